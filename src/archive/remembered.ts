// What was recalled last, article by article: of a dossier that has changed since, only the articles concerned are recalled
// anew. A person who confirms one statement among a hundred thousand does not wait for all the others.
import type { Mark, Store } from './store.js'

/** More changed articles than these are not picked out one by one. */
const MOST_PICKED = 500

interface Held<T> {
  readonly mark: Mark
  readonly byArticle: Map<string, readonly T[]>
  readonly all: readonly T[]
}

/**
 * `load`: of these articles, of all where `undefined`. `arrange`: what is told of all articles, in the order of the answer.
 * While nothing has changed the very same list is given out again; it is shared, so nobody may change it.
 */
export const remembered = <T>(
  store: Store,
  load: (articles: readonly string[] | undefined) => Promise<readonly T[]>,
  articleOf: (item: T) => string,
  arrange: (byArticle: ReadonlyMap<string, readonly T[]>) => readonly T[],
): (() => Promise<readonly T[]>) => {
  let held: Held<T> | null = null
  let turn: Promise<unknown> = Promise.resolve()

  const group = (items: readonly T[], into: Map<string, T[]>): Map<string, T[]> => {
    for (const item of items) {
      const own = into.get(articleOf(item))
      if (own) own.push(item)
      else into.set(articleOf(item), [item])
    }
    return into
  }
  const bringUpToDate = async (): Promise<readonly T[]> => {
    // The mark is taken before anything is read: what comes in meanwhile is recalled once more the next time.
    const mark = await store.mark()
    const changed = held ? await store.changedSince(held.mark, MOST_PICKED) : null
    if (held && changed?.length === 0) return held.all
    const byArticle = new Map<string, readonly T[]>(changed && held ? held.byArticle : [])
    const fresh = group(await load(changed ?? undefined), new Map())
    for (const article of changed ?? []) byArticle.delete(article)
    for (const [article, items] of fresh) byArticle.set(article, items)
    held = { mark, byArticle, all: arrange(byArticle) }
    return held.all
  }
  return () => {
    // One after the other: two questions at once would both recall everything.
    const next = turn.then(bringUpToDate, bringUpToDate)
    turn = next.catch(() => {})
    return next
  }
}

/** By article, and of each as they came. */
export const byArticleInOrder = <T>(byArticle: ReadonlyMap<string, readonly T[]>): readonly T[] =>
  [...byArticle.keys()].sort().flatMap((article) => byArticle.get(article) ?? [])
