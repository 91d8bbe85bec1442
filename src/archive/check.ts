// Looks at everything that is stored and says what is wrong with it.
import type { Kysely } from 'kysely'
import {
  type Article,
  articleId,
  articleSchema,
  type Complaint,
  complaint,
  holds,
  identify,
  namingSchema,
  type Statement,
  statementSchema,
} from '../dossier/index.js'
import { alteredAnnexes } from './annex.js'
import { checkRemarks } from './check-remarks.js'
import type { NumberedRevision } from './fold-log.js'
import { makeNaming, namingOf } from './name.js'
import { makeRevision } from './plan-article.js'
import { descriptionOf, groupBy, readingBodyOf, revisionOf, sourceOf, statementOf, textOf } from './rows.js'
import type { Store } from './store.js'
import type { Tables } from './tables.js'

const ARTICLES_AT_ONCE = 500

type Say = (code: string, message: string) => void

/** Stored JSON that cannot be read is a finding, not an accident of the check. */
const attempt = <T>(say: Say, what: string, read: () => T): T | null => {
  try {
    return read()
  } catch {
    say('unreadable-row', `${what} cannot be read; restore the dossier from a copy`)
    return null
  }
}

const checkStatement = (statement: Statement, text: string, say: Say): void => {
  const { id, speaker, condition } = statement
  if (!statementSchema.safeParse(statement).success)
    return say('malformed-statement', `statement ${id} is not well formed`)
  if (!holds(text, statement)) say('not-verbatim', `the quote of statement ${id} is not what stands in the article`)
  if (speaker && !holds(text, { ...speaker, quote: speaker.text }))
    say('not-verbatim', `the speaker of statement ${id} is not what stands in the article`)
  if (condition && !holds(text, condition))
    say('not-verbatim', `the condition of statement ${id} is not what stands in the article`)
  if (identify(statement).id !== id) say('wrong-hash', `the id of statement ${id} does not fit what it says`)
}

const checkLog = (log: readonly NumberedRevision[], worded: ReadonlyMap<number, string>, say: Say): void => {
  const ids = new Set(log.map(({ id }) => id))
  const statements = new Set(worded.values())
  log.forEach((revision, index) => {
    const { number, ...entry } = revision
    if (number !== index + 1) say('broken-log', `entry ${index + 1} of the log is missing`)
    if (makeRevision(entry, number).id !== revision.id)
      say('wrong-hash', `entry ${revision.id} of the log has been altered`)
    const brings = ['read', 'add', 'correct'].includes(revision.action)
    if (brings && worded.get(number) !== revision.statement)
      say('dangling-revision', `entry ${revision.id} brings in statement ${revision.statement}, which is not stored`)
    if (!statements.has(revision.statement) || (revision.replaces !== null && !statements.has(revision.replaces)))
      say('dangling-revision', `entry ${revision.id} is about a statement that is not stored`)
    if (revision.cancels !== null && !ids.has(revision.cancels as NumberedRevision['id']))
      say('dangling-revision', `entry ${revision.id} cancels an entry that is not stored`)
  })
}

const of = async <T extends 'descriptions' | 'readings' | 'revisions' | 'statements'>(
  db: Kysely<Tables>,
  table: T,
  from: string,
  to: string,
) => {
  const rows = await db
    .selectFrom(table as 'statements')
    .selectAll()
    .where('article', '>=', from)
    .where('article', '<=', to)
    .orderBy('article')
    .orderBy('number')
    .execute()
  // Kysely resolves columns for a named table only; the four share the columns used above.
  return groupBy(rows as unknown as Tables[T][], (row) => row.article)
}

const checkArticles = async (
  db: Kysely<Tables>,
  rows: readonly Tables['articles'][],
  place: string,
  found: Complaint[],
) => {
  const [from, to] = [(rows[0] as Tables['articles']).article, (rows.at(-1) as Tables['articles']).article]
  const descriptions = await of(db, 'descriptions', from, to)
  const statements = await of(db, 'statements', from, to)
  const revisions = await of(db, 'revisions', from, to)
  const readings = await of(db, 'readings', from, to)
  const indexed = new Set(
    (
      await db
        .selectFrom('words')
        .select('article')
        .where('kind', '=', 'article')
        .where('article', '>=', from)
        .where('article', '<=', to)
        .execute()
    ).map((row) => row.article),
  )
  for (const row of rows) {
    const say: Say = (code, message) => found.push(complaint(code, `article ${row.article}: ${message}`, place))
    const text = attempt(say, 'its text', () => textOf(row))
    if (text === null) continue
    const source = attempt(say, 'its source', () => sourceOf(row))
    if (source !== null && articleId(source, text) !== row.article)
      say('wrong-hash', 'the id does not fit source and text')
    const described = descriptions.get(row.article)?.at(-1)
    if (!described) say('no-description', 'title, date and language are not stored')
    else {
      const description = attempt(say, 'its description', () => descriptionOf(described))
      if (
        description &&
        !articleSchema.safeParse({ id: row.article, source, text, ...description } satisfies Record<
          keyof Article,
          unknown
        >).success
      )
        say('malformed-article', 'title, date, language or boilerplate is not well formed')
    }
    if (!indexed.has(row.article)) say('not-indexed', 'it cannot be found by search')
    const worded = new Map<number, string>()
    for (const stored of statements.get(row.article) ?? []) {
      const statement = attempt(say, `statement ${stored.statement}`, () => statementOf(stored))
      if (!statement) continue
      worded.set(stored.number, statement.id)
      if (statement.id !== stored.statement || statement.article !== row.article)
        say('wrong-hash', `statement ${stored.statement} is stored under a wrong key`)
      checkStatement(statement, text, say)
    }
    const log = attempt(say, 'its log', () => (revisions.get(row.article) ?? []).map(revisionOf))
    if (log) checkLog(log, worded, say)
    const known = new Set(worded.values())
    for (const reading of readings.get(row.article) ?? []) {
      const body = attempt(say, 'a reading', () => readingBodyOf(reading))
      for (const passage of body?.unread ?? [])
        if (!holds(text, passage))
          say('not-verbatim', `a passage not understood, at ${passage.begin}, is not what stands in the article`)
      for (const id of body?.statements ?? [])
        if (!known.has(id)) say('dangling-reading', `statement ${id} of a reading is not stored`)
    }
  }
}

/** Every entry of the log of names is there, unaltered, and cancels one that was there before it. */
const checkNamings = async (db: Kysely<Tables>, place: string): Promise<Complaint[]> => {
  const found: Complaint[] = []
  const say: Say = (code, message) => found.push(complaint(code, `log of names: ${message}`, place))
  const seen = new Set<string>()
  const rows = await db.selectFrom('namings').selectAll().orderBy('number').execute()
  for (const [index, row] of rows.entries()) {
    if (row.number !== index + 1) say('broken-log', `entry ${index + 1} is missing`)
    const entry = attempt(say, `entry ${row.naming}`, () => namingSchema.safeParse(namingOf(row)))
    if (!entry) continue
    if (!entry.success) say('malformed-entry', `entry ${row.naming} is not well formed`)
    else {
      const { id, ...said } = entry.data
      if (id !== row.naming || said.at !== row.at || makeNaming(said, row.number).id !== id)
        say('wrong-hash', `entry ${row.naming} has been altered`)
      if (said.action === 'undo' && !seen.has(said.cancels))
        say('dangling-revision', `entry ${row.naming} cancels an entry that is not stored`)
    }
    seen.add(row.naming)
  }
  return found
}

/** Rows of articles that are not there. */
const strays = async (db: Kysely<Tables>, place: string): Promise<Complaint[]> => {
  const found: Complaint[] = []
  for (const table of ['descriptions', 'readings', 'statements', 'revisions', 'words'] as const) {
    const rows = await db
      .selectFrom(table)
      .select('article')
      .distinct()
      .where('article', 'not in', db.selectFrom('articles').select('article'))
      .execute()
    for (const row of rows)
      found.push(complaint('stray-row', `${table} of article ${row.article}, which is not stored`, place))
  }
  return found
}

export const check = async (store: Store, place: string): Promise<Complaint[]> => {
  const found = (await store.integrity()).map((sentence) => complaint('damaged', sentence, place))
  // What the database itself calls damaged cannot be read with confidence: one complaint of the cause, not a thousand of its effects.
  if (found.length > 0) return found
  found.push(...(await strays(store.db, place)), ...(await checkNamings(store.db, place)))
  found.push(...(await checkRemarks(store.db, place)))
  for (const id of await alteredAnnexes(store.db))
    found.push(complaint('wrong-hash', `annex ${id} has been altered; restore the dossier from a copy`, place))
  let last = ''
  for (;;) {
    const rows = await store.db
      .selectFrom('articles')
      .selectAll()
      .where('article', '>', last)
      .orderBy('article')
      .limit(ARTICLES_AT_ONCE)
      .execute()
    const end = rows.at(-1)
    if (!end) return found
    await checkArticles(store.db, rows, place, found)
    last = end.article
  }
}
