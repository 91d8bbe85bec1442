import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { useWords } from '../words/index.js'
import { offsetUnder, placeOf, snapToWord, stepByWord, withEnd } from './offsets.js'

type Side = 'begin' | 'end'
type Places = Readonly<Record<Side, ReturnType<typeof placeOf>>>

interface Props {
  readonly root: RefObject<HTMLElement | null>
  readonly text: string
  readonly range: { readonly begin: number; readonly end: number }
  readonly onMove: (range: { readonly begin: number; readonly end: number }) => void
}

const SIDES: readonly Side[] = ['begin', 'end']

/** Two grips at the ends of the chosen words; by pointer or arrow they go from word to word, with Alt from letter to letter. */
export const Handles = ({ root, text, range, onMove }: Props) => {
  const { words } = useWords()
  const { form } = words.reading
  const [places, setPlaces] = useState<Places>({ begin: null, end: null })
  const [drawn, setDrawn] = useState(0)
  const { begin, end } = range
  useLayoutEffect(() => {
    const element = root.current
    if (element) setPlaces({ begin: placeOf(element, begin, 'begin'), end: placeOf(element, end, 'end') })
  }, [root, begin, end, drawn])
  useEffect(() => {
    const element = root.current
    if (!element) return
    const watcher = new ResizeObserver(() => setDrawn((n) => n + 1))
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [root])

  const drag = (side: Side) => (event: PointerEvent<HTMLButtonElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || !root.current) return
    const at = offsetUnder(root.current, event.clientX, event.clientY)
    if (at === null) return
    const next = withEnd(range, side, event.altKey ? at : snapToWord(text, at, side))
    if (next.begin !== begin || next.end !== end) onMove(next)
  }
  const press = (side: Side) => (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null
    if (by === null) return
    event.preventDefault()
    event.stopPropagation()
    const at = side === 'begin' ? begin : end
    onMove(withEnd(range, side, event.altKey ? at + by : stepByWord(text, at, side, by)))
  }
  return (
    <>
      {SIDES.map((side) => {
        const place = places[side]
        if (!place) return null
        const at = side === 'begin' ? begin : end
        return (
          <button
            key={side}
            type="button"
            className={`handle ${side}`}
            // An attribute would be an inline style to the page's policy; set through the object it is none.
            ref={(element) => {
              if (!element) return
              element.style.left = `${place.left}px`
              element.style.top = `${place.top}px`
              element.style.height = `${place.height}px`
            }}
            role="slider"
            aria-label={form.handle(form[side])}
            aria-valuemin={0}
            aria-valuemax={text.length}
            aria-valuenow={at}
            aria-valuetext={text.slice(Math.max(0, at - 20), at + 20)}
            onPointerDown={(event) => {
              event.preventDefault()
              event.currentTarget.setPointerCapture(event.pointerId)
            }}
            onPointerMove={drag(side)}
            onKeyDown={press(side)}
          />
        )
      })}
    </>
  )
}
