// Jobs done by several threads at once, with results in the order of the jobs: whoever takes them cannot tell how many
// threads there were. Knows nothing of articles.
import { Worker } from 'node:worker_threads'

/** What a worker is sent and what it answers. */
export interface Job<Task> {
  readonly index: number
  readonly task: Task
}
export type Answer<Result> =
  | { readonly index: number; readonly result: Result }
  | { readonly index: number; readonly error: string }

export interface Pool<Task, Result> {
  /** The compiled file the threads run; it answers every `Job` with an `Answer`. */
  readonly script: URL
  /** Handed to every thread at its start. */
  readonly data: unknown
  readonly workers: number
  /**
   * Does a task in the thread that asks, which goes on with the next one whenever the result it waits for is not there: one
   * thread less takes the memory of one thread less. What it throws ends the run as what a thread threw.
   */
  readonly here?: ((task: Task) => Result) | undefined
  readonly signal?: AbortSignal | undefined
  /** Of a task, for messages. */
  readonly nameOf: (task: Task) => string
}

/** Tasks a thread has in hand: one to do and one to go on with while its answer is taken. */
const IN_HAND = 2
/** Where the thread that takes the answers may be at a task of its own: a few short ones to go on with meanwhile. */
const IN_HAND_MEANWHILE = 4
/** How far threads may run ahead of the result that is waited for, each. Results done too early lie in memory. */
const AHEAD = 8
/** New objects live in three such spaces a thread; smaller ones cost nothing here and keep many threads small. */
const LIMITS = { maxYoungGenerationSizeMb: 6 }

/** Lets answers and signals in. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

interface Thread {
  readonly worker: Worker
  /** Tasks handed to it and not answered; none once it has failed. */
  readonly inHand: Set<number>
}

/** Ends when the signal is given. Throws what a thread threw, or that one ended, after all results before it. */
export async function* inParallel<Task, Result>(
  tasks: readonly Task[],
  { script, data, workers, here, signal, nameOf }: Pool<Task, Result>,
): AsyncGenerator<Result> {
  const results = new Map<number, Result>()
  let handedOut = 0
  let taken = 0
  let failure: Error | null = null
  let over = false
  let wake: () => void = () => {}

  const most = here ? IN_HAND_MEANWHILE : IN_HAND
  const isMore = (): boolean =>
    failure === null && handedOut < tasks.length && handedOut < taken + Math.max(1, workers) * AHEAD
  const feed = ({ worker, inHand }: Thread): void => {
    // After a failure only what is in hand already is finished.
    while (inHand.size < most && isMore()) {
      const index = handedOut++
      inHand.add(index)
      worker.postMessage({ index, task: tasks[index] } satisfies Job<Task | undefined>)
    }
  }
  const start = (): Thread => {
    const thread: Thread = {
      worker: new Worker(script, { workerData: data, resourceLimits: LIMITS }),
      inHand: new Set(),
    }
    const { worker, inHand } = thread
    const fail = (why: string): void => {
      failure ??= new Error(why)
      wake()
    }
    const drop = (why: string): void => {
      const names = [...inHand].map((index) => nameOf(tasks[index] as Task))
      inHand.clear()
      fail(`a worker ${why}; it had in hand: ${names.join(', ')}`)
    }
    worker.on('message', (answer: Answer<Result>) => {
      inHand.delete(answer.index)
      if ('error' in answer) fail(`${nameOf(tasks[answer.index] as Task)}: ${answer.error}`)
      else results.set(answer.index, answer.result)
      feed(thread)
      wake()
    })
    worker.on('error', (error) => drop(`failed with ${error.stack ?? error}`))
    worker.on('exit', (code) => {
      if (!over) drop(`ended with code ${code}`)
    })
    return thread
  }

  const doOne = (does: (task: Task) => Result): void => {
    const index = handedOut++
    const task = tasks[index] as Task
    try {
      results.set(index, does(task))
    } catch (error) {
      failure ??= new Error(
        `${nameOf(task)}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      )
    }
  }

  const stop = (): void => wake()
  signal?.addEventListener('abort', stop)
  const threads = Array.from({ length: workers }, start)
  const isLost = (index: number): boolean =>
    failure !== null && !results.has(index) && !threads.some(({ inHand }) => inHand.has(index))
  try {
    for (; taken < tasks.length && !signal?.aborted; taken++) {
      for (const thread of threads) feed(thread)
      while (!results.has(taken) && !isLost(taken) && !signal?.aborted)
        if (here && isMore()) {
          doOne(here)
          await turn()
        } else
          await new Promise<void>((resolve) => {
            wake = resolve
          })
      if (signal?.aborted) return
      if (!results.has(taken)) throw failure
      const result = results.get(taken) as Result
      results.delete(taken)
      yield result
    }
  } finally {
    over = true
    signal?.removeEventListener('abort', stop)
    await Promise.all(threads.map(({ worker }) => worker.terminate()))
  }
}
