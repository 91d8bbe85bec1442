// Where a network comes from: an open dossier or a .dna file. Both give codings, and the words under a statement.
import { readForeign } from '../../archive/index.js'
import type { Complaint } from '../../dossier/index.js'
import { dnaCodings, parseDna } from '../../export/index.js'
import type { CodedStatement, Coding } from '../../network/index.js'
import type { Dossier } from '../dossier.js'
import { labelsOf } from '../labels.js'
import { namedOf, statementsOf } from '../names/named.js'
import { dossierCoding } from './dossier-coding.js'

export interface NetworkSource {
  /** One a statement type, the usual one first; never empty. */
  readonly codings: readonly Coding[]
  /** Statements that are in none of them, because they commit nobody. */
  readonly uncommitted: number
  /** Issues for whatever no other covers: who speak of them speak of different things. */
  readonly rest: readonly string[]
  /** What a value of a variable is called in a language. */
  readonly label: (variable: string, value: string, lang: string) => string
  /** The words of a document a statement stands on. */
  readonly quote: (statement: CodedStatement) => string
}

export type OpenedSource =
  | { readonly ok: true; readonly source: NetworkSource }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

export const networkSourceOf = async (dossier: Dossier): Promise<NetworkSource> => {
  const [named, statements, articles] = await Promise.all([
    namedOf(dossier),
    statementsOf(dossier),
    dossier.archive.articles(),
  ])
  const { coding, uncommitted } = dossierCoding({ statements, articles, casebook: named.casebook })
  const texts = new Map(articles.map(({ id, text }) => [id as string, text]))
  return {
    codings: [coding],
    uncommitted,
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
    quote: ({ document, begin, end }) => (texts.get(document) ?? '').slice(begin, end),
  }
}

/** A .dna file by itself, without a dossier. Never writes to it. */
export const readDnaSource = (place: string): OpenedSource => {
  const read = readForeign(place)
  if (!read.ok) return read
  const parsed = parseDna(read.tables, place)
  if (!parsed.ok) return parsed
  const texts = new Map(parsed.file.DOCUMENTS.map(({ ID, Text }) => [String(ID), Text]))
  return {
    ok: true,
    source: {
      codings: dnaCodings(parsed.file),
      uncommitted: 0,
      rest: [],
      label: (_, value) => value,
      quote: ({ document, begin, end }) => (texts.get(document) ?? '').slice(begin, end),
    },
  }
}
