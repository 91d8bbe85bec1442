import { dayNumber } from '../dates.js'
import { useWords } from '../words/index.js'
import { MARGIN } from './lane-track.js'
import { type Range, ticksOf } from './lanes.js'

/** Width a written month needs. */
const LABEL = 76
/** Of it the words themselves. */
const WORDS = 64

export const Axis = ({ range, width }: { readonly range: Range; readonly width: number }) => {
  const { dates } = useWords()
  const inner = width - 2 * MARGIN
  const days = Math.max(range.to - range.from, 1)
  const ticks = ticksOf(range, Math.max(2, Math.floor(inner / LABEL)))
  const yearly = ticks.every((tick) => tick.slice(5, 7) === '01')
  // A tick at the edge has its words beside it; where the next ones would run into them only its line stays.
  let free = Number.NEGATIVE_INFINITY
  const placed = ticks.map((tick) => {
    const x = MARGIN + ((dayNumber(tick) - range.from) / days) * inner
    const anchor = x < 24 ? 'start' : x > width - 30 ? 'end' : 'middle'
    const left = anchor === 'start' ? x : anchor === 'end' ? x - WORDS : x - WORDS / 2
    const named = left >= free
    if (named) free = left + WORDS
    return { tick, x, anchor, named } as const
  })
  return (
    <svg className="timeline-axis" width={width} height="20" aria-hidden>
      {placed.map(({ tick, x, anchor, named }) => (
        <g key={tick} transform={`translate(${x.toFixed(1)},0)`}>
          <line y1="0" y2="5" />
          {named && (
            <text y="16" textAnchor={anchor}>
              {yearly ? tick.slice(0, 4) : dates.long(tick.slice(0, 7))}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}
