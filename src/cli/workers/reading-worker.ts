// What a thread of the pool runs: it reads the articles it is sent.
import { parentPort, workerData } from 'node:worker_threads'
import type { Article, Reading } from '../../dossier/index.js'
import { prepareReader, readArticle } from '../../reading/index.js'
import type { Answer, Job } from './pool.js'
import type { ReadingData } from './read-in-parallel.js'

const { casebook, weights, loaded } = workerData as ReadingData
Atomics.add(loaded, 0, 1)
const reader = prepareReader(casebook, weights)

parentPort?.on('message', ({ index, task }: Job<Article>) => {
  const answer = ((): Answer<Reading> => {
    try {
      return { index, result: readArticle(task, reader) }
    } catch (error) {
      return { index, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
    }
  })()
  parentPort?.postMessage(answer)
})
