// What is bargained about, and what its outcomes are worth to a party. The words and the meaning are those of GENIUS and of
// the ANAC competitions: an additive utility over issues with listed options (docs/decisions/, bargaining).

export interface BargainIssue {
  /** Unique within the domain. */
  readonly name: string
  /** Unique within the issue, and never none. */
  readonly options: readonly string[]
}

/** An outcome takes one option of every issue. */
export interface Domain {
  readonly name: string
  readonly issues: readonly BargainIssue[]
}

export interface ProfileIssue {
  /** As written: weights need not sum to 1. */
  readonly weight: number
  /** By option, in the domain's order. */
  readonly evaluations: readonly number[]
}

export interface Profile {
  /** Whose it is, or the file it was read from. */
  readonly name: string
  /** In the order of the domain's issues. */
  readonly issues: readonly ProfileIssue[]
  /** What walking away is worth: the red line on the whole package. `null` where none is given, which counts as 0. */
  readonly reservation: number | null
  /** Cost of time. It is read and shown, and never applied. */
  readonly discount: number | null
}

/** Holds when the outcome's option of at least one named issue is among those listed; both by position in the domain. */
export interface Clause {
  readonly anyOf: readonly { readonly issue: number; readonly in: readonly number[] }[]
}

/** Below it GENIUS 10.4 takes an issue's largest evaluation for none, and the issue for worth nothing. */
const LEAST_LARGEST = 0.00001

/** What an option adds to the utility: weight × evaluation / the issue's largest evaluation, as GENIUS 10.4 scales it. */
export const contributionOf = ({ weight, evaluations }: ProfileIssue, option: number): number => {
  const largest = Math.max(...evaluations)
  return largest < LEAST_LARGEST ? 0 : weight * ((evaluations[option] as number) / largest)
}

/** How many outcomes the domain has, red lines left aside. */
export const outcomesOf = ({ issues }: Domain): bigint =>
  issues.reduce((product, { options }) => product * BigInt(options.length), 1n)
