// A domain and what it is worth to each party → its frontier, its solutions and how many outcomes there are.
import { type Clause, type Domain, outcomesOf, type Profile } from './domain.js'
import { type Frontier, type FrontierPoint, frontierOf } from './frontier.js'
import { BARGAIN_LIMITS, type BargainLimits } from './limits.js'
import { type Solutions, solutionsOf } from './solutions.js'
import { keyOf, spaceOf } from './space.js'
import { type Survey, survey } from './survey.js'

export interface BargainQuestion {
  readonly domain: Domain
  /** Two or more. */
  readonly profiles: readonly Profile[]
  /** Red lines and rules that join issues; GENIUS knows none. */
  readonly clauses?: readonly Clause[]
  /** Parties of the picture, by position; the first two where not said. */
  readonly axes?: readonly [number, number]
  readonly limits?: BargainLimits
}

export interface BargainAnalysis extends Solutions {
  /** That keep all clauses; `null` where the limit kept them from being counted. */
  readonly outcomes: bigint | null
  readonly weightSum: readonly number[]
  readonly largest: readonly number[]
  readonly smallest: readonly number[]
  readonly frontier: Frontier
  readonly rational: readonly FrontierPoint[]
  readonly rationalOutcomes: bigint | null
  /** `null` where there are too many outcomes to look at each. */
  readonly survey: Survey | null
}

export type Bargained =
  | { readonly ok: true; readonly analysis: BargainAnalysis }
  | { readonly ok: false; readonly limit: keyof BargainLimits; readonly at: number }

export const analyseBargain = (question: BargainQuestion): Bargained => {
  const {
    domain,
    profiles,
    clauses = [],
    axes = [0, Math.min(1, profiles.length - 1)],
    limits = BARGAIN_LIMITS,
  } = question
  const space = spaceOf(domain, profiles)
  const found = frontierOf(space, clauses, limits)
  if (!found.ok) return found
  const { frontier } = found
  const reservations = profiles.map(({ reservation }) => reservation ?? 0)
  const seen = survey(space, clauses, reservations, axes, limits.outcomes)
  const isRational = ({ utilities }: FrontierPoint): boolean =>
    utilities.every((utility, party) => keyOf(utility, space) >= keyOf(reservations[party] as number, space))
  const rational = frontier.points.filter(isRational)
  const rounded = (values: readonly number[]): readonly number[] =>
    values.map((value) => keyOf(value, space) / space.scale)
  const hasAny = frontier.points.length > 0
  const largest = rounded(seen && hasAny ? seen.largest : space.largest)
  return {
    ok: true,
    analysis: {
      ...solutionsOf(frontier.points, rational, reservations, largest),
      outcomes: seen ? BigInt(seen.outcomes) : clauses.length === 0 ? outcomesOf(domain) : null,
      weightSum: profiles.map(({ issues }) => issues.reduce((total, { weight }) => total + weight, 0)),
      largest,
      smallest: rounded(seen && hasAny ? seen.smallest : space.smallest),
      frontier,
      rational,
      rationalOutcomes: seen && BigInt(seen.rational),
      survey: seen,
    },
  }
}
