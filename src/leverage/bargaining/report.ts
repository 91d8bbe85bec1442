// An analysis under the names by which results on GENIUS domains are exchanged.
import { analyseBargain, type BargainQuestion } from './analyse.js'
import type { Domain } from './domain.js'
import type { FrontierPoint } from './frontier.js'
import { comesBefore } from './gather.js'
import type { BargainLimits } from './limits.js'
import type { Solution } from './solutions.js'
import type { Survey } from './survey.js'

export interface BargainSolution {
  readonly value: number | null
  /** Utilities by party; several where they tie. */
  readonly points: readonly (readonly number[])[]
  /** The first five at most, in the order of the domain's options; by issue. */
  readonly outcomes: readonly Readonly<Record<string, string>>[]
  readonly outcomeCount: number | string
}

/** Whole numbers above 2^53 are strings of digits. */
type Count = number | string

export interface BargainReport {
  /** Files they were read from, or names. */
  readonly domain: string
  readonly profiles: readonly string[]
  /** By name: how many options. */
  readonly issues: Readonly<Record<string, number>>
  readonly outcomes: Count | null
  readonly weightSum: readonly number[]
  readonly reservation: readonly (number | null)[]
  readonly discount: readonly (number | null)[]
  readonly maxUtility: readonly number[]
  readonly minUtility: readonly number[]
  readonly pareto: {
    readonly outcomes: Count
    readonly points: number
    readonly rationalOutcomes: Count
    readonly rationalPoints: number
    readonly frontier: readonly (readonly number[])[]
    readonly sizeAtRounding: Readonly<Record<string, number>>
  }
  /** `null` where there are more outcomes than the limit. */
  readonly rationalOutcomes: Count | null
  readonly nash: BargainSolution
  readonly kalaiEgalitarian: BargainSolution
  readonly kalaiSmorodinskyMaxMin: BargainSolution
  readonly maxWelfare: BargainSolution
  readonly maxWelfareIgnoringReservation: BargainSolution
  readonly kalaiSmorodinskyEqualiser: BargainSolution
}

export type ReportedBargain =
  | { readonly ok: true; readonly report: BargainReport; readonly survey: Survey | null }
  | { readonly ok: false; readonly limit: keyof BargainLimits; readonly at: number }

const MOST_OUTCOMES = 5

const counted = (count: bigint): Count => (count <= Number.MAX_SAFE_INTEGER ? Number(count) : String(count))
const tenth = (value: number): number => Math.round(value * 1e10) / 1e10
const total = (points: readonly FrontierPoint[]): bigint => points.reduce((sum, { count }) => sum + count, 0n)

const solution = ({ value, points }: Solution, { issues }: Domain): BargainSolution => {
  const outcomes = points
    .flatMap((point) => point.outcomes(MOST_OUTCOMES))
    .sort(comesBefore)
    .slice(0, MOST_OUTCOMES)
  return {
    value: value === null || Math.abs(value) > 1e5 ? value : tenth(value),
    points: points.map(({ utilities }) => utilities),
    outcomes: outcomes.map((outcome) =>
      Object.fromEntries(issues.map(({ name, options }, issue) => [name, options[outcome[issue] as number] as string])),
    ),
    outcomeCount: counted(total(points)),
  }
}

/** `names` are those of the domain and the profiles to be shown. */
export const reportBargain = (
  question: BargainQuestion,
  names: { readonly domain: string; readonly profiles: readonly string[] },
): ReportedBargain => {
  const found = analyseBargain(question)
  if (!found.ok) return found
  const { domain, profiles } = question
  const { analysis } = found
  const { frontier, rational } = analysis
  const report = {
    ...names,
    issues: Object.fromEntries(domain.issues.map(({ name, options }) => [name, options.length])),
    outcomes: analysis.outcomes === null ? null : counted(analysis.outcomes),
    weightSum: analysis.weightSum.map(tenth),
    reservation: profiles.map(({ reservation }) => reservation),
    discount: profiles.map(({ discount }) => discount),
    maxUtility: analysis.largest,
    minUtility: analysis.smallest,
    pareto: {
      outcomes: counted(total(frontier.points)),
      points: frontier.points.length,
      rationalOutcomes: counted(total(rational)),
      rationalPoints: rational.length,
      frontier: frontier.points.map(({ utilities }) => utilities),
      sizeAtRounding: frontier.sizeAtRounding,
    },
    rationalOutcomes: analysis.rationalOutcomes === null ? null : counted(analysis.rationalOutcomes),
    nash: solution(analysis.nash, domain),
    kalaiEgalitarian: solution(analysis.kalaiEgalitarian, domain),
    kalaiSmorodinskyMaxMin: solution(analysis.kalaiSmorodinskyMaxMin, domain),
    maxWelfare: solution(analysis.maxWelfare, domain),
    maxWelfareIgnoringReservation: solution(analysis.maxWelfareIgnoringReservation, domain),
    kalaiSmorodinskyEqualiser: solution(analysis.kalaiSmorodinskyEqualiser, domain),
  }
  return { ok: true, report, survey: analysis.survey }
}
