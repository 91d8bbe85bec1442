// Where the work on a domain ends, so that no result depends on the machine's memory or the user's patience.

export interface BargainLimits {
  /** Utility vectors held at once while issues are joined. */
  readonly vectors: number
  /** Pairs of vectors held against each other in one step, with three and more parties. */
  readonly comparisons: number
  /** Outcomes looked at one by one: to count the rational ones, and to find those that keep all red lines. */
  readonly outcomes: number
}

export const BARGAIN_LIMITS: BargainLimits = { vectors: 4_000_000, comparisons: 2_000_000_000, outcomes: 20_000_000 }
