// The definitions as they stand, looking at every outcome and at every pair of them: what the quick way is tested against.
// Slow on purpose; thousands of outcomes, no more.
import type { Clause, Domain, Profile } from '../src/leverage/bargaining/domain.js'
import { contributionOf } from '../src/leverage/bargaining/domain.js'

export interface Brute {
  readonly outcomes: number
  readonly rationalOutcomes: number
  readonly paretoOutcomes: number
  readonly paretoPoints: number
  /** Frontier points, best for the first party first. */
  readonly frontier: readonly (readonly number[])[]
  readonly nash: number | null
  readonly egalitarian: number | null
  readonly maxMin: number | null
  readonly equaliser: number | null
  readonly welfare: number | null
}

const product = (sizes: readonly number[]): readonly (readonly number[])[] =>
  sizes.reduce<readonly (readonly number[])[]>(
    (rows, size) => rows.flatMap((row) => Array.from({ length: size }, (_, option) => [...row, option])),
    [[]],
  )

const round = (value: number): number => Math.round(value * 1e10) / 1e10

export const bruteForce = (domain: Domain, profiles: readonly Profile[], clauses: readonly Clause[] = []): Brute => {
  const outcomes = product(domain.issues.map(({ options }) => options.length)).filter((outcome) =>
    clauses.every(({ anyOf }) => anyOf.some((literal) => literal.in.includes(outcome[literal.issue] as number))),
  )
  const utilities = outcomes.map((outcome) =>
    profiles.map(({ issues }) =>
      round(
        outcome.reduce(
          (sum, option, issue) => sum + contributionOf(issues[issue] as Profile['issues'][number], option),
          0,
        ),
      ),
    ),
  )
  const dominates = (a: readonly number[], b: readonly number[]): boolean =>
    a.every((value, party) => value >= (b[party] as number)) && a.some((value, party) => value > (b[party] as number))
  const front = utilities.filter((mine) => !utilities.some((other) => dominates(other, mine)))
  const points = [...new Map(front.map((point) => [point.join(), point])).values()].sort((a, b) => {
    const party = a.findIndex((value, at) => value !== b[at])
    return (b[party] ?? 0) - (a[party] ?? 0)
  })
  const least = profiles.map(({ reservation }) => round(reservation ?? 0))
  const isRational = (point: readonly number[]): boolean =>
    point.every((value, party) => value >= (least[party] as number))
  const rational = points.filter(isRational)
  const largest = profiles.map((_, party) => Math.max(...utilities.map((point) => point[party] as number)))
  const gains = (point: readonly number[]) => point.map((value, party) => value - (profiles[party]?.reservation ?? 0))
  const shares = (point: readonly number[]) =>
    gains(point).map((gain, party) => gain / ((largest[party] as number) - (profiles[party]?.reservation ?? 0)))
  const most = (worth: (point: readonly number[]) => number, of = rational) =>
    of.length === 0 ? null : Math.max(...of.map(worth))
  const shared = gains(largest).every((room) => room > 1e-9) ? rational : []
  const gap = most((point) => -(Math.max(...shares(point)) - Math.min(...shares(point))), shared)
  return {
    outcomes: outcomes.length,
    rationalOutcomes: utilities.filter(isRational).length,
    paretoOutcomes: front.length,
    paretoPoints: points.length,
    frontier: points,
    nash: most((point) => gains(point).reduce((total, gain) => total * gain, 1)),
    egalitarian: most((point) => Math.min(...gains(point))),
    maxMin: most((point) => Math.min(...shares(point)), shared),
    equaliser: gap === null ? null : 0 - gap,
    welfare: most((point) => point.reduce((sum, value) => sum + value, 0)),
  }
}
