// Linear bounds: one weighted sum of the utilities whose largest value says how good a package can be at most, for all parties
// together. Bounds of each party alone are far too hopeful where what one gains another loses.
import type { Ways } from '../compile.js'
import { type Axes, along, extremesBelow, weighted } from './worths.js'

export interface Guide {
  /** By axis. */
  readonly weights: Float64Array
  /** Layer → by node: the largest weighted sum that can still come. */
  readonly below: readonly Float64Array[]
}

/** The largest weighted sum that can come of a partial package. */
export const guided = (
  { weights, below }: Guide,
  layer: number,
  node: number,
  worths: Float64Array,
  at: number,
): number => {
  let sum = below[layer]?.[node] as number
  for (let axis = 0; axis < weights.length; axis++) sum += (weights[axis] as number) * (worths[at + axis] as number)
  return sum
}

/** Room for the rounding of weighted sums, far wider than it can be. */
export const roomFor = (value: number): number => 1e-6 + Math.abs(value) * 1e-9

/** Ways looked at while weights are sought: more rounds for small diagrams. */
const WORK = 3_000_000
const [FEWEST_ROUNDS, MOST_ROUNDS] = [6, 60]

const roundsFor = ({ next }: Ways): number => {
  const ways = next.reduce((sum, { length }) => sum + length, 0)
  return Math.max(FEWEST_ROUNDS, Math.min(MOST_ROUNDS, Math.floor(WORK / (ways + 1))))
}

const guideBy = (ways: Ways, axes: Axes, weights: Float64Array): Guide & { readonly best: Float64Array } => {
  const one = weighted(axes, [weights])
  const below = extremesBelow(ways, one, 'most')
  return { weights, below, best: along(ways, one, below, axes) }
}

/**
 * For the smallest utility: weights that sum to one. No package's smallest utility exceeds its weighted sum; multiplicative
 * updates look for the weights under which the largest sum is lowest.
 */
export const balancedGuide = (ways: Ways, axes: Axes): Guide => {
  const { width } = axes
  const rounds = roundsFor(ways)
  let weights = new Float64Array(width).fill(1 / width)
  let [lowest, kept]: [number, Guide | null] = [Number.POSITIVE_INFINITY, null]
  for (let round = 1; round <= rounds; round++) {
    const guide = guideBy(ways, axes, weights)
    const root = guide.below[0]?.[0] as number
    if (root < lowest) [lowest, kept] = [root, guide]
    const least = Math.min(...guide.best)
    const spread = Math.max(...guide.best) - least
    if (spread === 0) break
    const pull = 2 / Math.sqrt(round)
    const pushed = weights.map(
      (weight, axis) => weight * Math.exp((-pull * ((guide.best[axis] as number) - least)) / spread),
    )
    const sum = pushed.reduce((all, one) => all + one, 0)
    weights = pushed.map((weight) => weight / sum)
  }
  return kept as Guide
}

export interface Tangent extends Guide {
  /** The logarithm of a package's product is at most this plus its weighted sum. */
  readonly base: number
}

/**
 * For the product: its logarithm is concave, so that a tangent lies above it everywhere. The point to touch is sought by
 * Frank and Wolfe's steps towards the largest product of mixed packages. `null` where some party gets nothing whatever is agreed.
 */
export const tangentGuide = (ways: Ways, axes: Axes, most: Float64Array): Tangent | null => {
  if (most.includes(0)) return null
  let point = guideBy(
    ways,
    axes,
    most.map((worth) => 1 / worth),
  ).best.map((worth, axis) => Math.max(worth, (most[axis] as number) * LEAST_SHARE))
  let [lowest, kept]: [number, Tangent | null] = [Number.POSITIVE_INFINITY, null]
  for (let round = roundsFor(ways); round > 0; round--) {
    const guide = guideBy(
      ways,
      axes,
      point.map((worth) => 1 / worth),
    )
    const base = point.reduce((sum, worth) => sum + Math.log(worth), 0) - axes.width
    const root = base + (guide.below[0]?.[0] as number)
    if (root < lowest) [lowest, kept] = [root, { weights: guide.weights, below: guide.below, base }]
    const step = bestStep(point, guide.best)
    if (step < 1e-9) break
    point = point.map((worth, axis) => worth + step * ((guide.best[axis] as number) - worth))
  }
  return kept
}

const LEAST_SHARE = 0.01

/** How far to go from one point towards another for the largest product, never quite there: a party may get nothing there. */
const bestStep = (from: Float64Array, to: Float64Array): number => {
  let [low, high] = [0, 0.999]
  for (let halving = 0; halving < 30; halving++) {
    const middle = (low + high) / 2
    let slope = 0
    for (let axis = 0; axis < from.length; axis++) {
      const [start, change] = [from[axis] as number, (to[axis] as number) - (from[axis] as number)]
      slope += change / (start + middle * change)
    }
    if (slope > 0) low = middle
    else high = middle
  }
  return low
}
