// Works out which rows an article and its reading add to what is stored. Pure: nothing is read or written here.
import { isDeepStrictEqual } from 'node:util'
import {
  type Agent,
  type Article,
  holds,
  type Reading,
  type Revision,
  revisionId,
  type Statement,
  type StatementId,
} from '../dossier/index.js'
import type { Normalise, PutOutcome } from './archive.js'
import { engineOf, foldLog, type NumberedRevision } from './fold-log.js'
import { planRemarks } from './plan-remarks.js'
import { type Description, type ReadingBody, revisionRow, statementRow } from './rows.js'
import type { DescriptionsTable, ReadingsTable, RemarksTable, Tables, WordsTable } from './tables.js'
import { listWords, packWords } from './words.js'

/** What is stored about one article; `null` where the article is new. */
export interface Known {
  readonly text: string
  readonly description: { readonly number: number; readonly value: Description }
  readonly log: readonly NumberedRevision[]
  /** By the log number that brought the wording in. */
  readonly wordings: ReadonlyMap<number, Statement>
  readonly reading: ReadingsTable | null
  /** Languages in which the text is indexed already. */
  readonly indexed: ReadonlySet<string>
  /** Remarks of earlier readings, by number. */
  readonly remarks: readonly RemarksTable[]
}

/** Rows about one article. */
export type NewRows = { readonly [T in Exclude<keyof Tables, 'dossier' | 'namings' | 'annexes'>]: Tables[T][] }
export const noRows = (): NewRows => ({
  articles: [],
  descriptions: [],
  readings: [],
  statements: [],
  revisions: [],
  words: [],
  remarks: [],
  remark_log: [],
})

export const makeRevision = (entry: Omit<Revision, 'id'>, number: number): NumberedRevision => ({
  id: revisionId(
    entry.article,
    String(number),
    entry.statement,
    entry.action,
    entry.replaces ?? '',
    entry.cancels ?? '',
    entry.by.kind,
    entry.by.name,
    entry.at,
    entry.note ?? '',
  ),
  ...entry,
  number,
})

/** Our mistake if a reader hands over words that do not stand in the text. */
const assertVerbatim = (text: string, statement: Statement): void => {
  const { speaker, condition } = statement
  const wrong = !holds(text, statement)
    ? 'quote'
    : speaker && !holds(text, { ...speaker, quote: speaker.text })
      ? 'speaker'
      : condition && !holds(text, condition)
        ? 'condition'
        : null
  if (wrong) throw new Error(`${wrong} of statement ${statement.id} is not what stands in ${statement.article}`)
}

/** What the outside of a statement says beyond its quote: names a reader would search for. */
export const wordsOfStatement = (statement: Statement, normalise: Normalise, lang: string | null) => [
  ...normalise(statement.quote, lang),
  // Names and topics are canonical English, whatever the article is written in.
  ...normalise(`${statement.actor}\n${statement.party ?? ''}\n${statement.topic}`, 'en'),
]

export const statementWordsRow = (
  statements: readonly Statement[],
  number: number,
  normalise: Normalise,
  lang: string | null,
): WordsTable => ({
  article: (statements[0] as Statement).article,
  kind: 'statement',
  part: String(number),
  words: listWords(statements.flatMap((statement) => wordsOfStatement(statement, normalise, lang))),
  places: '',
})

const describe = (article: Article, lang: string | null): Description => ({
  title: article.title,
  lang,
  published: article.published,
  publisher: article.publisher,
  boilerplate: article.boilerplate,
})

const descriptionRow = (article: string, number: number, value: Description, at: string): DescriptionsTable => ({
  article,
  number,
  published: value.published,
  body: JSON.stringify(value),
  at,
})

/** What has been learnt wins over `null`; boilerplate found wins over none. */
const learn = (known: Description, told: Description): Description => ({
  title: told.title ?? known.title,
  lang: told.lang ?? known.lang,
  published: told.published ?? known.published,
  publisher: told.publisher ?? known.publisher,
  boilerplate: told.boilerplate.length > 0 ? told.boilerplate : known.boilerplate,
})

const planText = (
  article: Article,
  known: Known | null,
  lang: string | null,
  normalise: Normalise,
  at: string,
  rows: NewRows,
) => {
  const told = describe(article, article.lang)
  if (known === null) {
    rows.articles.push({
      article: article.id,
      source: JSON.stringify(article.source),
      text: JSON.stringify(article.text),
      taken_in: at,
    })
    rows.descriptions.push(descriptionRow(article.id, 1, told, at))
  } else {
    const learnt = learn(known.description.value, told)
    if (!isDeepStrictEqual(learnt, known.description.value))
      rows.descriptions.push(descriptionRow(article.id, known.description.number + 1, learnt, at))
  }
  const chosen = lang ?? known?.description.value.lang ?? null
  if (!known?.indexed.has(chosen ?? '') && !(known && chosen === null))
    rows.words.push({
      article: article.id,
      kind: 'article',
      part: chosen ?? '',
      ...packWords(normalise(article.text, chosen)),
    })
}

const planReading = (
  { text, lang }: { readonly text: string; readonly lang: string | null },
  reading: Reading,
  known: Known | null,
  by: Agent,
  at: string,
  normalise: Normalise,
  rows: NewRows,
) => {
  const { article } = reading
  const log = known?.log ?? []
  const standings = foldLog(log)
  const engine = engineOf(by.name)
  let number = log.length
  const first = number + 1
  const fresh: Statement[] = []
  const outcome = { added: 0, renewed: 0, withdrawn: 0, kept: 0 }

  const enter = (statement: StatementId, action: Revision['action']): void => {
    number += 1
    const entry = { article, statement, action, replaces: null, cancels: null, by, at, note: null }
    rows.revisions.push(revisionRow(makeRevision(entry, number)))
  }
  const bringIn = (statement: Statement): void => {
    enter(statement.id, by.kind === 'person' ? 'add' : 'read')
    rows.statements.push(statementRow(statement, number))
    fresh.push(statement)
  }

  const seen = new Set<StatementId>()
  for (const statement of reading.statements) {
    if (seen.has(statement.id)) continue
    seen.add(statement.id)
    if (statement.article !== article) throw new Error(`statement ${statement.id} belongs to another article`)
    assertVerbatim(text, statement)
    const standing = standings.get(statement.id)
    const handsOff =
      by.kind === 'person'
        ? standing?.standpoint === 'added' && standing.coders.has(by.name)
        : standing?.judged === true
    if (standing === undefined) {
      bringIn(statement)
      outcome.added += 1
    } else if (handsOff) outcome.kept += 1
    else if (by.kind === 'person' && standing.standpoint === 'added') {
      // A second coder has found the same: the log says so, for their codings are compared.
      bringIn(statement)
      outcome.kept += 1
    } else if (by.kind === 'machine' && isDeepStrictEqual(known?.wordings.get(standing.wording), statement)) {
      // A second engine agrees: the log says so, so that the first one's withdrawal does not take the statement away.
      if (!standing.readers.has(engine)) bringIn(statement)
      outcome.kept += 1
    } else {
      bringIn(statement)
      outcome.renewed += 1
    }
  }
  if (by.kind === 'machine')
    for (const [id, standing] of standings)
      if (!standing.judged && standing.readers.has(engine) && !seen.has(id)) {
        enter(id, 'withdraw')
        outcome.withdrawn += 1
      }

  const body = JSON.stringify({
    attributions: reading.attributions,
    unread: reading.unread,
    statements: reading.statements.map(({ id }) => id),
  } satisfies ReadingBody)
  const name = JSON.stringify(by.name)
  const last = known?.reading ?? null
  const same =
    last && last.body === body && last.by_kind === by.kind && last.by_name === name && last.lang === reading.lang
  if (!same)
    rows.readings.push({
      article,
      number: (last?.number ?? 0) + 1,
      by_kind: by.kind,
      by_name: name,
      read_at: at,
      lang: reading.lang,
      unread: reading.unread.length,
      body,
    })
  planRemarks({ article, text, remarks: reading.remarks ?? [] }, known?.remarks ?? [], by, at, rows)
  if (fresh.length > 0) rows.words.push(statementWordsRow(fresh, first, normalise, reading.lang ?? lang))
  return outcome
}

/** Appends to `rows` what this item adds, and tells what came of it. */
export const planItem = (
  item: { readonly article: Article | null; readonly reading: Reading | null },
  known: Known | null,
  by: Agent,
  at: string,
  normalise: Normalise,
  rows: NewRows,
): PutOutcome => {
  const { article, reading } = item
  const id = article?.id ?? reading?.article
  if (id === undefined) throw new Error('neither an article nor a reading')
  if (article && reading && reading.article !== article.id)
    throw new Error(`reading of ${reading.article} handed over with article ${article.id}`)
  const text = article?.text ?? known?.text
  if (text === undefined) throw new Error(`reading of ${id}, which is not in the archive`)
  // Alone, a reading brings no description; but the language it chose may call for an index of its own.
  if (article) planText(article, known, article.lang ?? reading?.lang ?? null, normalise, at, rows)
  else if (known && reading?.lang && !known.indexed.has(reading.lang))
    rows.words.push({ article: id, kind: 'article', part: reading.lang, ...packWords(normalise(text, reading.lang)) })
  const outcome = reading
    ? planReading(
        { text, lang: article?.lang ?? known?.description.value.lang ?? null },
        reading,
        known,
        by,
        at,
        normalise,
        rows,
      )
    : { added: 0, renewed: 0, withdrawn: 0, kept: 0 }
  return { article: id, was: known === null ? 'new' : 'known', ...outcome }
}
