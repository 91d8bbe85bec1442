// One line at the foot of the screen about what has just been done; read out to whoever cannot see it.
import { useSyncExternalStore } from 'react'

export interface Notice {
  readonly tone: 'done' | 'wrong'
  readonly text: string
}

const GOES_AFTER_MS = 6000
let notice: Notice | null = null
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

export const say = (next: Notice | null): void => {
  notice = next
  clearTimeout(timer)
  // What went wrong stays until it is read.
  if (next?.tone === 'done') timer = setTimeout(() => say(null), GOES_AFTER_MS)
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
export const useNotice = (): Notice | null => useSyncExternalStore(subscribe, () => notice)
