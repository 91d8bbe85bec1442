import { type RefObject, useEffect, useState } from 'react'
import { useWords } from '../words/index.js'
import { markedIn, placeOf } from './offsets.js'

interface Props {
  readonly root: RefObject<HTMLElement | null>
  readonly text: string
  readonly onAdd: () => void
}

/** What can be done with words just marked, beside them. */
export const SelectionHint = ({ root, text, onAdd }: Props) => {
  const { words } = useWords()
  const [place, setPlace] = useState<ReturnType<typeof placeOf>>(null)
  useEffect(() => {
    const look = () => {
      const element = root.current
      const range = element && markedIn(element, text)
      setPlace(range && element ? placeOf(element, range.end, 'end') : null)
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [root, text])
  if (!place) return null
  return (
    <button
      type="button"
      className="selection-hint"
      ref={(element) => {
        if (!element) return
        element.style.top = `${place.top + place.height + 4}px`
        element.style.left = `${Math.max(0, Math.min(place.left - 60, (root.current?.clientWidth ?? 0) - 190))}px`
      }}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onAdd}
    >
      {words.reading.add} <kbd aria-hidden>a</kbd>
    </button>
  )
}
