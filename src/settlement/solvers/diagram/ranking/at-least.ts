// How many acceptable packages give every party at least so much. A party sure of its share on every way that is left is not
// looked at any more, so that packages by the billion can be counted.
import type { Diagram } from '../compile.js'
import { type Guide, roomFor } from './guides.js'
import { counting } from './payload.js'
import { sweep } from './sweep.js'
import { type Axes, extremesBelow } from './worths.js'

/** `null` where more states than the limit would be needed. */
export const countAtLeast = (
  diagram: Diagram,
  axes: Axes,
  least: number,
  { weights, below: guide }: Guide,
  countsBelow: readonly (readonly bigint[])[],
  most: number,
): bigint | null => {
  const { width } = axes
  const [highest, lowest] = [extremesBelow(diagram, axes, 'most'), extremesBelow(diagram, axes, 'least')]
  if (least === 0) return countsBelow[0]?.[0] ?? 0n
  let total = 0n
  // Worths here are what is still lacking, as negative numbers that end at 0: no more is ever asked of a state.
  const { cut } = sweep(
    diagram,
    {
      axes,
      payload: counting,
      begin: new Float64Array(width).fill(-least),
      promise: ({ node, layer, worths, at, before }) => {
        let [lacking, weighed] = [false, 0]
        for (let axis = 0; axis < width; axis++) {
          const gap = -(worths[at + axis] as number)
          const place = node * width + axis
          if (gap > (highest[layer + 1]?.[place] as number)) return null
          if (gap <= (lowest[layer + 1]?.[place] as number)) worths[at + axis] = SURE
          else {
            lacking = true
            weighed += gap * (weights[axis] as number)
          }
        }
        if (lacking) {
          const hope = guide[layer + 1]?.[node] as number
          return weighed > hope + roomFor(hope) ? null : 0
        }
        total += before * (countsBelow[layer + 1]?.[node] as bigint)
        return null
      },
    },
    most,
  )
  return cut ? null : total
}

/** Nothing is lacking. */
const SURE = 0
