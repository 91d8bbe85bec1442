// Sentences of a large dossier that the room's answer does not bring along: fetched as they come into view, many at once.
import { api, askOnce } from '../fetch-view.js'
import type { StatementList, StatementView } from '../views.js'

/** `undefined`: on its way; `null`: the dossier does not hold it, or no answer came. */
export type Found = StatementView | null | undefined

export interface SentenceStore {
  readonly find: (id: string) => Found
  /** Asks for one that is not at hand. */
  readonly want: (id: string) => void
  readonly subscribe: (watcher: () => void) => () => void
}

/** One request names so many. */
const AT_ONCE = 200

export const sentenceStore = (atHand: readonly StatementView[], lang: string): SentenceStore => {
  const known = new Map<string, StatementView | null>(atHand.map((one) => [one.id, one]))
  const asked = new Set<string>()
  const watchers = new Set<() => void>()
  let waiting: string[] = []
  const fetchWaiting = async () => {
    const wanted = waiting
    waiting = []
    for (let from = 0; from < wanted.length; from += AT_ONCE) {
      const ids = wanted.slice(from, from + AT_ONCE)
      const list = await askOnce<StatementList>(api('statements', { ids: ids.join(','), lang }))
      for (const id of ids) known.set(id, null)
      for (const statement of list?.statements ?? []) known.set(statement.id, statement)
      for (const watcher of watchers) watcher()
    }
  }
  return {
    find: (id) => known.get(id),
    want: (id) => {
      if (known.has(id) || asked.has(id)) return
      asked.add(id)
      // All that one drawing wants goes into one request.
      if (waiting.push(id) === 1) queueMicrotask(() => void fetchWaiting())
    },
    subscribe: (watcher) => {
      watchers.add(watcher)
      return () => void watchers.delete(watcher)
    },
  }
}
