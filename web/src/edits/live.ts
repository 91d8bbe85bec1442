// Whether anything has changed, and whether Parley answers: a small question every two seconds while the page is looked at,
// at once when another window of this browser says so. A stream kept open would take one of the six connections a browser
// grants, and analysts keep many windows open.
import { useSyncExternalStore } from 'react'
import { forgetAnswers } from '../fetch-view.js'
import type { SessionView } from '../views.js'

export interface Live {
  readonly known: SessionView | null
  readonly reachable: boolean
}

const EVERY_MS = 2000
let live: Live = { known: null, reachable: true }
const listeners = new Set<() => void>()
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('parley')

const settle = (next: Live) => {
  const { known, reachable } = live
  const same =
    reachable === next.reachable &&
    known?.revision === next.known?.revision &&
    known?.behind === next.known?.behind &&
    known?.readOnly === next.known?.readOnly &&
    known?.person === next.known?.person
  if (same) return
  live = next
  for (const listener of listeners) listener()
}

/** Asks now. What is shown is asked for anew where the dossier has changed since, or Parley was away. */
export const look = async (): Promise<void> => {
  try {
    const response = await fetch('/api/session', { headers: { accept: 'application/json' } })
    if (!response.ok) throw new Error(String(response.status))
    const known = (await response.json()) as SessionView
    const before = live
    settle({ known, reachable: true })
    const { known: seen, reachable } = before
    // What was behind is not any more: what stands on the screen is of the state before.
    const isCaughtUp = seen?.behind === true && !known.behind
    if (seen !== null && (seen.revision !== known.revision || isCaughtUp || !reachable)) forgetAnswers()
  } catch {
    settle({ ...live, reachable: false })
  }
}

/** This window has changed something: the others of this browser need not wait. */
export const tellOthers = (): void => channel?.postMessage('changed')

export const startLooking = (): (() => void) => {
  const ask = () => void (document.visibilityState === 'visible' && look())
  ask()
  const timer = setInterval(ask, EVERY_MS)
  document.addEventListener('visibilitychange', ask)
  // Heard also by windows in the background, so that they are right when they are looked at.
  const heard = () => void look()
  channel?.addEventListener('message', heard)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', ask)
    channel?.removeEventListener('message', heard)
  }
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const currentLive = (): Live => live
export const onLive = subscribe
export const useSession = (): Live => useSyncExternalStore(subscribe, currentLive)
