// One look at every outcome: how many are rational, how far utilities reach, and where in the plane of two parties outcomes lie.
import type { Clause } from './domain.js'
import { eachAllowed } from './gather.js'
import { keyOf, type Space } from './space.js'

/** A square of the plane of two parties that holds outcomes, counted from the lowest utilities. */
export interface Cell {
  readonly across: number
  readonly up: number
  readonly count: number
}

export interface Survey {
  /** Outcomes that keep all red lines. */
  readonly outcomes: number
  /** Of them, those that give every party at least its reservation value. */
  readonly rational: number
  /** By party, over the outcomes that keep all red lines; not finite where there is none. */
  readonly largest: readonly number[]
  readonly smallest: readonly number[]
  /** Which two parties the cells are about, by position; none in a domain of one party. */
  readonly axes: readonly [number, number]
  readonly cells: readonly Cell[]
}

/** Squares to a side of the picture. */
export const CELLS = 60

/** `null` where there are more outcomes than the limit. */
export const survey = (
  space: Space,
  clauses: readonly Clause[],
  reservations: readonly number[],
  axes: readonly [number, number],
  limit: number,
): Survey | null => {
  const { parties, scale, sizes } = space
  if (clauses.length === 0 && sizes.reduce((product, size) => product * size, 1) > limit) return null
  // A utility is at least the reservation value when its key is; so much of it must be there before it is rounded.
  const least = reservations.map((value) => keyOf(value, space) - 0.5)
  const [x, y] = axes
  const span = (party: number): number =>
    Math.max((space.largest[party] as number) - (space.smallest[party] as number), 1e-12)
  const square = (value: number, party: number): number =>
    Math.min(CELLS - 1, Math.floor(((value - (space.smallest[party] as number)) / span(party)) * CELLS))
  const counts = new Uint32Array(CELLS * CELLS)
  const largest = space.largest.map(() => Number.NEGATIVE_INFINITY)
  const smallest = space.largest.map(() => Number.POSITIVE_INFINITY)
  let outcomes = 0
  let rational = 0
  const finished = eachAllowed(space, clauses, limit * 2, (_, utilities) => {
    outcomes++
    let isRational = true
    for (let party = 0; party < parties; party++) {
      const value = utilities[party] as number
      if (value * scale < (least[party] as number)) isRational = false
      if (value > (largest[party] as number)) largest[party] = value
      if (value < (smallest[party] as number)) smallest[party] = value
    }
    if (isRational) rational++
    const cell = square(utilities[y] as number, y) * CELLS + square(utilities[x] as number, x)
    counts[cell] = (counts[cell] as number) + 1
  })
  if (!finished) return null
  const cells = [...counts].flatMap((count, at) =>
    count === 0 ? [] : [{ across: at % CELLS, up: Math.floor(at / CELLS), count }],
  )
  return { outcomes, rational, largest, smallest, axes, cells }
}
