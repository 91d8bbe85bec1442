// The best packages by a yardstick: first among the most promising partial packages only, which gives a floor; then among all
// that can still reach the floor. Where the second walk leaves nothing out, its result is exact.
import type { Diagram } from '../compile.js'
import { placesBelow } from '../places.js'
import { firstPlaces } from './payload.js'
import { sweep } from './sweep.js'
import { compareScores, type Score, type Yardstick } from './yardsticks.js'

export interface Placed {
  readonly score: Score
  /** In the order of all packages. */
  readonly place: bigint
}

export interface Floor {
  readonly score: Score
  /** `null`: whatever is equal to the score is good enough. */
  readonly place: bigint | null
}

/** Partial packages kept in the first walks. */
const TRIALS = [100, 3_000]

const compare = (a: Floor, b: Floor): number => {
  const byScore = compareScores(a.score, b.score)
  if (byScore !== 0) return byScore
  if (a.place === b.place) return 0
  return a.place !== null && (b.place === null || a.place < b.place) ? -1 : 1
}

/** Best first; `null` where more states than the limit would be needed. */
export const climb = (
  diagram: Diagram,
  { axes, scoreOf, promise, outlook }: Yardstick,
  many: number,
  most: number,
  from: Floor | null = null,
): readonly Placed[] | null => {
  if (many === 0) return []
  const { layerStrides, below } = placesBelow(diagram)
  let floor = from
  for (const width of [...TRIALS.filter((trial) => trial < most), most]) {
    const { arrived, cut } = sweep(
      diagram,
      {
        axes,
        payload: firstPlaces(layerStrides, many),
        promise: ({ node, layer, option, worths, at, before }) => {
          const promised = promise(layer + 1, node, worths, at)
          if (floor === null) return promised
          const seen = outlook(promised, floor.score)
          if (seen === 'worse') return null
          if (seen === 'open' || floor.place === null) return promised
          const first =
            (before[0] as bigint) +
            (layerStrides[layer] as bigint) * BigInt(option) +
            ((below()[layer + 1] as readonly bigint[])[node] as bigint)
          return first > floor.place ? null : promised
        },
      },
      width,
    )
    const placed = arrived
      .flatMap(({ worths, load }) => {
        const score = scoreOf(worths)
        return load.map((place) => ({ score, place }))
      })
      .filter((one) => from === null || compareScores(one.score, from.score) <= 0)
      .sort(compare)
      .slice(0, many)
    if (!cut) return placed
    const last = placed[many - 1]
    if (last !== undefined && (floor === null || compare(last, floor) < 0)) floor = last
  }
  return null
}
