// Where a network comes from: an open dossier or a .dna file. Both give codings, and the words under a statement.
import type { Complaint } from '../../dossier/index.js'
import { dnaAnnexes, dnaCodings } from '../../export/index.js'
import type { CodedStatement, Coding } from '../../network/index.js'
import { readDna } from '../dna.js'
import type { Dossier } from '../dossier.js'
import { labelsOf } from '../labels.js'
import { namedOf, statementsOf } from '../names/named.js'
import { annexCodings } from './annex-codings.js'
import { dossierCoding } from './dossier-coding.js'

export interface NetworkSource {
  /** One a statement type, the usual one first; never empty. */
  readonly codings: readonly Coding[]
  /** Whether Parley, or a person with it, has statements of its own there; else all came from a .dna file. */
  readonly hasOwn: boolean
  /** Statements that are in none of them, because they commit nobody. */
  readonly uncommitted: number
  /** Issues for whatever no other covers: who speak of them speak of different things. */
  readonly rest: readonly string[]
  /** The article a document of a coding is; itself where there is no dossier. */
  readonly articleOf: (document: string) => string
  /** What a value of a variable is called in a language. */
  readonly label: (variable: string, value: string, lang: string) => string
  /** The words of a document a statement stands on. */
  readonly quote: (statement: CodedStatement) => string
}

export type OpenedSource =
  | { readonly ok: true; readonly source: NetworkSource }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

export const networkSourceOf = async (dossier: Dossier): Promise<NetworkSource> => {
  const [named, judged, articles, kept] = await Promise.all([
    namedOf(dossier),
    statementsOf(dossier, { includeRejected: true }),
    dossier.archive.articles(),
    dossier.archive.annexes(),
  ])
  const statements = judged.filter(({ standpoint }) => standpoint !== 'rejected')
  const annexes = dnaAnnexes(kept, articles)
  const foreign = annexCodings(annexes, judged, named.casebook)
  // What came from .dna files is in their own codings.
  const own = statements.filter(({ id }) => !foreign.statements.has(id))
  const { coding, uncommitted } = dossierCoding({ statements: own, articles, casebook: named.casebook })
  const texts = new Map(articles.map(({ id, text }) => [id as string, text]))
  const articleOf = (document: string): string => foreign.articles.get(document) ?? document
  return {
    codings: [...foreign.codings, coding],
    hasOwn: coding.statements.length > 0 || annexes.length === 0,
    uncommitted,
    articleOf,
    rest: named.casebook.issues.filter(({ role }) => role === 'rest').map(({ id }) => id),
    label: (variable, value, lang) => {
      const labels = labelsOf(named, lang)
      if (variable === 'issue') return labels.issue(value)
      if (variable === 'option') {
        const cut = value.lastIndexOf('/')
        return `${labels.issue(value.slice(0, cut))}: ${labels.option(value.slice(0, cut), value.slice(cut + 1))}`
      }
      return ['party', 'actor', 'organization', 'person'].includes(variable) ? labels.party(value) : value
    },
    quote: ({ document, begin, end }) => (texts.get(articleOf(document)) ?? '').slice(begin, end),
  }
}

/** A .dna file by itself, without a dossier. Never writes to it. */
export const readDnaSource = (place: string): OpenedSource => {
  const parsed = readDna(place)
  if (!parsed.ok) return parsed
  const texts = new Map(parsed.file.DOCUMENTS.map(({ ID, Text }) => [String(ID), Text]))
  return {
    ok: true,
    source: {
      codings: dnaCodings(parsed.file),
      hasOwn: false,
      uncommitted: 0,
      articleOf: (document) => document,
      rest: [],
      label: (_, value) => value,
      quote: ({ document, begin, end }) => (texts.get(document) ?? '').slice(begin, end),
    },
  }
}
