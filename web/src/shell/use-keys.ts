import { useEffect, useRef } from 'react'
import { useNavigation } from '../navigation.js'
import { rooms } from './rooms.js'

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type="range"]), textarea, select, [contenteditable]')

/** Moves through the rows of the list that has the focus, else of the last list on the screen (the one farthest in). */
const step = (by: 1 | -1): boolean => {
  const lists = [...document.querySelectorAll<HTMLElement>('[data-list]')]
  const active = document.activeElement
  const list = lists.find((one) => one.contains(active)) ?? lists.at(-1)
  if (!list) return false
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')]
  const focused = rows.findIndex((row) => row === active || row.contains(active))
  const current = focused >= 0 ? focused : rows.findIndex((row) => row.getAttribute('aria-current') === 'true')
  const next = rows[Math.min(Math.max(current + by, 0), rows.length - 1)]
  if (!next) return false
  const target = next.matches('a, button, [tabindex]') ? next : next.querySelector<HTMLElement>('a, button')
  target?.focus()
  next.scrollIntoView({ block: 'nearest' })
  return true
}

/** Keys that work on every screen; the grid of the matrix has its own for its cells. */
export const useKeys = (toggleSheet: () => void) => {
  const { go } = useNavigation()
  const afterG = useRef(false)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (typing(event.target)) {
        if (event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur()
        return
      }
      const second = afterG.current
      afterG.current = event.key === 'g'
      const room = second ? rooms.find(({ key }) => key === event.key) : undefined
      if (room) go(room.to)
      else if (event.key === '?') toggleSheet()
      else if (event.key === '/') document.querySelector<HTMLInputElement>('[data-search]')?.focus()
      else if (event.key === 'j') step(1)
      else if (event.key === 'k') step(-1)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [go, toggleSheet])
}

/** Esc outside of a field, unless something nearer has taken it. */
export const useEscape = (act: () => void) => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || typing(event.target)) return
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [act])
}
