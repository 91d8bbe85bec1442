// One thread with one state of the dossier, from its start to its end.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { StorageFault } from '../archive/index.js'
import { type Readiness, spokenLanguages } from '../desk/index.js'
import { keptAnswers } from './kept-answers.js'
import type { FromThread, ThreadPlace, ToThread } from './thread-messages.js'

export type Question = Omit<ToThread, 'number'>
export type Answer = Pick<Extract<FromThread, { kind: 'answer' }>, 'status' | 'bytes'>

export interface OneThread {
  /** `null` where it has ended. Throws what it threw. */
  readonly ask: (question: Question) => Promise<Answer | null>
  readonly readiness: () => Readiness
  /** Of the state its answers are of; `null` until it has opened the dossier. */
  readonly revision: () => number | null
  /** Settles when everything has been made ready, or it has ended. */
  readonly prepared: Promise<void>
  readonly hasEnded: () => boolean
  /** Ends it when what it was asked is answered. */
  readonly stop: () => Promise<void>
  /** Ends it now. */
  readonly end: () => Promise<void>
}

const SCRIPT = new URL('./asking-thread.js', import.meta.url)

/** A thread runs from the compiled program only. */
export const canRun = (): boolean => existsSync(fileURLToPath(SCRIPT))

/** Of a large dossier more is kept than a thread may hold by itself. */
const LIMITS = { maxYoungGenerationSizeMb: 64, maxOldGenerationSizeMb: 4096 }

/** Of answers kept as they are sent; the largest of them take a few megabytes. */
const KEPT_BYTES = 96 * 1024 * 1024

/** What rooms open with and takes megabytes: written down once, before anybody asks. */
const OPENED_FIRST = ['/api/matrix', '/api/deal', '/api/leverage', '/api/issues', '/api/actors'] as const

/** What a question is known by; `null` of one that is no plain reading. */
const keyOf = ({ method, path, id, values }: Question): string | null =>
  method === 'GET' ? JSON.stringify([path, id, Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))]) : null

interface Waiting {
  readonly resolve: (answer: Answer | null) => void
  readonly reject: (error: Error) => void
}

export const startThread = (at: ThreadPlace): OneThread => {
  const worker = new Worker(SCRIPT, { workerData: at, resourceLimits: LIMITS })
  const waiting = new Map<number, Waiting>()
  const kept = keptAnswers<Answer>(KEPT_BYTES)
  let [number, ended, stopping] = [0, false, false]
  let readiness: Readiness = { done: 0, of: 1 }
  let revision: number | null = null
  let ready: () => void = () => {}
  const prepared = new Promise<void>((resolve) => {
    ready = resolve
  })
  const terminate = async (): Promise<void> => {
    await worker.terminate()
  }
  const ending = (): void => {
    ended = true
    readiness = { done: 1, of: 1 }
    for (const { resolve } of waiting.values()) resolve(null)
    waiting.clear()
    ready()
  }
  worker.on('message', (message: FromThread) => {
    if (message.kind === 'readiness') readiness = { done: message.done, of: message.of }
    else if (message.kind === 'opened') revision = message.revision
    else if (message.kind === 'prepared')
      void writeDown()
        .catch(() => {})
        .finally(ready)
    else {
      const asked = waiting.get(message.number)
      waiting.delete(message.number)
      if (message.kind === 'answer') asked?.resolve({ status: message.status, bytes: message.bytes })
      else
        asked?.reject(message.complaints === null ? new Error(message.message) : new StorageFault(message.complaints))
      if (stopping && waiting.size === 0) void terminate()
    }
  })
  worker.on('error', (error) => {
    console.error(error)
    ending()
  })
  worker.on('exit', ending)
  const askThread = (question: Question): Promise<Answer | null> =>
    new Promise((resolve, reject) => {
      if (ended) return resolve(null)
      number += 1
      waiting.set(number, { resolve, reject })
      worker.postMessage({ number, ...question } satisfies ToThread)
    })
  const ask = async (question: Question): Promise<Answer | null> => {
    const key = keyOf(question)
    const known = ended || key === null ? null : kept.get(key)
    if (known) return known
    const answer = await askThread(question)
    // A thread has one state of the dossier: the same question has the same answer as long as it lives.
    if (answer && key !== null && answer.status === 200) kept.put(key, answer)
    return answer
  }
  const writeDown = async (): Promise<void> => {
    const host = { person: '', readOnly: null } as const
    for (const { code: lang } of spokenLanguages)
      for (const path of OPENED_FIRST)
        await ask({ method: 'GET', path, values: { lang }, id: '', body: undefined, host })
  }
  return {
    ask,
    readiness: () => readiness,
    revision: () => revision,
    prepared,
    hasEnded: () => ended,
    stop: async () => {
      stopping = true
      if (waiting.size === 0) await terminate()
    },
    end: terminate,
  }
}
