// The feasible states of a game in option form, as bit masks in ascending order.
import { GAME_LIMITS, type GameOption, type Pattern } from './model.js'

/** A pattern as bits: it fits a state when `(state & care) === want`. */
export interface Mask {
  readonly care: number
  readonly want: number
}

/** The options of the pattern must be among `options`. */
export const maskOf = (pattern: Pattern, options: readonly Pick<GameOption, 'id'>[]): Mask => {
  let [care, want] = [0, 0]
  for (const [at, { id }] of options.entries()) {
    if (!Object.hasOwn(pattern, id)) continue
    care |= 1 << at
    if (pattern[id]) want |= 1 << at
  }
  return { care, want }
}

export const fits = (state: number, { care, want }: Mask): boolean => (state & care) === want

/**
 * All states that fit no pattern of `infeasible`, or `null` where they, or the search for them, go beyond the limits. Options are
 * decided from the last to the first, no before yes, so the states come in ascending order, and a pattern cuts off
 * everything below it as soon as all it names is decided.
 */
export const feasibleStates = (options: number, infeasible: readonly Mask[]): readonly number[] | null => {
  if (options > GAME_LIMITS.options) return null
  const decidedAt: Mask[][] = Array.from({ length: options + 1 }, () => [])
  for (const mask of infeasible) decidedAt[mask.care === 0 ? options : lowestBit(mask.care)]?.push(mask)
  const states: number[] = []
  let looked = 0
  const decide = (state: number, below: number): boolean => {
    if (++looked > GAME_LIMITS.assignments) return false
    if (decidedAt[below]?.some((mask) => fits(state, mask))) return true
    if (below === 0) return states.push(state) <= GAME_LIMITS.states
    return decide(state, below - 1) && decide(state | (1 << (below - 1)), below - 1)
  }
  return decide(0, options) ? states : null
}

/** How many states are feasible; `null` beyond the limits. */
export const feasibleCount = (
  options: readonly Pick<GameOption, 'id'>[],
  infeasible: readonly Pattern[],
): number | null =>
  feasibleStates(
    options.length,
    infeasible.map((one) => maskOf(one, options)),
  )?.length ?? null

const lowestBit = (mask: number): number => 31 - Math.clz32(mask & -mask)
