// What is not dominated, from the end of a diagram to its root: a rest of a package that another rest beats is beaten in every
// package it stands in, so only undominated rests are carried up.
import type { Limits } from '../../contract.js'
import { DEAD, type Ways } from '../compile.js'
import type { Payload } from './payload.js'
import type { Axes } from './worths.js'

export interface Front<Load> {
  /** One point after the other, an axis each. */
  readonly worths: Float64Array
  readonly loads: readonly Load[]
}

/** What is left to spend: points kept at a node at most, and comparisons of two points all together. */
interface Means {
  readonly points: number
  comparisons: number
}

/** Two points are compared far faster than a constraint is looked at: so many for a step. */
const COMPARISONS = 1_000

/** Or which limit was reached. */
export const frontOf = <Load>(
  { sizes, widths, next }: Ways,
  { width, tables }: Axes,
  payload: Payload<Load>,
  { states, steps }: Limits,
): Front<Load> | 'states' | 'steps' => {
  const means: Means = { points: states, comparisons: steps * COMPARISONS }
  let below: readonly Front<Load>[] = [{ worths: new Float64Array(width), loads: [payload.start] }]
  if (widths[0] === 0) return { worths: new Float64Array(0), loads: [] }
  for (let layer = sizes.length - 1; layer >= 0; layer--) {
    const [size, ways, table] = [sizes[layer] as number, next[layer] as Int32Array, tables[layer] as Float64Array]
    const here: Front<Load>[] = []
    for (let node = 0; node < (widths[layer] as number); node++) {
      const parts: Front<Load>[] = []
      for (let option = 0; option < size; option++) {
        const to = ways[node * size + option] as number
        if (to === DEAD) continue
        const { worths, loads } = below[to] as Front<Load>
        parts.push({
          worths: worths.map((worth, at) => worth + (table[option * width + (at % width)] as number)),
          loads: loads.map((load) => payload.along(load, layer, option)),
        })
      }
      const front = undominated(parts, width, payload, means)
      if (typeof front === 'string') return front
      here.push(front)
    }
    below = here
  }
  return below[0] as Front<Load>
}

const undominated = <Load>(
  parts: readonly Front<Load>[],
  width: number,
  { merge }: Payload<Load>,
  means: Means,
): Front<Load> | 'states' | 'steps' => {
  const loads = parts.flatMap((part) => part.loads)
  const worths = new Float64Array(loads.length * width)
  let filled = 0
  for (const part of parts) {
    worths.set(part.worths, filled)
    filled += part.worths.length
  }
  const sums = loads.map((_, point) => {
    let sum = 0
    for (let axis = 0; axis < width; axis++) sum += worths[point * width + axis] as number
    return sum
  })
  const compare = (a: number, b: number): number => {
    if (sums[a] !== sums[b]) return (sums[b] as number) - (sums[a] as number)
    for (let axis = 0; axis < width; axis++) {
      const gap = (worths[b * width + axis] as number) - (worths[a * width + axis] as number)
      if (gap !== 0) return gap
    }
    return a - b
  }
  // Whoever dominates has the larger sum and comes before.
  const order = Int32Array.from(loads.keys()).sort(compare)
  const kept: number[] = []
  const keptWorths = new Float64Array(loads.length * width)
  for (const point of order) {
    const last = kept.at(-1)
    if (last !== undefined && isEqual(worths, last * width, point * width, width)) {
      loads[last] = merge(loads[last] as Load, loads[point] as Load)
      continue
    }
    means.comparisons -= kept.length
    if (means.comparisons < 0) return 'steps'
    if (isDominated(keptWorths, kept.length, worths, point * width, width)) continue
    if (kept.length === means.points) return 'states'
    keptWorths.set(worths.subarray(point * width, (point + 1) * width), kept.length * width)
    kept.push(point)
  }
  return { worths: keptWorths.slice(0, kept.length * width), loads: kept.map((point) => loads[point] as Load) }
}

const isEqual = (worths: Float64Array, a: number, b: number, width: number): boolean => {
  for (let axis = 0; axis < width; axis++) if (worths[a + axis] !== worths[b + axis]) return false
  return true
}

const isDominated = (kept: Float64Array, many: number, worths: Float64Array, at: number, width: number): boolean => {
  for (let from = 0; from < many * width; from += width) {
    let axis = 0
    while (axis < width && (kept[from + axis] as number) >= (worths[at + axis] as number)) axis++
    if (axis === width) return true
  }
  return false
}
