import type { Utterance } from './lanes.js'

/** Half the width of a mark, in pixels. */
export const RADIUS = 6

/** Circle for, square against, diamond neither: told apart without their colours. */
const outline = (sign: number): string => {
  const r = RADIUS
  if (sign > 0) return `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0`
  if (sign < 0) return `M${-r + 0.7},${-r + 0.7}h${2 * r - 1.4}v${2 * r - 1.4}h${-2 * r + 1.4}z`
  return `M0,${-r - 0.6}L${r + 0.6},0L0,${r + 0.6}L${-r - 0.6},0z`
}

const sideOf = (sign: number): string => (sign > 0 ? 'for' : sign < 0 ? 'against' : 'hedge')

interface Props {
  readonly utterance: Pick<Utterance, 'sign' | 'strength' | 'act' | 'condition' | 'ownWords' | 'changes'>
}

/** Sign by shape and colour, strength by depth, red line by a heavy edge, condition by a tail, movement by a ring. */
export const MarkShape = ({ utterance: { sign, strength, act, condition, ownWords, changes } }: Props) => (
  <g
    className={`shape ${sideOf(sign)} s${strength} ${act === 'redline' ? 'redline' : ''} ${ownWords ? '' : 'hearsay'}`}
  >
    {changes.length > 0 && <circle className="ring" r={RADIUS + 3} />}
    <path d={outline(sign)} />
    {condition !== null && <path className="tail" d={`M0,${RADIUS}v3.5`} />}
  </g>
)
