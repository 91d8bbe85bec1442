import type { Article, Reading } from '../dossier/index.js'
import { type Reader, readArticle } from '../reading/index.js'
import { ENGINE } from './engine.js'
import type { Readable } from './unkept.js'

export interface ReadEvent {
  readonly article: Article
  readonly reading: Reading
  /** `known`: the dossier held the article already; its machine reading is made anew. */
  readonly was: 'new' | 'known'
  readonly done: number
  readonly total: number
}

/** Readings of the articles, one each and in their order; ends early when there is no need for more. */
export type ReadMany = (articles: readonly Article[], signal?: AbortSignal) => AsyncIterable<Reading>

export interface ReadOptions {
  readonly onProgress?: (event: ReadEvent) => void
  /** Stops between two articles; what is finished stays. */
  readonly signal?: AbortSignal | undefined
  /** Who reads: by default this thread, one article after the other. */
  readonly readMany?: ReadMany | undefined
}

export interface ReadOutcome {
  readonly done: number
  readonly total: number
  readonly added: number
  readonly statements: number
  readonly unread: number
  readonly stopped: boolean
}

/** Signals and timers are only served between two turns of the event loop, and storing may never leave the current one. */
const PAUSE_EVERY_MS = 25
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

const readHere = (reader: () => Reader): ReadMany =>
  async function* (articles, signal) {
    for (const article of articles) {
      if (signal?.aborted) return
      yield readArticle(article, reader())
    }
  }

/** Reads articles into the dossier, each in a transaction of its own: one is either wholly in or not at all. */
export const readIntoDossier = async (
  dossier: Readable,
  articles: readonly Article[],
  { onProgress, signal, readMany = readHere(dossier.reader) }: ReadOptions = {},
): Promise<ReadOutcome> => {
  const total = articles.length
  let [done, added, statements, unread] = [0, 0, 0, 0]
  let rested = performance.now()
  for await (const reading of readMany(articles, signal)) {
    if (signal?.aborted) break
    const article = articles[done] as Article
    const { was } = await dossier.archive.putArticleWithReading(article, reading, ENGINE)
    done++
    if (was === 'new') added++
    statements += reading.statements.length
    unread += reading.unread.length
    onProgress?.({ article, reading, was, done, total })
    if (performance.now() - rested > PAUSE_EVERY_MS) {
      await pause()
      rested = performance.now()
    }
  }
  return { done, total, added, statements, unread, stopped: done < total }
}
