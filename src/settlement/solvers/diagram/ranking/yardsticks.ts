// The criteria of ranking: how finished packages compare, and how good a partial one can still become.
import type { Criterion, Problem } from '../../contract.js'
import type { Diagram } from '../compile.js'
import { type Guide, guided, roomFor, tangentGuide } from './guides.js'
import { type Axes, extremesBelow, sumAxis, weighted } from './worths.js'

/** A finished package, as the criterion sees it. */
export interface Score {
  /** Compared one after the other, larger is better. Of `leximin` all utilities, ascending. */
  readonly values: readonly bigint[]
  /** Decides between equal values. */
  readonly sum: number
}

/** How a partial package at best compares with a score: surely worse, at best equal in value and sum, or else. */
export type Outlook = 'worse' | 'equal' | 'open'

export interface Yardstick {
  readonly axes: Axes
  readonly scoreOf: (worths: Float64Array) => Score
  /** Larger for partial packages that can become better; never too low. Layer and node lie below what is chosen. */
  readonly promise: (layer: number, node: number, worths: Float64Array, at: number) => number
  /** Of the partial package `promise` was last asked about. */
  readonly outlook: (promised: number, floor: Score) => Outlook
}

export const compareScores = (a: Score, b: Score): number => {
  for (const [at, value] of a.values.entries())
    if (value !== b.values[at]) return value > (b.values[at] as bigint) ? -1 : 1
  return b.sum - a.sum
}

export const yardstick = (
  criterion: Criterion,
  diagram: Diagram,
  { parties: ids }: Problem,
  parties: Axes,
  balanced: () => Guide,
): Yardstick => {
  if (criterion === 'sum') return linear(diagram, sumAxis(parties))
  if (typeof criterion === 'object') {
    const own = ids.map((party) => (party === criterion.party ? 1 : 0))
    return linear(diagram, weighted(parties, [own, own.map(() => 1)]))
  }
  return criterion === 'nash'
    ? byProduct(diagram, parties)
    : bySmallest(diagram, parties, balanced(), criterion === 'leximin')
}

/** One party's utility, and nothing else. */
export const oneParty = (diagram: Diagram, axes: Axes, party: number): Yardstick =>
  linear(diagram, weighted(axes, [Array.from({ length: axes.width }, (_, axis) => (axis === party ? 1 : 0))]))

/** Compared by the first axis, then by the last, which is the sum. */
const linear = (diagram: Diagram, axes: Axes): Yardstick => {
  const below = extremesBelow(diagram, axes, 'most')
  const last = axes.width - 1
  let sum = 0
  return {
    axes,
    scoreOf: (worths) => ({ values: [BigInt(worths[0] as number)], sum: worths[last] as number }),
    promise: (layer, node, worths, at) => {
      sum = (worths[at + last] as number) + (below[layer]?.[node * axes.width + last] as number)
      return (worths[at] as number) + (below[layer]?.[node * axes.width] as number)
    },
    outlook: (promised, floor) => outlookOf(promised, Number(floor.values[0]), sum, floor.sum),
  }
}

const outlookOf = (value: number, least: number, sum: number, leastSum: number): Outlook =>
  value > least || (value === least && sum > leastSum)
    ? 'open'
    : value === least && sum === leastSum
      ? 'equal'
      : 'worse'

/** For each party and for the sum: the most that can come of a partial package. */
const hopes = (diagram: Diagram, axes: Axes) => {
  const { width } = axes
  const below = extremesBelow(diagram, axes, 'most')
  const sumBelow = extremesBelow(diagram, sumAxis(axes), 'most')
  const most = new Float64Array(width)
  return {
    most,
    /** Fills `most` and gives the largest sum. */
    look: (layer: number, node: number, worths: Float64Array, at: number): number => {
      const under = below[layer] as Float64Array
      let sum = sumBelow[layer]?.[node] as number
      for (let axis = 0; axis < width; axis++) {
        const worth = worths[at + axis] as number
        most[axis] = worth + (under[node * width + axis] as number)
        sum += worth
      }
      return sum
    },
  }
}

const bySmallest = (diagram: Diagram, axes: Axes, guide: Guide, all: boolean): Yardstick => {
  const { most, look } = hopes(diagram, axes)
  let sum = 0
  return {
    axes,
    scoreOf: (worths) => {
      const ascending = Array.from(worths, BigInt).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
      return { values: all ? ascending : ascending.slice(0, 1), sum: worths.reduce((total, one) => total + one, 0) }
    },
    promise: (layer, node, worths, at) => {
      sum = look(layer, node, worths, at)
      let least = guided(guide, layer, node, worths, at)
      least += roomFor(least)
      for (const one of most) if (one < least) least = one
      return least
    },
    outlook: (promised, floor) => {
      const [whole, least] = [Math.floor(promised), Number(floor.values[0])]
      if (!all || whole !== least) return outlookOf(whole, least, sum, floor.sum)
      // Each party at its best on its own, in ascending order, bounds every ascending order that can come.
      const ascending = [...most].sort((a, b) => a - b)
      for (let at = 1; at < ascending.length; at++) {
        const gap = (ascending[at] as number) - Number(floor.values[at])
        if (gap !== 0) return gap > 0 ? 'open' : 'worse'
      }
      return 'equal'
    },
  }
}

const byProduct = (diagram: Diagram, axes: Axes): Yardstick => {
  const { most, look } = hopes(diagram, axes)
  look(0, 0, new Float64Array(axes.width), 0)
  const tangent = tangentGuide(diagram, axes, most.slice())
  let sum = 0
  return {
    axes,
    scoreOf: (worths) => ({ values: [product(worths)], sum: worths.reduce((total, one) => total + one, 0) }),
    promise: (layer, node, worths, at) => {
      sum = look(layer, node, worths, at)
      let logarithm = 0
      for (const one of most) logarithm += Math.log(one)
      if (tangent === null) return logarithm
      return Math.min(logarithm, tangent.base + guided(tangent, layer, node, worths, at))
    },
    outlook: (promised, floor) => {
      const [value] = floor.values as readonly [bigint]
      if (value > 0n) {
        const least = logarithmOf(value)
        if (promised < least - roomFor(least)) return 'worse'
        if (promised > least + roomFor(least)) return 'open'
      }
      // So near that rounding could decide: the parties' best on their own, exactly.
      const exact = product(most)
      if (exact !== value) return exact > value ? 'open' : 'worse'
      return sum > floor.sum ? 'open' : sum === floor.sum ? 'equal' : 'worse'
    },
  }
}

/** By the sum, of packages that give every party at least so much. */
export const noLessThan = (diagram: Diagram, axes: Axes, least: Float64Array): Yardstick => {
  const { most, look } = hopes(diagram, axes)
  return {
    axes,
    scoreOf: (worths) => {
      const sum = worths.reduce((total, one) => total + one, 0)
      return { values: [BigInt(sum)], sum }
    },
    promise: (layer, node, worths, at) => {
      const sum = look(layer, node, worths, at)
      return most.every((one, axis) => one >= (least[axis] as number)) ? sum : Number.NEGATIVE_INFINITY
    },
    outlook: (promised, floor) => outlookOf(promised, floor.sum, promised, floor.sum),
  }
}

const product = (worths: Float64Array): bigint => worths.reduce((all, one) => all * BigInt(one), 1n)

/** Of a number that may be too large for a double. */
const logarithmOf = (value: bigint): number => {
  const digits = value.toString(16)
  const head = digits.slice(0, 12)
  return Math.log(Number.parseInt(head, 16)) + (digits.length - head.length) * Math.LN2 * 4
}
