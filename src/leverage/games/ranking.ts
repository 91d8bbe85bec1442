// From what a player prefers to a value for each state. Values are ordinal: higher is better, nothing else is meant.
import type { Game, GameOption, Preference, PreferenceStatement, Ranking } from './model.js'
import { fits, maskOf } from './states.js'

/** Worth of each state by index (number less one): 0 for the least preferred tier, one more for each better. */
export const worths = (tiers: Ranking, states: number): Int32Array => {
  const worth = new Int32Array(states)
  for (const [at, tier] of tiers.entries()) for (const number of tier) worth[number - 1] = tiers.length - 1 - at
  return worth
}

/**
 * Option prioritisation (Fang, Hipel, Kilgour and Peng 2003): of k statements, most important first, the i-th scores
 * 2^(k-i) where it holds, and equal scores tie. That is the lexical order, which is built here by splitting tiers, so that
 * no score has to fit a number.
 */
export const prioritised = (
  statements: readonly PreferenceStatement[],
  states: readonly number[],
  options: readonly GameOption[],
): Ranking => {
  let tiers: number[][] = [states.map((_, at) => at + 1)]
  for (const statement of statements) {
    const masks = statement.map((pattern) => maskOf(pattern, options))
    tiers = tiers.flatMap((tier) => {
      const holds = tier.filter((number) => masks.some((mask) => fits(states[number - 1] as number, mask)))
      if (holds.length === 0 || holds.length === tier.length) return [tier]
      const kept = new Set(holds)
      return [holds, tier.filter((number) => !kept.has(number))]
    })
  }
  return tiers
}

/** A complete ranking as tiers, best first; `null` where it is only known in part. */
export const tiersOf = (game: Game, player: number): Ranking | null => {
  const preference = game.preferences[player] as Preference
  if (preference.kind === 'incomplete') return null
  return preference.kind === 'ranking'
    ? preference.tiers
    : prioritised(preference.statements, game.states, game.options)
}

/** For each player the worths of all states; `null` where some ranking is incomplete. */
export const worthsOf = (game: Game): readonly Int32Array[] | null => {
  const all = game.players.map((_, player) => tiersOf(game, player))
  const complete = all.filter((tiers) => tiers !== null)
  return complete.length < all.length ? null : complete.map((tiers) => worths(tiers, game.states.length))
}
