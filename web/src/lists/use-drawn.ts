import { useDeferredValue } from 'react'

/**
 * How many rows of a long list are drawn: at first those one sees, and right after that all of them, in pauses of the browser, so
 * that nobody waits for what stands below the screen. Nothing is left out: whoever searches the page, prints it or goes on by
 * keys finds every row.
 */
export const useDrawn = (all: number, first: number): number => {
  const drawn = useDeferredValue(all, first)
  return Math.min(all, Math.max(first, drawn))
}
