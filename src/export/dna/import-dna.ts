// A .dna file as articles and statements of a dossier, and the annex that keeps the rest.
import type { Casebook } from '../../casebook/index.js'
import {
  type Article,
  articleId,
  identify,
  parsePartialDate,
  type Statement,
  type StatementId,
} from '../../dossier/index.js'
import { codePointsOf } from '../../text/index.js'
import type { DnaAnnex } from './annex.js'
import { dnaValues } from './codings.js'
import { issuesNamed } from './concepts.js'
import { type DnaMapping, mappingsOf } from './mapping.js'
import { OWN_STATEMENTS, ownDetails } from './own-statements.js'
import type { DnaFile, DnaRow } from './tables.js'

export interface DnaImport {
  readonly documents: readonly {
    readonly article: Article
    /** By name of the coder, in the order of the file. */
    readonly coders: readonly { readonly coder: string; readonly statements: readonly Statement[] }[]
  }[]
  readonly annex: DnaAnnex
  /** What became no statement of the dossier and is kept in the annex alone. */
  readonly kept: {
    /** Labels of statement types without concept, agreement and somebody who agrees. */
    readonly types: readonly string[]
    readonly statements: number
  }
}

const NOBODY = 'DNA'

/** Names of documents: their titles, with the number where two are alike. */
const sourcesOf = (documents: DnaFile['DOCUMENTS']): ReadonlyMap<number, string> => {
  const counts = new Map<string, number>()
  for (const { Title } of documents) counts.set(Title, (counts.get(Title) ?? 0) + 1)
  return new Map(
    documents.map(({ ID, Title }) => [
      ID,
      Title === '' ? `document ${ID}` : (counts.get(Title) ?? 0) > 1 ? `${Title} (${ID})` : Title,
    ]),
  )
}

/** The day of the document, UTC; `null` for a year no date here can have. */
const dayOf = (seconds: number): Article['published'] => {
  const date = new Date(seconds * 1000)
  return Number.isNaN(date.getTime()) ? null : parsePartialDate(date.toISOString().slice(0, 10))
}

export const articleOfDna = (document: DnaRow<'DOCUMENTS'>, source: string): Article => ({
  id: articleId(source, document.Text),
  source,
  title: document.Title === '' ? null : document.Title,
  lang: null,
  published: dayOf(document.Date),
  publisher: document.Source === '' ? null : document.Source,
  text: document.Text,
  boilerplate: [],
})

/**
 * Agreement becomes a demand or a rejection of ordinary strength: DNA does not say by which act, nor how firmly. A person
 * without an organisation commits nobody. Where Parley wrote the file itself, act and strength stand in it and come back.
 */
export const dnaDocuments = (file: DnaFile, casebook: Pick<Casebook, 'issues'>): DnaImport => {
  const mappings = new Map(mappingsOf(file).map((mapping) => [mapping.type, mapping]))
  const values = dnaValues(file)
  const coders = new Map(file.CODERS.map(({ ID, Name }) => [ID, Name]))
  const sources = sourcesOf(file.DOCUMENTS)
  const issueOf = issuesNamed(casebook)
  const details = ownDetails(file, values)
  const articles: Record<string, Article['id']> = {}
  const statements: Record<string, StatementId> = {}
  const documents = file.DOCUMENTS.map((document) => {
    const article = articleOfDna(document, sources.get(document.ID) as string)
    articles[String(document.ID)] = article.id
    const points = codePointsOf(document.Text)
    const byCoder = new Map<string, Statement[]>()
    for (const row of file.STATEMENTS) {
      if (row.DocumentId !== document.ID) continue
      const mapping = row.StatementTypeId === null ? undefined : mappings.get(row.StatementTypeId)
      const begin = points.toUnits(row.Start)
      const end = points.toUnits(row.Stop)
      if (!mapping || begin === null || end === null) continue
      const coded = codedIn(values.get(row.ID) ?? {}, mapping)
      if (coded === null) continue
      const { actor, party, concept, agreement } = coded
      const sign = agreement ? 1 : -1
      const statement = identify({
        article: article.id,
        begin,
        end,
        quote: document.Text.slice(begin, end),
        speaker: null,
        actor,
        party,
        via: [],
        act: agreement ? 'demand' : 'reject',
        sign,
        strength: 2,
        topic: concept,
        ...issueOf(concept),
        condition: null,
        temporary: false,
        said: null,
        saidBasis: null,
        certainty: 'paraphrased',
        confidence: null,
        why: null,
        ...details.of(row, actor, party, concept, sign),
      })
      statements[String(row.ID)] = statement.id
      const coder = row.Coder === null ? NOBODY : (coders.get(row.Coder) ?? NOBODY)
      const own = byCoder.get(coder)
      if (!own) byCoder.set(coder, [statement])
      else if (!own.some(({ id }) => id === statement.id)) own.push(statement)
    }
    return { article, coders: [...byCoder].map(([coder, made]) => ({ coder, statements: made })) }
  })
  const unread = file.STATEMENTTYPES.filter(({ ID, Label }) => !mappings.has(ID) && Label !== OWN_STATEMENTS)
  return {
    documents,
    annex: { tables: file, articles, statements },
    kept: {
      types: unread
        .filter(({ ID }) => file.STATEMENTS.some(({ StatementTypeId }) => StatementTypeId === ID))
        .map(({ Label }) => Label),
      statements: file.STATEMENTS.filter(
        ({ ID, StatementTypeId }) => !(ID in statements) && !details.isOwnType(StatementTypeId),
      ).length,
    },
  }
}

/** `null` where nobody agrees, or nothing is agreed on. */
export const codedIn = (
  values: Readonly<Record<string, string | number | boolean>>,
  mapping: DnaMapping,
): {
  readonly actor: string
  readonly party: string | null
  readonly concept: string
  readonly agreement: boolean
} | null => {
  const text = (name: string | null): string => (name === null ? '' : String(values[name] ?? ''))
  const [person, organization, concept] = [text(mapping.person), text(mapping.organization), text(mapping.concept)]
  const agreement = values[mapping.agreement]
  const actor = person === '' ? organization : person
  if (actor === '' || concept === '' || typeof agreement !== 'boolean') return null
  return { actor, party: organization === '' ? null : organization, concept, agreement }
}
