// Between rows and nouns, and moving many rows at once.
import type { Kysely } from 'kysely'
import type { Agent, Article, Reading, Revision, Statement } from '../dossier/index.js'
import type { NumberedRevision } from './fold-log.js'
import type {
  ArticlesTable,
  DescriptionsTable,
  ReadingsTable,
  RevisionsTable,
  StatementsTable,
  Tables,
} from './tables.js'

export type Description = Pick<Article, 'title' | 'lang' | 'published' | 'publisher' | 'boilerplate'>
export interface ReadingBody extends Pick<Reading, 'attributions' | 'unread'> {
  readonly statements: readonly string[]
}

// What the archive wrote was checked before it was written, so it is trusted here; `check()` looks again.
const parse = <T>(json: string): T => JSON.parse(json) as T

export const descriptionOf = (row: DescriptionsTable): Description => parse<Description>(row.body)
export const readingBodyOf = (row: Pick<ReadingsTable, 'body'>): ReadingBody => parse<ReadingBody>(row.body)
export const statementOf = (row: Pick<StatementsTable, 'body'>): Statement => parse<Statement>(row.body)
export const textOf = (row: Pick<ArticlesTable, 'text'>): string => parse<string>(row.text)
export const sourceOf = (row: Pick<ArticlesTable, 'source'>): string => parse<string>(row.source)

type AgentColumns = Pick<RevisionsTable, 'by_kind' | 'by_name'>
// A dossier knows a handful of agents and names one in each of its hundred thousands of entries.
const agents = new Map<string, Agent>()
const AGENTS_KEPT = 1000
export const agentOf = ({ by_kind, by_name }: AgentColumns): Agent => {
  const key = by_kind + by_name
  const known = agents.get(key)
  if (known) return known
  const agent: Agent = { kind: by_kind, name: parse<string>(by_name) }
  if (agents.size >= AGENTS_KEPT) agents.clear()
  agents.set(key, agent)
  return agent
}

export const revisionOf = (row: RevisionsTable): NumberedRevision => ({
  id: row.revision as Revision['id'],
  article: row.article as Revision['article'],
  statement: row.statement as Revision['statement'],
  action: row.action as Revision['action'],
  replaces: row.replaces as Revision['replaces'],
  cancels: row.cancels as Revision['cancels'],
  by: agentOf(row),
  at: row.at,
  note: row.note === null ? null : parse<string>(row.note),
  number: row.number,
})

export const revisionRow = (revision: NumberedRevision): RevisionsTable => ({
  article: revision.article,
  number: revision.number,
  revision: revision.id,
  statement: revision.statement,
  action: revision.action,
  replaces: revision.replaces,
  cancels: revision.cancels,
  by_kind: revision.by.kind,
  by_name: JSON.stringify(revision.by.name),
  at: revision.at,
  note: revision.note === null ? null : JSON.stringify(revision.note),
})

/** A name as a column to look up by: what no database takes in `text` is replaced. */
export const lookup = (name: string | null): string | null => name?.replace(/\0|\p{Cs}/gu, '\ufffd') ?? null

export const statementRow = (statement: Statement, number: number): StatementsTable => ({
  article: statement.article,
  number,
  statement: statement.id,
  party: lookup(statement.party),
  issue: lookup(statement.issue),
  body: JSON.stringify(statement),
})

/** Ids of one `in (...)` list and values of one `insert`: well below 32,766, SQLite's limit (PostgreSQL's is 65,535). */
const IDS_AT_ONCE = 500
const VALUES_AT_ONCE = 3000

export const inChunks = <T>(items: readonly T[], size = IDS_AT_ONCE): T[][] => {
  const chunks: T[][] = []
  for (let i = 0; i < items.length; i += size) chunks.push(items.slice(i, i + size))
  return chunks
}

export const insertAll = async <T extends keyof Tables>(
  db: Kysely<Tables>,
  table: T,
  rows: readonly Tables[T][],
): Promise<void> => {
  const [first] = rows
  if (first === undefined) return
  // Kysely cannot see that a table's row type is its own insert type once the table is a type parameter.
  for (const chunk of inChunks(rows, Math.floor(VALUES_AT_ONCE / Object.keys(first).length)))
    await db
      .insertInto(table)
      .values(chunk as never)
      .execute()
}

/** All rows for these articles, in chunks; `undefined` means all articles. */
export const byArticles = async <R>(
  articles: readonly string[] | undefined,
  select: (some: readonly string[] | undefined) => Promise<R[]>,
): Promise<R[]> => {
  if (articles === undefined) return select(undefined)
  const rows: R[] = []
  for (const chunk of inChunks(articles)) for (const row of await select(chunk)) rows.push(row)
  return rows
}

/**
 * Into the order of the log. Sorted here, not by the database: there, order by an article's id means jumping through
 * the whole file row by row.
 */
export const inOrder = <R extends { article: string; number: number }>(rows: R[]): R[] =>
  rows.sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.number - b.number))

export const groupBy = <R>(rows: readonly R[], keyOf: (row: R) => string): Map<string, R[]> => {
  const groups = new Map<string, R[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
