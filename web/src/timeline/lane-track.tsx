import { memo } from 'react'
import { signOfKind } from '../desk/kind-mark.js'
import { stanceWords } from '../matrix/cell-words.js'
import { useWords, wordOf } from '../words/index.js'
import { type Lane, placed, type Range, type Utterance } from './lanes.js'
import { MarkShape, RADIUS } from './mark-shape.js'

const STEP = RADIUS * 2 + 8
/** Room beside the first and the last mark, for rings and half marks. */
export const MARGIN = RADIUS + 6

/** What a mark says, in words. */
const useMarkWords = () => {
  const { words, dates } = useWords()
  const { timeline } = words.pages
  return (one: Utterance): string => {
    const what = [
      wordOf(words.act, one.act),
      one.optionLabel,
      stanceWords(one.sign, one.strength, words),
      one.condition ? words.cell.conditional : null,
      one.changes.length > 0
        ? timeline.moves(one.changes.map((kind) => wordOf(timeline.kinds, kind)).join(', '))
        : null,
      one.ownWords ? null : timeline.legend.hearsay,
    ]
    const when = one.said === null ? words.cell.undated : dates.long(one.said)
    return timeline.mark(one.actorLabel, what.filter((part) => part !== null).join(', '), when)
  }
}

interface Props {
  readonly lane: Lane
  readonly range: Range
  readonly width: number
  readonly chosen: string | null
  /** The statement of the mark that can be reached with the tabulator. */
  readonly tabbable: string | null
  readonly onChoose: (statement: string) => void
}

const LaneTrackOf = ({ lane, range, width, chosen, tabbable, onChoose }: Props) => {
  const say = useMarkWords()
  const marks = placed(lane.utterances, range, width - 2 * MARGIN, RADIUS * 2 + 7)
  const rows = marks.reduce((most, { row }) => Math.max(most, row + 1), 1)
  const height = rows * STEP + 10
  return (
    <svg
      className="lane"
      width={width}
      height={height}
      role="group"
      aria-label={[lane.label, lane.optionLabel].filter((part) => part !== null).join(', ')}
    >
      <line className="ground" x1="0" x2={width} y1={height - 0.5} y2={height - 0.5} />
      {marks.map(({ utterance, x, reach, row }) => {
        const id = utterance.statements[0] ?? ''
        const words = say(utterance)
        return (
          // A mark inside of a picture is no HTML button, but is one for whoever cannot see it.
          <g
            key={id}
            className="timeline-mark"
            transform={`translate(${(x + MARGIN).toFixed(1)},${height - STEP / 2 - 4 - row * STEP})`}
            role="button"
            tabIndex={id === tabbable ? 0 : -1}
            aria-label={words}
            aria-pressed={utterance.statements.includes(chosen ?? '')}
            data-mark={id}
            onClick={() => onChoose(id)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return
              event.preventDefault()
              onChoose(id)
            }}
          >
            <title>{words}</title>
            {reach > RADIUS && <line className="reach" x1={-reach} x2={reach} y1="0" y2="0" />}
            <rect className="target" x={-RADIUS - 3} y={-RADIUS - 3} width={RADIUS * 2 + 6} height={RADIUS * 2 + 6} />
            <MarkShape utterance={utterance} />
            {utterance.changes[0] !== undefined && (
              <text className="move" x={RADIUS + 3} y={-RADIUS + 1} aria-hidden>
                {signOfKind(utterance.changes[0])}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

/** Drawn anew only when its own marks or the range change. */
export const LaneTrack = memo(LaneTrackOf)
