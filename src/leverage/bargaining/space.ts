// Utilities in a form in which sums are exact. Every contribution is put on a grid of a power of two so fine that no result
// changes (2^-44 for utilities around 1), and so coarse that sums of them are exact in a double whatever their order. Only then
// may dominated halves of outcomes be dropped before the other half is known, and an enumeration finds just the same.
import { contributionOf, type Domain, type Profile } from './domain.js'

export interface Space {
  readonly parties: number
  /** Options by issue. */
  readonly sizes: readonly number[]
  /** By issue: at `option * parties + party`, what the option adds for the party. */
  readonly worth: readonly Float64Array[]
  /** Utilities are compared rounded to so many decimals: 10, fewer where they are large. */
  readonly decimals: number
  /** 10 to the power of `decimals`. */
  readonly scale: number
  /** By party, over all outcomes of the domain. */
  readonly largest: readonly number[]
  readonly smallest: readonly number[]
}

const DECIMALS = 10
const FINEST = 44
/** Integers up to 2^53 are exact; one bit is kept for the sum. */
const EXACT_BITS = 51
const EXACT_DIGITS = 15

export const spaceOf = (domain: Domain, profiles: readonly Profile[]): Space => {
  const parties = profiles.length
  const raw = domain.issues.map(({ options }, issue) =>
    Float64Array.from(
      options.flatMap((_, option) =>
        profiles.map(({ issues }) => contributionOf(issues[issue] as Profile['issues'][number], option)),
      ),
    ),
  )
  const reach = 1 + raw.reduce((sum, row) => sum + row.reduce((most, value) => Math.max(most, Math.abs(value)), 0), 0)
  const grid = 2 ** Math.min(FINEST, EXACT_BITS - Math.ceil(Math.log2(reach)))
  const worth = raw.map((row) => row.map((value) => Math.round(value * grid) / grid))
  const decimals = Math.min(DECIMALS, Math.floor(EXACT_DIGITS - Math.log10(reach)))
  const extreme = (pick: (...values: number[]) => number): readonly number[] =>
    profiles.map((_, party) =>
      worth.reduce((sum, row) => sum + pick(...row.filter((_, at) => at % parties === party)), 0),
    )
  return {
    parties,
    sizes: domain.issues.map(({ options }) => options.length),
    worth,
    decimals,
    scale: 10 ** decimals,
    largest: extreme(Math.max),
    smallest: extreme(Math.min),
  }
}

/** The utility as a whole number of steps of the last decimal: what outcomes are compared by. */
export const keyOf = (utility: number, { scale }: Pick<Space, 'scale'>): number => Math.round(utility * scale)
