import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { dayNumber } from '../dates.js'
import { useWords } from '../words/index.js'
import { dayOf, type Range, rhythmOf, type Utterance } from './lanes.js'

const PERIODS = 120
const HEIGHT = 34
/** The least that can be looked at. */
const LEAST_DAYS = 2

interface Props {
  readonly utterances: readonly Utterance[]
  readonly whole: Range
  readonly range: Range
  /** While it is dragged nothing is kept; at its end it is. */
  readonly onDraw: (range: Range | null) => void
  readonly onChange: (range: Range) => void
}

type Part = 'from' | 'to' | 'window'

const Rhythm = ({ utterances, whole }: Pick<Props, 'utterances' | 'whole'>) => {
  const counts = rhythmOf(utterances, whole, PERIODS)
  const most = Math.max(1, ...counts.map((one) => one.for + one.against + one.neither))
  const scale = (HEIGHT - 2) / most
  return (
    <svg viewBox={`0 0 ${PERIODS} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden className="rhythm">
      {counts.map((one, n) => {
        const [yes, no, open] = [one.for * scale, one.against * scale, one.neither * scale]
        return (
          <g key={n}>
            <rect className="for" x={n + 0.1} width="0.8" y={HEIGHT - yes} height={yes} />
            <rect className="against" x={n + 0.1} width="0.8" y={HEIGHT - yes - no} height={no} />
            <rect className="neither" x={n + 0.1} width="0.8" y={HEIGHT - yes - no - open} height={open} />
          </g>
        )
      })}
    </svg>
  )
}

/** The range shown, chosen with the pointer (drag to draw, to move, to widen) or with the keyboard. */
export const Brush = ({ utterances, whole, range, onDraw, onChange }: Props) => {
  const { words, dates } = useWords()
  const { timeline } = words.pages
  const track = useRef<HTMLDivElement>(null)
  const [drag, setDrag] = useState<{ readonly part: Part; readonly at: number; readonly start: Range } | null>(null)
  const days = Math.max(whole.to - whole.from, 1)
  const share = (day: number): string => `${(((day - whole.from) / days) * 100).toFixed(3)}%`

  const within = (wanted: Range, part: Part): Range => {
    if (part === 'window') {
      const length = wanted.to - wanted.from
      const from = Math.min(Math.max(wanted.from, whole.from), whole.to - length)
      return { from, to: from + length }
    }
    const from = Math.max(whole.from, Math.min(wanted.from, wanted.to - LEAST_DAYS))
    return { from, to: Math.min(whole.to, Math.max(wanted.to, from + LEAST_DAYS)) }
  }

  const dayAt = (clientX: number): number => {
    const box = track.current?.getBoundingClientRect()
    if (!box || box.width === 0) return whole.from
    return Math.round(whole.from + Math.min(1, Math.max(0, (clientX - box.left) / box.width)) * days)
  }

  const partAt = (target: EventTarget): Part | null => {
    const part = target instanceof Element ? target.closest<HTMLElement>('[data-part]')?.dataset.part : undefined
    return part === 'from' || part === 'to' || part === 'window' ? part : null
  }

  const dragged = (clientX: number): Range | null => {
    if (drag === null) return null
    const by = dayAt(clientX) - drag.at
    const { from, to } = drag.start
    if (drag.part === 'window') return within({ from: from + by, to: to + by }, 'window')
    if (drag.part === 'from') return within({ from: Math.min(from + by, to - LEAST_DAYS), to }, 'from')
    // Drawn anew towards the left as well as towards the right.
    const end = to + by
    return end >= from ? within({ from, to: end }, 'to') : within({ from: end, to: from }, 'from')
  }

  const down = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return
    const at = dayAt(event.clientX)
    const part = partAt(event.target)
    event.currentTarget.setPointerCapture(event.pointerId)
    // The window over everything is no window: there a new one is drawn.
    const isWhole = range.from <= whole.from && range.to >= whole.to
    const drawn = part === null || (part === 'window' && isWhole)
    setDrag(drawn ? { part: 'to', at, start: { from: at, to: at } } : { part, at, start: range })
  }

  const up = (event: PointerEvent<HTMLDivElement>) => {
    const next = dragged(event.clientX)
    const moved = drag !== null && dayAt(event.clientX) !== drag.at
    setDrag(null)
    onDraw(null)
    if (next !== null && moved) onChange(next)
  }

  const press = (part: Part) => (event: KeyboardEvent) => {
    const step = event.shiftKey ? Math.max(1, Math.round(days / 10)) : Math.max(1, Math.round(days / 100))
    const by = { ArrowLeft: -step, ArrowDown: -step, ArrowRight: step, ArrowUp: step }[event.key]
    const edge = event.key === 'Home' ? whole.from - range.from : event.key === 'End' ? whole.to - range.to : null
    const move = by ?? edge
    if (move === null) return
    event.preventDefault()
    event.stopPropagation()
    const { from, to } = range
    onChange(within({ from: part === 'to' ? from : from + move, to: part === 'from' ? to : to + move }, part))
  }

  const handle = (part: 'from' | 'to', label: string) => (
    <div
      className="handle"
      data-part={part}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={whole.from}
      aria-valuemax={whole.to}
      aria-valuenow={range[part]}
      aria-valuetext={dates.long(dayOf(range[part]))}
      style={{ left: share(range[part]) }}
      onKeyDown={press(part)}
    />
  )

  return (
    <div className="brush">
      <div
        ref={track}
        className="brush-track"
        onPointerDown={down}
        onPointerMove={(event) => drag !== null && onDraw(dragged(event.clientX))}
        onPointerUp={up}
        onPointerCancel={up}
      >
        <Rhythm utterances={utterances} whole={whole} />
        <div
          className="window"
          data-part="window"
          role="slider"
          tabIndex={0}
          aria-label={timeline.window}
          aria-valuemin={whole.from}
          aria-valuemax={whole.to}
          aria-valuenow={Math.round((range.from + range.to) / 2)}
          aria-valuetext={`${dates.long(dayOf(range.from))} – ${dates.long(dayOf(range.to))}`}
          style={{ left: share(range.from), width: share(whole.from + range.to - range.from) }}
          onKeyDown={press('window')}
        />
        {handle('from', timeline.from)}
        {handle('to', timeline.to)}
      </div>
    </div>
  )
}

export const rangeOf = (from: string | null, to: string | null, whole: Range): Range => {
  const given = {
    from: from === null ? whole.from : Math.max(whole.from, dayNumber(from)),
    to: to === null ? whole.to : Math.min(whole.to, dayNumber(to)),
  }
  return given.from < given.to ? given : whole
}
