// Problems that may take long are settled by threads of their own, so that Ctrl-C is heard meanwhile.
import { availableParallelism } from 'node:os'
import { type Question, reportOn, type SettlementReport } from '../../settlement/index.js'
import { inParallel } from './pool.js'

/** A name apart, lest a bundler takes the worker for a file to copy. It lies beside this file, built or bundled. */
const SCRIPT = './settling-worker.js'

/** Packages so many (all problems together) are looked through before a thread is ready. */
const WORTH_A_WORKER = 200_000

const packagesOf = ({ problem: { issues } }: Question): number =>
  issues.reduce((product, { options }) => product * options.length, 1)

/** In the order of the questions; ends when the signal is given. */
export async function* settleAll(
  questions: readonly Question[],
  signal: AbortSignal,
): AsyncGenerator<SettlementReport> {
  if (questions.reduce((sum, question) => sum + packagesOf(question), 0) > WORTH_A_WORKER)
    yield* inParallel<Question, SettlementReport>(questions, {
      script: new URL(SCRIPT, import.meta.url),
      data: null,
      workers: Math.min(availableParallelism(), questions.length),
      signal,
      nameOf: ({ problem }) => problem.id,
    })
  else
    for (const question of questions) {
      if (signal.aborted) return
      yield reportOn(question)
    }
}
