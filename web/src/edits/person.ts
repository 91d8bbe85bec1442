// Who the log says did it: a name set once and kept in this browser; until then that of the machine's user.
import { useSyncExternalStore } from 'react'
import { useSession } from './live.js'

const KEY = 'parley.person'
const CHANGED = 'parley:person'

const stored = (): string => {
  try {
    return localStorage.getItem(KEY) ?? ''
  } catch {
    return ''
  }
}

const subscribe = (listener: () => void) => {
  window.addEventListener(CHANGED, listener)
  window.addEventListener('storage', listener)
  return () => {
    window.removeEventListener(CHANGED, listener)
    window.removeEventListener('storage', listener)
  }
}

export const setPerson = (name: string): void => {
  try {
    localStorage.setItem(KEY, name)
  } catch {
    // A browser that keeps nothing: the name holds until the page is closed, as the machine's user.
  }
  window.dispatchEvent(new Event(CHANGED))
}

/** `null` until the server has said who it runs as. */
export const usePerson = (): string | null => {
  const chosen = useSyncExternalStore(subscribe, stored)
  const session = useSession()
  return chosen || (session.known?.person ?? null)
}
