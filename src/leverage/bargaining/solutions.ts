// The classic solutions of bargaining theory on a frontier of listed outcomes. Every one is a number to be as large (or, for the
// equaliser, as small) as can be; all points that reach it are solutions, and none is preferred among equals.
// Definitions: Nash 1950; Kalai and Smorodinsky 1975, as a max-min over listed outcomes and as NegMAS computes it; engines.md §2.2.
import type { FrontierPoint } from './frontier.js'

export interface Solution {
  /** `null` where no outcome is rational, or where some party has nothing to gain by which gains could be measured. */
  readonly value: number | null
  readonly points: readonly FrontierPoint[]
}

export interface Solutions {
  /** Largest product of the gains over the reservation values. */
  readonly nash: Solution
  /** Largest smallest gain. */
  readonly kalaiEgalitarian: Solution
  /** Largest smallest share of what each could gain at most. */
  readonly kalaiSmorodinskyMaxMin: Solution
  /** Largest sum of utilities among rational outcomes, and among all. */
  readonly maxWelfare: Solution
  readonly maxWelfareIgnoringReservation: Solution
  /** Smallest gap between the largest and the smallest of these shares, on the rational frontier. */
  readonly kalaiSmorodinskyEqualiser: Solution
}

/** Values as close as this are ties. */
const TIE = 1e-9

const NOTHING: Solution = { value: null, points: [] }

const best = (points: readonly FrontierPoint[], worth: (utilities: readonly number[]) => number): Solution => {
  if (points.length === 0) return NOTHING
  const values = points.map(({ utilities }) => worth(utilities))
  const value = values.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY)
  return { value, points: points.filter((_, at) => value - (values[at] as number) <= TIE) }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** `reservations` and `largest` by party; `rational` are the points of the frontier that give everybody at least the former. */
export const solutionsOf = (
  points: readonly FrontierPoint[],
  rational: readonly FrontierPoint[],
  reservations: readonly number[],
  largest: readonly number[],
): Solutions => {
  const gains = (utilities: readonly number[]): readonly number[] =>
    utilities.map((utility, party) => utility - (reservations[party] as number))
  const room = gains(largest)
  const shares = (utilities: readonly number[]): readonly number[] =>
    gains(utilities).map((gain, party) => gain / (room[party] as number))
  const shared = room.every((most) => most > TIE) ? rational : []
  const gap = best(shared, (utilities) => -(Math.max(...shares(utilities)) - Math.min(...shares(utilities))))
  return {
    nash: best(rational, (utilities) => gains(utilities).reduce((product, gain) => product * gain, 1)),
    kalaiEgalitarian: best(rational, (utilities) => Math.min(...gains(utilities))),
    kalaiSmorodinskyMaxMin: best(shared, (utilities) => Math.min(...shares(utilities))),
    maxWelfare: best(rational, sum),
    maxWelfareIgnoringReservation: best(points, sum),
    // 0 - x, for -0 would be printed as such.
    kalaiSmorodinskyEqualiser: gap.value === null ? gap : { ...gap, value: 0 - gap.value },
  }
}
