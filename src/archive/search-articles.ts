// Finds all articles whose text fits, not only the first few, and tells where words stand in some of them.
import type { ArticleId } from '../dossier/index.js'
import type { ArticleHit, ArticlesFound, SearchTerm, TextQuery } from './archive.js'
import { byArticles, groupBy, inChunks } from './rows.js'
import { groupsOf, newestFirst, placesIn, takes } from './search.js'
import type { IndexWord, Store } from './store.js'
import type { WordsTable } from './tables.js'
import { type Place, unpackPlaces } from './words.js'

/** So many articles are looked through for phrases, newest first; each costs about a tenth of a millisecond. */
const MOST_LOOKED_THROUGH = 2000
const ARTICLES_AT_ONCE = 200

const rowsOf = (store: Store, articles: readonly string[]): Promise<WordsTable[]> =>
  byArticles(articles, (some) =>
    store.db
      .selectFrom('words')
      .selectAll()
      .where('article', 'in', some ?? [])
      .where('kind', '=', 'article')
      .execute(),
  )

/** Between words as far apart there may be another one; nearer there is no room for one and the blanks about it. */
const ROOM_FOR_A_WORD = 3

/** Whether the groups stand one after the other somewhere in the text. */
const holdsPhrase = (row: WordsTable, phrase: readonly (readonly IndexWord[])[]): boolean => {
  const [first = [], ...rest] = phrase.map((group) => unpackPlaces(row, (spelt) => takes(group, spelt)))
  let order: ReadonlyMap<number, number> | null = null
  // Nearly all words of phrases stand a blank apart; only else is every word of the text counted.
  const follows = (before: Place, after: Place): boolean => {
    const gap = after.begin - before.end
    if (gap < 0 || gap > FARTHEST) return false
    if (gap < ROOM_FOR_A_WORD) return true
    order ??= orderOfWords(row)
    return order.get(after.begin) === (order.get(before.begin) ?? -2) + 1
  }
  let ends: readonly Place[] = first
  for (const places of rest) ends = places.filter((after) => ends.some((before) => follows(before, after)))
  return ends.length > 0
}

/** Blanks, a line break and quotation marks: what may stand between two words. */
const FARTHEST = 40

const orderOfWords = (row: WordsTable): ReadonlyMap<number, number> => {
  const begins = [...new Set(unpackPlaces(row, () => true).map(({ begin }) => begin))].sort((a, b) => a - b)
  return new Map(begins.map((begin, n) => [begin, n]))
}

export const findArticles = async (store: Store, { all, phrases }: TextQuery): Promise<ArticlesFound> => {
  const sequences = phrases.map(groupsOf).filter((phrase) => phrase.length > 0)
  const groups = [...groupsOf(all), ...sequences.flat()]
  if (groups.length === 0) return { articles: [], unchecked: 0 }
  const found = [...new Set((await store.rowsWith('article', groups)).map(({ article }) => article))]
  if (sequences.length === 0) return { articles: found as ArticleId[], unchecked: 0 }
  const ids = found.length > MOST_LOOKED_THROUGH ? await newestFirst(store.db, found) : found
  const articles: ArticleId[] = []
  for (const some of inChunks(ids.slice(0, MOST_LOOKED_THROUGH), ARTICLES_AT_ONCE))
    for (const row of await rowsOf(store, some))
      if (sequences.every((phrase) => holdsPhrase(row, phrase))) articles.push(row.article as ArticleId)
  return { articles: [...new Set(articles)], unchecked: Math.max(0, ids.length - MOST_LOOKED_THROUGH) }
}

export const hitsIn = async (
  store: Store,
  articles: readonly ArticleId[],
  terms: readonly SearchTerm[],
): Promise<readonly ArticleHit[]> => {
  const groups = groupsOf(terms)
  const rows = groupBy(await rowsOf(store, articles), ({ article }) => article)
  return articles.map((article) => ({ article, hits: placesIn(rows.get(article) ?? [], groups) }))
}
