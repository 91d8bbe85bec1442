import { dayNumber } from '../dates.js'
import { useWords } from '../words/index.js'
import { MARGIN } from './lane-track.js'
import { type Range, ticksOf } from './lanes.js'

/** Width a written month needs. */
const LABEL = 76

export const Axis = ({ range, width }: { readonly range: Range; readonly width: number }) => {
  const { dates } = useWords()
  const inner = width - 2 * MARGIN
  const days = Math.max(range.to - range.from, 1)
  const ticks = ticksOf(range, Math.max(2, Math.floor(inner / LABEL)))
  const yearly = ticks.every((tick) => tick.slice(5, 7) === '01')
  return (
    <svg className="timeline-axis" width={width} height="20" aria-hidden>
      {ticks.map((tick) => {
        const x = MARGIN + ((dayNumber(tick) - range.from) / days) * inner
        return (
          <g key={tick} transform={`translate(${x.toFixed(1)},0)`}>
            <line y1="0" y2="5" />
            <text y="16" textAnchor={x < 24 ? 'start' : x > width - 30 ? 'end' : 'middle'}>
              {yearly ? tick.slice(0, 4) : dates.long(tick.slice(0, 7))}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
