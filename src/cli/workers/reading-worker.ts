// What a thread of the pool runs: it reads the articles it is sent.
import { setFlagsFromString } from 'node:v8'
import { parentPort, workerData } from 'node:worker_threads'
import type { Article, Reading } from '../../dossier/index.js'
import { prepareReader, readArticle } from '../../reading/index.js'
import type { Answer, Job } from './pool.js'
import type { ReadingData } from './read-in-parallel.js'

// Of what one reader keeps for the next article little is ever garbage: memory may grow by a tenth before all of it is looked
// through, and not to twice its size in every thread.
setFlagsFromString('--heap-growing-percent=10')

const { casebook, weights } = workerData as ReadingData
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
