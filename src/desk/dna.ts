// .dna files in and out: the only place where the format and the database meet.
import { foreignBytes, looksLikeDatabase, readForeign } from '../archive/index.js'
import { annexOf } from '../dossier/index.js'
import {
  DNA_KIND,
  dnaAnnexBody,
  dnaDocuments,
  dnaFormat,
  dnaSchema,
  dnaTablesOf,
  type Exporter,
  type ExportInput,
  type ExportOptions,
  exporters,
  parseDna,
} from '../export/index.js'
import type { Dossier } from './dossier.js'

/** The same input is asked for its notes and for its bytes. */
const made = new WeakMap<ExportInput, { readonly options: string; readonly tables: ReturnType<typeof dnaTablesOf> }>()

const tablesOf = (input: ExportInput, options: ExportOptions = {}): ReturnType<typeof dnaTablesOf> => {
  const key = JSON.stringify(options)
  const known = made.get(input)
  if (known?.options === key) return known.tables
  const tables = dnaTablesOf(input, options)
  made.set(input, { options: key, tables })
  return tables
}

const dna: Exporter<Uint8Array> = {
  ...dnaFormat,
  counts: (input, options) => tablesOf(input, options).notes,
  export: (input, options) => foreignBytes(dnaSchema, Object.entries(tablesOf(input, options).file)),
}

/** All formats a dossier can be written as. */
export const formats: readonly Exporter[] = [...exporters, dna]

export interface ImportedDna {
  readonly articles: number
  readonly statements: number
  readonly coders: number
  /** Rows that are no statements of the dossier and are kept beside it. */
  readonly kept: { readonly statements: number; readonly types: readonly string[] }
  /** What no table of DNA 3 has a place for. */
  readonly lost: readonly string[]
}

/** Whether it is for `readDna` to say what the file is: a database, or one by its name. */
export const isDatabase = (place: string): boolean => /\.dna$/i.test(place) || looksLikeDatabase(place)

/** Reads a .dna file without touching any dossier: what is wrong with it is known before one is made for it. */
export const readDna = (place: string): ReturnType<typeof parseDna> => {
  const read = readForeign(place)
  return read.ok ? parseDna(read.tables, place) : read
}

/** Takes in what `readDna` has read: statements as those of their coders, and all the rest as an annex. */
export const importDna = async (
  { archive, casebook }: Dossier,
  { file, lost }: Extract<ReturnType<typeof parseDna>, { readonly ok: true }>,
  name: string,
): Promise<ImportedDna> => {
  const { documents, annex, kept } = dnaDocuments(file, casebook)
  const coders = new Set<string>()
  let statements = 0
  for (const { article, coders: own } of documents) {
    await archive.putArticle(article)
    for (const { coder, statements: made } of own) {
      coders.add(coder)
      statements += made.length
      await archive.putReading(
        { article: article.id, lang: null, attributions: [], statements: made, unread: [] },
        { kind: 'person', name: coder },
      )
    }
  }
  await archive.putAnnex(annexOf(DNA_KIND, name, dnaAnnexBody(annex)))
  return { articles: documents.length, statements, coders: coders.size, kept, lost }
}
