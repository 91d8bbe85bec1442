// Where a network comes from: an open dossier or a .dna file. Both give codings, and the words under a statement.
import type { Complaint } from '../../dossier/index.js'
import { dnaAnnexes, dnaCodings } from '../../export/index.js'
import type { CodedStatement, Coding } from '../../network/index.js'
import type { TakenStatement } from '../../provenance/index.js'
import { readDna } from '../dna.js'
import type { Dossier } from '../dossier.js'
import { type Labels, labelsOf } from '../labels.js'
import { materialOf } from '../material.js'
import { type Named, namedOf, statementsOf } from '../names/named.js'
import { type AnnexCodings, annexCodings } from './annex-codings.js'
import { type DossierMaterial, dossierCoding } from './dossier-coding.js'

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

/** Without the words under a statement: for pictures. */
export type WordlessSource = Omit<NetworkSource, 'quote'>

export const networkSourceOf = async (dossier: Dossier): Promise<NetworkSource> => {
  const [named, judged, articles, kept] = await Promise.all([
    namedOf(dossier),
    statementsOf(dossier, { includeRejected: true }),
    dossier.archive.articles(),
    dossier.archive.annexes(),
  ])
  const statements = judged.filter(({ standpoint }) => standpoint !== 'rejected')
  const foreign = annexCodings(dnaAnnexes(kept, articles), judged, named.casebook)
  const source = sourceFrom(named, statements, articles, foreign)
  const texts = new Map(articles.map(({ id, text }) => [id as string, text]))
  return {
    ...source,
    quote: ({ document, begin, end }) => (texts.get(source.articleOf(document)) ?? '').slice(begin, end),
  }
}

/** Of a dossier without .dna files no text is read, and no statement again. */
export const wordlessSourceOf = async (dossier: Dossier): Promise<WordlessSource> => {
  if ((await dossier.archive.annexes()).length > 0) return networkSourceOf(dossier)
  const material = await materialOf(dossier)
  return sourceFrom(material, material.statements, material.heads, NO_ANNEX)
}

const NO_ANNEX: AnnexCodings = { codings: [], statements: new Set(), articles: new Map() }

const sourceFrom = (
  named: Named,
  statements: readonly TakenStatement[],
  articles: DossierMaterial['articles'],
  foreign: AnnexCodings,
): WordlessSource => {
  // What came from .dna files is in their own codings.
  const own = statements.filter(({ id }) => !foreign.statements.has(id))
  const { coding, uncommitted } = dossierCoding({ statements: own, articles, casebook: named.casebook })
  const labels = new Map<string, Labels>()
  const labelsIn = (lang: string): Labels => {
    const found = labels.get(lang) ?? labelsOf(named, lang)
    labels.set(lang, found)
    return found
  }
  return {
    codings: [...foreign.codings, coding],
    hasOwn: coding.statements.length > 0 || foreign.codings.length === 0,
    uncommitted,
    articleOf: (document) => foreign.articles.get(document) ?? document,
    rest: named.casebook.issues.filter(({ role }) => role === 'rest').map(({ id }) => id),
    label: (variable, value, lang) => {
      const { issue, option, party } = labelsIn(lang)
      if (variable === 'issue') return issue(value)
      if (variable === 'option') {
        const cut = value.lastIndexOf('/')
        return `${issue(value.slice(0, cut))}: ${option(value.slice(0, cut), value.slice(cut + 1))}`
      }
      return ['party', 'actor', 'organization', 'person'].includes(variable) ? party(value) : value
    },
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
