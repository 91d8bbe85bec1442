// Finds articles and statements by normalised words.
import type { Kysely } from 'kysely'
import type { ArticleHit, Normalise, SearchResult, SearchTerm, StoredStatement } from './archive.js'
import { wordsOfStatement } from './plan-article.js'
import { recallStatements } from './recall.js'
import { byArticles, descriptionOf, groupBy, inChunks, inOrder } from './rows.js'
import type { IndexWord, Store } from './store.js'
import type { Tables } from './tables.js'
import { type Place, spellWord, unpackPlaces } from './words.js'

const DEFAULT_LIMIT = 50
/** Articles whose statements are looked through at once. */
const ARTICLES_AT_ONCE = 100
const MANY = 2000

/** Each group stands for one term: any of its words will do. Terms without a word are left out. */
export const groupsOf = (terms: readonly SearchTerm[]): IndexWord[][] =>
  terms
    .map((term): IndexWord[] => {
      if (typeof term !== 'string')
        return term.any
          .filter((word) => word !== '')
          .map((word) => ({ spelt: spellWord(word), prefix: term.prefix ?? false }))
      const prefix = term.endsWith('*')
      const word = prefix ? term.slice(0, -1) : term
      return word === '' ? [] : [{ spelt: spellWord(word), prefix }]
    })
    .filter((group) => group.length > 0)

export const takes = (group: readonly IndexWord[], spelt: string): boolean =>
  group.some((word) => (word.prefix ? spelt.startsWith(word.spelt) : spelt === word.spelt))

/** Article ids, newest publication first, undated last. */
export const newestFirst = async (db: Kysely<Tables>, articles: readonly string[]): Promise<string[]> => {
  const published = new Map<string, string>()
  // From a few thousand on, reading all dates at once is quicker than asking for them.
  const rows = await byArticles(articles.length > MANY ? undefined : articles, (some) => {
    const query = db.selectFrom('descriptions').select(['article', 'number', 'published'])
    return (some ? query.where('article', 'in', some) : query).execute()
  })
  for (const row of inOrder(rows)) published.set(row.article, row.published ?? '')
  return [...articles].sort((a, b) => {
    const [x, y] = [published.get(a) ?? '', published.get(b) ?? '']
    return x === y ? (a < b ? -1 : 1) : x < y ? 1 : -1
  })
}

export const placesIn = (
  rows: readonly { words: string; places: string }[],
  groups: readonly (readonly IndexWord[])[],
): Place[] => {
  const found = new Map<string, Place>()
  for (const row of rows)
    for (const place of unpackPlaces(row, (spelt) => groups.some((group) => takes(group, spelt))))
      found.set(`${place.begin}-${place.end}`, place)
  return [...found.values()].sort((a, b) => a.begin - b.begin || a.end - b.end)
}

const articleHits = async (
  store: Store,
  groups: readonly (readonly IndexWord[])[],
  limit: number,
): Promise<ArticleHit[]> => {
  const rows = await store.rowsWith('article', groups)
  const partsOf = groupBy(rows, (row) => row.article)
  const ids = (await newestFirst(store.db, [...partsOf.keys()])).slice(0, limit)
  const packed = groupBy(
    await byArticles(ids, (some) =>
      store.db
        .selectFrom('words')
        .selectAll()
        .where('article', 'in', some ?? [])
        .where('kind', '=', 'article')
        .execute(),
    ),
    (row) => row.article,
  )
  return ids.map((id) => {
    const parts = new Set(partsOf.get(id)?.map(({ part }) => part))
    return {
      article: id as ArticleHit['article'],
      hits: placesIn(
        (packed.get(id) ?? []).filter((row) => parts.has(row.part)),
        groups,
      ),
    }
  })
}

/** As the words were indexed: the language the reading chose, else the article's own. */
const langsOf = async (db: Kysely<Tables>, articles: readonly string[]): Promise<Map<string, string | null>> => {
  const langs = new Map<string, string | null>()
  for (const row of await db
    .selectFrom('descriptions')
    .selectAll()
    .where('article', 'in', articles)
    .orderBy('number')
    .execute())
    langs.set(row.article, descriptionOf(row).lang)
  const readings = db.selectFrom('readings').select(['article', 'lang']).where('article', 'in', articles)
  for (const row of await readings.orderBy('number').execute()) if (row.lang !== null) langs.set(row.article, row.lang)
  return langs
}

const statementHits = async (
  store: Store,
  normalise: Normalise,
  groups: readonly (readonly IndexWord[])[],
  limit: number,
): Promise<StoredStatement[]> => {
  const { db } = store
  const candidates = await store.rowsWith('statement', groups)
  const ids = await newestFirst(db, [...new Set(candidates.map(({ article }) => article))])
  const found: StoredStatement[] = []
  for (const articles of inChunks(ids, ARTICLES_AT_ONCE)) {
    const langs = await langsOf(db, articles)
    const ofArticle = groupBy(await recallStatements(db, { articles }), (statement) => statement.article)
    for (const article of articles)
      for (const statement of ofArticle.get(article) ?? []) {
        const words = wordsOfStatement(statement, normalise, langs.get(article) ?? null).map(({ word }) =>
          spellWord(word),
        )
        if (!groups.every((group) => words.some((word) => takes(group, word)))) continue
        found.push(statement)
        if (found.length === limit) return found
      }
  }
  return found
}

export const search = async (
  store: Store,
  normalise: Normalise,
  terms: readonly SearchTerm[],
  limit = DEFAULT_LIMIT,
): Promise<SearchResult> => {
  const groups = groupsOf(terms)
  if (groups.length === 0) return { articles: [], statements: [] }
  return {
    articles: await articleHits(store, groups, limit),
    statements: await statementHits(store, normalise, groups, limit),
  }
}
