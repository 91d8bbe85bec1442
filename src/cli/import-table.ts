// A coding that comes as a table or as a project of another program: nothing is written before all of it holds.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import {
  type CodingTable,
  type Complaint,
  codedRows,
  codingColumns,
  importCoding,
  type Mapping,
  mappingWith,
  noMapping,
  parseMapping,
  readTable,
  takeIn,
  textsAmong,
  type Words,
  wordsFor,
} from '../desk/index.js'
import { type Article, complaint } from '../dossier/index.js'
import { complain, type Door, type ExitCode, refuse } from './door.js'
import { askMapping } from './mapping-dialogue.js'
import { writeOutput } from './output-file.js'
import { counted } from './screen/counted.js'
import { doubtsText } from './screen/doubts-text.js'
import { wrap } from './screen/width.js'
import { readTextFile } from './text-file.js'
import { withDossier } from './with-dossier.js'

export interface TableOptions {
  readonly dossier: string
  readonly case?: string
  readonly by?: string
  readonly map?: readonly string[]
  readonly value?: readonly string[]
  readonly default?: readonly string[]
  readonly dates?: Mapping['dates']
  readonly mapping?: string
  readonly saveMapping?: string
  readonly sheet?: string
  readonly texts?: readonly string[]
  readonly lang: string
}

export const takeTable = async (door: Door, file: string, options: TableOptions): Promise<ExitCode> => {
  const words = wordsFor(options.lang)
  const bytes = await bytesOf(file)
  if (!bytes.ok) return refuse(door, bytes.complaints)
  const read = await readTable(bytes.bytes, file, options.sheet ?? null)
  if (!read.ok) return refuse(door, read.complaints)
  const { table } = read
  const given = await mappingGiven(options)
  if (!given.ok) return refuse(door, given.complaints)
  const texts = await textsGiven(door, options)
  if (!texts.ok) return refuse(door, texts.complaints)
  const mapping = door.ask ? await askMapping(table, given.mapping, door.ask, door.err, words) : given.mapping
  const coded = codedRows(table, mapping, textsAmong(texts.articles, texts.place))
  if (!coded.ok) {
    // What a person has answered is not asked twice, even if the table has to be mended first.
    await saveMapping(door, mapping, mapping !== given.mapping, options, words)
    return refuse(door, coded.complaints)
  }
  const { dossier: place } = options
  return withDossier(door, { place, casebook: options.case, create: !existsSync(place) }, async (dossier) => {
    for (const { coder, documents } of coded.codings) {
      const by = options.by ?? coder ?? userInfo().username
      const { articles, statements, doubts } = await importCoding(dossier, documents, by)
      door.err(doubtsText(doubts, door, words))
      door.out(`${counted(articles, 'article')} with ${counted(statements, 'statement')} by ${by}.\n`)
    }
    tellMapping(door, table, mapping, words)
    tellLost(door, table, coded.passedOver, words)
    return saveMapping(door, mapping, mapping !== given.mapping, options, words)
  })
}

const bytesOf = async (
  path: string,
): Promise<
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly complaints: readonly Complaint[] }
> => {
  try {
    return { ok: true, bytes: new Uint8Array(await readFile(path)) }
  } catch (error) {
    return { ok: false, complaints: [complaint('cannot-read', (error as Error).message, path)] }
  }
}

const mappingGiven = async ({ mapping: file, map = [], value = [], default: defaults = [], dates }: TableOptions) => {
  const words = { map, value, default: defaults, dates: dates ?? null }
  if (file === undefined) return mappingWith(noMapping, words)
  const read = await readTextFile(file)
  if (!read.ok) return read
  const parsed = parseMapping(read.text, file)
  return parsed.ok ? mappingWith(parsed.mapping, words) : parsed
}

interface GivenTexts {
  readonly ok: true
  readonly articles: readonly Article[]
  readonly place: string
}

/** Those of the dossier, if there is one already, and of the files given along. */
const textsGiven = async (
  door: Door,
  { dossier: place, texts = [] }: TableOptions,
): Promise<GivenTexts | { readonly ok: false; readonly complaints: readonly Complaint[] }> => {
  const taken = texts.length === 0 ? { articles: [], complaints: [] } : await takeIn(texts, { published: null })
  if (taken.complaints.length > 0) return { ok: false, complaints: taken.complaints }
  let own: readonly Article[] = []
  if (existsSync(place)) {
    const code = await withDossier(door, { place, readOnly: true }, async ({ archive }) => {
      own = await archive.articles()
      return 0
    })
    if (code !== 0) return { ok: false, complaints: [] }
  }
  const known = new Set(taken.articles.map(({ id }) => id))
  return {
    ok: true,
    articles: [...taken.articles, ...own.filter(({ id }) => !known.has(id))],
    place: [...texts, place].join(', '),
  }
}

/** Nothing is read in silence: which column was taken for what. */
const tellMapping = (door: Door, table: CodingTable, mapping: Mapping, { coding: say }: Words): void => {
  const columns = [...codingColumns(table, mapping)].map(([field, i]) => {
    const name = table.columns[i] ?? ''
    return name === field ? field : `${name} → ${field}`
  })
  const always = Object.entries(mapping.defaults).map(([field, value]) => `${field} ${say.always(value)}`)
  for (const line of wrap(`${say.used}: ${[...columns, ...always].join('; ')}.`, door.width))
    door.err(`${door.paintErr(line, 'faint')}\n`)
}

const tellLost = (door: Door, { lost }: CodingTable, passedOver: number, { coding: say }: Words): void => {
  const all = [...lost, ...(passedOver > 0 ? [say.passedOver(passedOver)] : [])]
  if (all.length > 0) for (const line of wrap(`${say.lost}: ${all.join('; ')}.`, door.width)) door.err(`${line}\n`)
}

const saveMapping = async (
  door: Door,
  mapping: Mapping,
  wasAsked: boolean,
  { saveMapping: file }: TableOptions,
  { coding: say }: Words,
): Promise<ExitCode> => {
  const answer = file ?? (wasAsked && door.ask ? await door.ask(say.save) : null)
  if (answer === null || answer.trim() === '') return 0
  const complaints = await writeOutput(answer.trim(), `${JSON.stringify(mapping, null, 2)}\n`)
  if (complaints.length > 0) {
    complain(door, complaints)
    return 2
  }
  door.err(`${say.saved(answer.trim())}\n`)
  return 0
}
