import { type RefObject, useCallback, useEffect, useRef } from 'react'

/** Longer than a smooth scroll takes: while a choice is brought into view, scrolling is not the reader's. */
const CHOICE_MS = 900

type Pane = 'text' | 'list'
const PANES: Readonly<Record<Pane, string>> = { text: '.article-side', list: '.reading-list' }

/** First of these that ends below the upper edge; they stand in the order of the page, so halving finds it. */
const firstInView = (items: readonly HTMLElement[], edge: number): HTMLElement | undefined => {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.getBoundingClientRect().bottom ?? 0) > edge) high = middle
    else low = middle + 1
  }
  return items[low]
}

const align = (pane: HTMLElement, item: HTMLElement, below = 0) => {
  pane.scrollTop += item.getBoundingClientRect().top - pane.getBoundingClientRect().top - below
}

/** Room left above a mark, so that its sentence can be read from its beginning. */
const ABOVE_MARK = 60

/** As one side is scrolled, the other follows: the first statement in view stands at the top of both. */
export const useInStep = (screen: RefObject<HTMLElement | null>) => {
  const chosenAt = useRef(Number.NEGATIVE_INFINITY)
  const frame = useRef(0)
  // The side the reader's hand is on leads; what the other does in turn is no reason to scroll back.
  const leader = useRef<Pane>('text')
  useEffect(() => {
    const element = screen.current
    if (!element) return
    const lead = ({ target }: Event) => {
      if (!(target instanceof Element)) return
      leader.current = target.closest(PANES.list) ? 'list' : 'text'
    }
    const kinds = ['pointerover', 'pointerdown', 'wheel', 'touchstart', 'focusin'] as const
    for (const kind of kinds) element.addEventListener(kind, lead, { passive: true })
    return () => {
      for (const kind of kinds) element.removeEventListener(kind, lead)
    }
  }, [screen])
  const holdStill = useCallback(() => {
    chosenAt.current = performance.now()
  }, [])
  const follow = useCallback(
    (pane: Pane) => {
      if (pane !== leader.current || performance.now() - chosenAt.current < CHOICE_MS) return
      cancelAnimationFrame(frame.current)
      frame.current = requestAnimationFrame(() => {
        const text = screen.current?.querySelector<HTMLElement>(PANES.text)
        const list = screen.current?.querySelector<HTMLElement>(PANES.list)
        if (!text || !list) return
        const marks = [...text.querySelectorAll<HTMLElement>('[data-of^="statement:"]')]
        const cards = [...list.querySelectorAll<HTMLElement>('[data-statement]')]
        // What sticks to the top of the list lies over its cards.
        const bar = list.querySelector<HTMLElement>('.room-bar')
        const covered = bar && getComputedStyle(bar).position === 'sticky' ? bar.offsetHeight : 0
        if (pane === 'text') {
          const id = firstInView(marks, text.getBoundingClientRect().top + 8)?.dataset.of?.slice('statement:'.length)
          const card = cards.find((one) => one.dataset.statement === id)
          if (card) align(list, card, covered)
          return
        }
        const id = firstInView(cards, list.getBoundingClientRect().top + covered + 8)?.dataset.statement
        const mark = marks.find((one) => one.dataset.of === `statement:${id}`)
        if (mark) align(text, mark, ABOVE_MARK)
      })
    },
    [screen],
  )
  return { follow, holdStill }
}
