// Threads beside the server, seen from the server: questions go in, answers come out as they are sent on. After an edit the thread
// that answers goes on with the state it has made ready, and the screens say so, until another one has made the new state ready.
import type { Readiness } from '../desk/index.js'
import { type Answer, canRun, type OneThread, type Question, startThread } from './one-thread.js'
import type { ThreadPlace } from './thread-messages.js'

export interface AskingThread {
  /** `null` where the thread has come to an end: then the server answers by itself. Throws what the thread threw. */
  readonly ask: (question: Question) => Promise<Answer | null>
  readonly readiness: () => Readiness
  /** Settles when everything has been made ready once, or the thread has ended. */
  readonly prepared: Promise<void>
  /** Something was added: another thread is soon made ready to answer. */
  readonly changed: () => void
  /** Whether answers are of another state than this; whoever wrote it, the thread is brought up to date then. */
  readonly isBehind: (revision: number) => boolean
  readonly close: () => Promise<void>
}

/** Whoever edits makes several changes in a row. */
const AFTER_CHANGE_MS = 2000

/** `null` where the program runs from its sources, which a thread cannot load. */
export const askingThread = (at: ThreadPlace): AskingThread | null => {
  if (!canRun()) return null
  let current = startThread(at)
  let next: OneThread | null = null
  let timer: NodeJS.Timeout | null = null
  let closed = false
  /** Something was added while the next one was already reading. */
  let again = false
  const { prepared } = current
  const refresh = async (): Promise<void> => {
    timer = null
    // The first one is made ready before another begins: two at once would both take twice as long.
    await current.prepared
    if (closed || next !== null) return
    const made = startThread(at)
    next = made
    await made.prepared
    next = null
    if (closed) return
    if (!made.hasEnded()) {
      const old = current
      current = made
      void old.stop()
    }
    if (again) changed()
  }
  const changed = (): void => {
    again = next !== null
    if (closed || again) return
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(() => void refresh(), AFTER_CHANGE_MS)
    timer.unref()
  }
  return {
    ask: (question) => current.ask(question),
    readiness: () => current.readiness(),
    prepared,
    changed,
    isBehind: (revision) => {
      const known = current.revision()
      if (current.hasEnded() || known === null || known === revision) return false
      // Written by another process, which told nobody.
      if (timer === null && next === null) changed()
      return true
    },
    // What they reckon is nobody's any more: it is not waited for.
    close: async () => {
      closed = true
      if (timer !== null) clearTimeout(timer)
      await Promise.all([current.end(), next?.end()])
    },
  }
}
