import { useEffect, useRef } from 'react'

export interface RoomActs {
  readonly step: (by: 1 | -1) => void
  readonly judge: (action: 'confirm' | 'reject', on: boolean) => void
  readonly correct: () => void
  readonly add: () => void
  readonly undo: () => void
  readonly redo: () => void
  readonly next: () => void
  readonly history: () => void
  readonly moveEnd: (side: 'begin' | 'end', by: 1 | -1) => boolean
}

const inField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type="range"], [type="checkbox"]), textarea, select, [contenteditable]')

/** Keys of the reading room. `editing`: while a form is open only the ends of the mark are moved from outside of its fields. */
export const useRoomKeys = (acts: RoomActs, editing: boolean) => {
  // The listener stays, the acts are always today's.
  const current = useRef(acts)
  current.current = acts
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || inField(event.target) || document.querySelector('dialog[open]')) return
      if (act(event)) event.preventDefault()
    }
    const act = (event: KeyboardEvent): boolean => {
      const { key, shiftKey, ctrlKey, metaKey, altKey } = event
      const acts = current.current
      const side = altKey ? 'begin' : 'end'
      if (shiftKey && !ctrlKey && !metaKey && key === 'ArrowRight') return acts.moveEnd(side, 1)
      if (shiftKey && !ctrlKey && !metaKey && key === 'ArrowLeft') return acts.moveEnd(side, -1)
      if (editing || altKey) return false
      if ((ctrlKey || metaKey) && key.toLowerCase() === 'z') {
        if (shiftKey) acts.redo()
        else acts.undo()
        return true
      }
      if (ctrlKey || metaKey) return false
      const plain: Readonly<Record<string, () => void>> = {
        j: () => acts.step(1),
        k: () => acts.step(-1),
        y: () => acts.judge('confirm', false),
        n: () => acts.judge('reject', false),
        Y: () => acts.judge('confirm', true),
        N: () => acts.judge('reject', true),
        e: acts.correct,
        a: acts.add,
        u: acts.undo,
        U: acts.redo,
        x: acts.next,
        h: acts.history,
      }
      // After g the letter leads to another room.
      if (afterG) {
        afterG = false
        return false
      }
      afterG = key === 'g'
      const chosen = Object.hasOwn(plain, key) ? plain[key] : undefined
      chosen?.()
      return chosen !== undefined
    }
    let afterG = false
    // Before the keys of all screens, which would only move the focus.
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  }, [editing])
}
