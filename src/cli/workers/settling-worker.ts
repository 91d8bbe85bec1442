// What a thread of the pool runs: it settles the problems it is sent.
import { parentPort } from 'node:worker_threads'
import { type Question, reportOn, type SettlementReport } from '../../settlement/index.js'
import type { Answer, Job } from './pool.js'

parentPort?.on('message', ({ index, task }: Job<Question>) => {
  const answer = ((): Answer<SettlementReport> => {
    try {
      return { index, result: reportOn(task) }
    } catch (error) {
      return { index, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
    }
  })()
  parentPort?.postMessage(answer)
})
