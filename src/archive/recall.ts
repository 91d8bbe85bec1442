// Hands out what is stored.
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Article, ArticleId, Revision, StatementId } from '../dossier/index.js'
import type {
  ArticleHead,
  RevisionFilter,
  StatementFilter,
  StoredArticle,
  StoredReading,
  StoredStatement,
} from './archive.js'
import { foldLog, type Standing } from './fold-log.js'
import { endOf } from './instant.js'
import {
  agentOf,
  byArticles,
  descriptionOf,
  groupBy,
  inChunks,
  inOrder,
  lookup,
  readingBodyOf,
  revisionOf,
  sourceOf,
  statementOf,
  textOf,
} from './rows.js'
import type { ReadingsTable, RevisionsTable, Tables } from './tables.js'

type Db = Kysely<Tables>

/** Several queries that must see one state of the archive. */
const snapshot = <T>(db: Db, read: (db: Transaction<Tables>) => Promise<T>): Promise<T> =>
  db.transaction().setAccessMode('read only').setIsolationLevel('repeatable read').execute(read)

/** Log rows of these articles (all where `undefined`), in order. */
const logRows = async (db: Db, articles: readonly string[] | undefined, until: string | null) =>
  inOrder(
    await byArticles(articles, (some) => {
      let query = db.selectFrom('revisions').selectAll()
      if (some) query = query.where('article', 'in', some)
      if (until !== null) query = query.where('at', '<=', until)
      return query.execute()
    }),
  )

const standingsOf = (rows: readonly RevisionsTable[]): Map<string, ReadonlyMap<StatementId, Standing>> =>
  new Map([...groupBy(rows, (row) => row.article)].map(([article, log]) => [article, foldLog(log.map(revisionOf))]))

export const recallStatements = async (
  db: Db,
  filter: StatementFilter & { readonly articles?: readonly string[] } = {},
): Promise<StoredStatement[]> => {
  const { article, party, issue } = filter
  const articles = filter.articles ?? (article === undefined ? undefined : [article])
  return snapshot(db, async (view) => {
    // Of a whole dossier the rows, their log and what is folded from it would take more than all that is handed out.
    const slices =
      articles === undefined && party === undefined && issue === undefined
        ? inChunks(await articleIds(view), ARTICLES_AT_ONCE)
        : [articles]
    const found: StoredStatement[] = []
    for (const slice of slices) for (const one of await recallSlice(view, filter, slice)) found.push(one)
    return found
  })
}

/** In the order of the log. */
const articleIds = async (view: Db): Promise<readonly string[]> =>
  (await view.selectFrom('articles').select('article').execute()).map(({ article }) => article).sort()

const ARTICLES_AT_ONCE = 1000

const recallSlice = async (
  view: Db,
  { party, issue, asKnownOn, includeRejected = false }: StatementFilter,
  articles: readonly string[] | undefined,
): Promise<readonly StoredStatement[]> => {
  const logs = await logRows(view, articles, asKnownOn === undefined ? null : endOf(asKnownOn))
  const standings = standingsOf(logs)
  const rows = await byArticles(articles, (some) => {
    let query = view.selectFrom('statements').select(['article', 'number', 'statement', 'body'])
    if (some) query = query.where('article', 'in', some)
    if (party !== undefined) query = query.where('party', '=', lookup(party) ?? '')
    if (issue !== undefined) query = query.where('issue', '=', lookup(issue) ?? '')
    return query.execute()
  })
  const found: StoredStatement[] = []
  for (const row of inOrder(rows)) {
    const standing = standings.get(row.article)?.get(row.statement as StatementId)
    if (standing?.wording !== row.number || !(standing.inForce || includeRejected)) continue
    const statement = statementOf(row)
    if ((party !== undefined && statement.party !== party) || (issue !== undefined && statement.issue !== issue))
      continue
    const { standpoint, takenIn, replacedBy } = standing
    found.push({ ...statement, standpoint, takenIn, replacedBy })
  }
  return found
}

export const recallStatement = async (db: Db, id: StatementId): Promise<StoredStatement | null> => {
  const row = await db
    .selectFrom('statements')
    .select('article')
    .where('statement', '=', id)
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const ofArticle = await recallStatements(db, { article: row.article as ArticleId, includeRejected: true })
  return ofArticle.find((statement) => statement.id === id) ?? null
}

export const recallRevisions = async (db: Db, filter: RevisionFilter = {}): Promise<Revision[]> => {
  let query = db.selectFrom('revisions').selectAll()
  if (filter.article !== undefined) query = query.where('article', '=', filter.article)
  if (filter.statement !== undefined) {
    const { statement } = filter
    query = query.where((is) => is.or([is('statement', '=', statement), is('replaces', '=', statement)]))
  }
  // Said literally, so that the index over what persons did is used.
  if (filter.byPersons) query = query.where('by_kind', '=', sql.lit('person' as const))
  return inOrder(await query.execute()).map((row) => {
    const { number: _, ...revision } = revisionOf(row)
    return revision
  })
}

/** What persons did in these articles, in all where `undefined`. */
export const recallPersonsLog = async (db: Db, articles: readonly string[] | undefined): Promise<Revision[]> =>
  articles === undefined
    ? recallRevisions(db, { byPersons: true })
    : (
        await Promise.all(
          articles.map((article) => recallRevisions(db, { article: article as ArticleId, byPersons: true })),
        )
      ).flat()

export const articlesWithText = async (db: Db, text: string): Promise<ArticleId[]> =>
  (
    await db
      .selectFrom('articles')
      .select('article')
      .where('text', '=', JSON.stringify(text))
      .orderBy('article')
      .execute()
  ).map(({ article }) => article as ArticleId)

/** The highest number of each article. */
const latest = <R extends { article: string; number: number }>(rows: readonly R[]): Map<string, R> => {
  const newest = new Map<string, R>()
  for (const row of rows) if (row.number >= (newest.get(row.article)?.number ?? 0)) newest.set(row.article, row)
  return newest
}

type ReadingHead = Pick<ReadingsTable, 'article' | 'number' | 'lang' | 'unread'>

/** Heads and, where wanted, texts of these articles (all where `undefined`), in the order they were taken in. */
const recall = (db: Db, articles: readonly string[] | undefined, withText: boolean) =>
  snapshot(db, async (view) => {
    const standings = standingsOf(await logRows(view, articles, null))
    const readings = latest<ReadingHead>(
      await byArticles(articles, (some) => {
        const query = view.selectFrom('readings').select(['article', 'number', 'lang', 'unread'])
        return (some ? query.where('article', 'in', some) : query).execute()
      }),
    )
    const descriptions = latest(
      await byArticles(articles, (some) => {
        const query = view.selectFrom('descriptions').selectAll()
        return (some ? query.where('article', 'in', some) : query).execute()
      }),
    )
    const rows: { article: string; source: string; taken_in: string; text?: string }[] = await byArticles(
      articles,
      (some) => {
        const query = view.selectFrom('articles').select(['article', 'source', 'taken_in'])
        const chosen = some ? query.where('article', 'in', some) : query
        return (withText ? chosen.select('text') : chosen).execute()
      },
    )
    rows.sort((a, b) => (a.taken_in < b.taken_in ? -1 : a.taken_in > b.taken_in ? 1 : a.article < b.article ? -1 : 1))
    return rows.map((row) => {
      const description = descriptions.get(row.article)
      if (!description) throw new Error(`article ${row.article} has no description`)
      const { title, lang, published, publisher, boilerplate } = descriptionOf(description)
      const reading = readings.get(row.article)
      let statements = 0
      for (const { inForce } of standings.get(row.article)?.values() ?? []) if (inForce) statements += 1
      const head: ArticleHead = {
        id: row.article as ArticleId,
        source: sourceOf(row),
        title,
        lang: lang ?? reading?.lang ?? null,
        published,
        publisher,
        takenIn: row.taken_in,
        statements,
        unread: reading?.unread ?? 0,
      }
      return { head, boilerplate, text: row.text }
    })
  })

/** In the order they were taken in. */
export const recallHeads = async (db: Db, articles?: readonly string[]): Promise<ArticleHead[]> =>
  (await recall(db, articles, false)).map(({ head }) => head)

export const asTakenIn = (a: ArticleHead, b: ArticleHead): number =>
  a.takenIn < b.takenIn ? -1 : a.takenIn > b.takenIn ? 1 : a.id < b.id ? -1 : 1

export const recallArticles = async (db: Db, articles?: readonly string[]): Promise<StoredArticle[]> =>
  (await recall(db, articles, true)).map(({ head, boilerplate, text }) => {
    // Keys in the order of the noun, so that what is printed reads like it.
    const { id, source, title, lang, published, publisher, ...counts } = head
    const article: Article = {
      id,
      source,
      title,
      lang,
      published,
      publisher,
      text: textOf({ text: text ?? '""' }),
      boilerplate,
    }
    return { ...article, ...counts }
  })

export const recallReading = (db: Db, article: ArticleId): Promise<StoredReading | null> =>
  snapshot(db, async (view) => {
    const row = await view
      .selectFrom('readings')
      .selectAll()
      .where('article', '=', article)
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (!row) return null
    const standings = standingsOf(await logRows(view, [article], null)).get(article)
    const wordings = new Map(
      (await view.selectFrom('statements').select(['number', 'body']).where('article', '=', article).execute()).map(
        (s) => [s.number, s],
      ),
    )
    const { attributions, unread, statements } = readingBodyOf(row)
    const read = statements.flatMap((id) => {
      const standing = standings?.get(id as StatementId)
      const wording = standing && wordings.get(standing.wording)
      return wording ? [statementOf(wording)] : []
    })
    return { article, lang: row.lang, attributions, statements: read, unread, by: agentOf(row), readAt: row.read_at }
  })
