// Many articles are read by a thread a core; storing what was read stays with the main thread.
import type { Casebook } from '../../casebook/index.js'
import type { ReadMany } from '../../desk/index.js'
import type { Article, Reading } from '../../dossier/index.js'
import { loadModels, MODEL_NAMES, preparedModel } from '../../models/index.js'
import { type Models, type PreparedWeights, prepareReader, prepareWeights, readArticle } from '../../reading/index.js'
import { keepMemorySmall } from './keep-memory-small.js'
import { inParallel } from './pool.js'
import { inSharedMemory } from './shared-memory.js'

/** All that a reader is made of. */
export interface ReadingData {
  readonly casebook: Casebook
  readonly weights: Models
  /** One number in shared memory: how many threads have loaded their code. */
  readonly loaded: Int32Array
}

/** A name apart, lest a bundler takes the worker for a file to copy. It lies beside this file, built or bundled. */
const SCRIPT = './reading-worker.js'

/** Read once, into memory that all threads look into: every thread would else have tables of its own. */
const sharedWeights = (): Models =>
  Object.fromEntries(
    MODEL_NAMES.map((name) => [
      name,
      (preparedModel(name, { shared: true }) as PreparedWeights | null) ??
        inSharedMemory(prepareWeights(name, loadModels([name])[name] as Uint8Array)),
    ]),
  )

/** `workers` threads, of which this one is one: it stores, and reads while there is nothing to store. */
export const readInParallel =
  (casebook: Casebook, workers: number): ReadMany =>
  (articles, signal) => {
    const loaded = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
    const data: ReadingData = { casebook, weights: sharedWeights(), loaded }
    const reader = prepareReader(casebook, data.weights)
    let isSmall = false
    const here = (article: Article): Reading => {
      if (!isSmall && Atomics.load(loaded, 0) === workers - 1) {
        isSmall = true
        keepMemorySmall()
      }
      return readArticle(article, reader)
    }
    return inParallel<Article, Reading>(articles, {
      script: new URL(SCRIPT, import.meta.url),
      data,
      workers: workers - 1,
      here,
      signal,
      nameOf: ({ source }) => source,
    })
  }
