// The thread beside the server, seen from the server: questions go in, answers come out as they are sent on.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { StorageFault } from '../archive/index.js'
import type { Readiness } from '../desk/index.js'
import type { FromThread, ThreadPlace, ToThread } from './thread-messages.js'

type Question = Omit<Extract<ToThread, { kind: 'ask' }>, 'kind' | 'number'>
type Answer = Pick<Extract<FromThread, { kind: 'answer' }>, 'status' | 'bytes'>

export interface AskingThread {
  /** `null` where the thread has come to an end: then the server answers by itself. Throws what the thread threw. */
  readonly ask: (question: Question) => Promise<Answer | null>
  readonly readiness: () => Readiness
  /** Settles when everything has been made ready once, or the thread has ended. */
  readonly prepared: Promise<void>
  /** Something was added: what the screens show first is soon reckoned anew. */
  readonly changed: () => void
  readonly close: () => Promise<void>
}

const SCRIPT = new URL('./asking-thread.js', import.meta.url)

/** Whoever edits makes several changes in a row. */
const AFTER_CHANGE_MS = 2000

/** Of a large dossier more is kept than a thread may hold by itself. */
const LIMITS = { maxYoungGenerationSizeMb: 64, maxOldGenerationSizeMb: 4096 }

interface Waiting {
  readonly resolve: (answer: Answer | null) => void
  readonly reject: (error: Error) => void
}

/** `null` where the program runs from its sources, which a thread cannot load. */
export const askingThread = (at: ThreadPlace): AskingThread | null => {
  if (!existsSync(fileURLToPath(SCRIPT))) return null
  const worker = new Worker(SCRIPT, { workerData: at, resourceLimits: LIMITS })
  const waiting = new Map<number, Waiting>()
  let [number, ended] = [0, false]
  let readiness: Readiness = { done: 0, of: 1 }
  let timer: NodeJS.Timeout | undefined
  let ready: () => void = () => {}
  const prepared = new Promise<void>((resolve) => {
    ready = resolve
  })
  const send = (message: ToThread): void => worker.postMessage(message)
  const end = (): void => {
    ended = true
    readiness = { done: 1, of: 1 }
    clearTimeout(timer)
    for (const { resolve } of waiting.values()) resolve(null)
    waiting.clear()
    ready()
  }
  worker.on('message', (message: FromThread) => {
    if (message.kind === 'readiness') readiness = { done: message.done, of: message.of }
    else if (message.kind === 'prepared') ready()
    else {
      const asked = waiting.get(message.number)
      waiting.delete(message.number)
      if (message.kind === 'answer') asked?.resolve({ status: message.status, bytes: message.bytes })
      else
        asked?.reject(message.complaints === null ? new Error(message.message) : new StorageFault(message.complaints))
    }
  })
  worker.on('error', (error) => {
    console.error(error)
    end()
  })
  worker.on('exit', end)
  send({ kind: 'prepare' })
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (ended) return resolve(null)
        number += 1
        waiting.set(number, { resolve, reject })
        send({ kind: 'ask', number, ...question })
      }),
    readiness: () => readiness,
    prepared,
    changed: () => {
      clearTimeout(timer)
      if (!ended) timer = setTimeout(() => send({ kind: 'prepare' }), AFTER_CHANGE_MS)
      timer?.unref()
    },
    // What it reckons is nobody's any more: it is not waited for.
    close: async () => {
      clearTimeout(timer)
      await worker.terminate()
    },
  }
}
