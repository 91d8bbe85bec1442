import { useState } from 'react'

const shownNow = (name: string): number => {
  const pages: unknown = history.state?.shown?.[name]
  return typeof pages === 'number' ? pages : 1
}

/**
 * How many pages of a long list are shown, from 1, and how to show one more. Kept in the history entry itself, so that "back"
 * comes back to as much and to the place in it.
 */
export const useShown = (name: string): readonly [number, () => void] => {
  const [pages, setPages] = useState(() => shownNow(name))
  const more = () => {
    history.replaceState({ ...history.state, shown: { ...history.state?.shown, [name]: pages + 1 } }, '')
    setPages(pages + 1)
  }
  return [pages, more]
}
