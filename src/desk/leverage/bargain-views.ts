// What the screens and the command line see of a bargaining domain. Utilities are rounded to ten decimals; the names of the fields are those by which
// results on GENIUS domains are exchanged (docs/json.md). Whole numbers above 2^53 are strings of digits.

export interface BargainSolutionView {
  /** `null` where nothing is rational, or where some party cannot gain anything. */
  readonly value: number | null
  /** All that tie, each by party. */
  readonly points: readonly (readonly number[])[]
  /** The first five at most: option by issue. */
  readonly outcomes: readonly Readonly<Record<string, string>>[]
  readonly outcomeCount: number | string
}

export interface BargainView {
  readonly version: 1
  readonly domain: string
  readonly profiles: readonly string[]
  readonly title: string
  /** What to call those whose profiles these are. */
  readonly parties: readonly string[]
  /** Number of options by issue. */
  readonly issues: Readonly<Record<string, number>>
  readonly outcomes: number | string | null
  readonly weightSum: readonly number[]
  readonly reservation: readonly (number | null)[]
  readonly discount: readonly (number | null)[]
  readonly maxUtility: readonly number[]
  readonly minUtility: readonly number[]
  readonly pareto: {
    readonly outcomes: number | string
    readonly points: number
    readonly rationalOutcomes: number | string
    readonly rationalPoints: number
    /** Best for the first party first. */
    readonly frontier: readonly (readonly number[])[]
    /** Points at 7 to 11 decimals. */
    readonly sizeAtRounding: Readonly<Record<string, number>>
  }
  readonly rationalOutcomes: number | string | null
  readonly nash: BargainSolutionView
  readonly kalaiEgalitarian: BargainSolutionView
  readonly kalaiSmorodinskyMaxMin: BargainSolutionView
  readonly maxWelfare: BargainSolutionView
  readonly maxWelfareIgnoringReservation: BargainSolutionView
  readonly kalaiSmorodinskyEqualiser: BargainSolutionView
  readonly picture: {
    /** Which parties lie to the right and upwards, by position. */
    readonly axes: readonly [number, number]
    /** Squares to a side, from the smallest to the largest utility. */
    readonly side: number
    /** Squares that hold outcomes; `null` where there are too many outcomes to look at each. */
    readonly cells: readonly { readonly across: number; readonly up: number; readonly count: number }[] | null
  }
}
