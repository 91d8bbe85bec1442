import { type RefObject, useCallback, useRef } from 'react'

/** Longer than a smooth scroll takes: while a choice is brought into view, scrolling is not the reader's. */
const CHOICE_MS = 900

/** First mark that ends below the upper edge; marks stand in the order of the text, so halving finds it. */
const firstInView = (marks: NodeListOf<HTMLElement>, edge: number): HTMLElement | undefined => {
  let [low, high] = [0, marks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle]?.getBoundingClientRect().bottom ?? 0) > edge) high = middle
    else low = middle + 1
  }
  return marks[low]
}

/** As the text is scrolled, the list beside keeps the first statement in view at its top. */
export const useInStep = (screen: RefObject<HTMLElement | null>) => {
  const chosenAt = useRef(Number.NEGATIVE_INFINITY)
  const frame = useRef(0)
  const holdStill = useCallback(() => {
    chosenAt.current = performance.now()
  }, [])
  const follow = useCallback(() => {
    if (performance.now() - chosenAt.current < CHOICE_MS) return
    cancelAnimationFrame(frame.current)
    frame.current = requestAnimationFrame(() => {
      const text = screen.current?.querySelector<HTMLElement>('.article-side')
      const list = screen.current?.querySelector<HTMLElement>('.reading-list')
      if (!text || !list) return
      const marks = text.querySelectorAll<HTMLElement>('[data-of^="statement:"]')
      const id = firstInView(marks, text.getBoundingClientRect().top + 8)?.dataset.of?.slice('statement:'.length)
      const card = [...list.querySelectorAll<HTMLElement>('[data-statement]')].find(
        (one) => one.dataset.statement === id,
      )
      if (card) list.scrollTop += card.getBoundingClientRect().top - list.getBoundingClientRect().top
    })
  }, [screen])
  return { follow, holdStill }
}
