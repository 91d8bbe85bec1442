// How much hangs on a ranking read from the news: which exchanges of two neighbouring states in one player's ranking make an
// equilibrium fall, or bring a new one about.
import { CONCEPTS, type Concept, type Ranking } from './model.js'
import { tiersOf, worths as worthsFor } from './ranking.js'
import type { Solved } from './solve.js'
import { equilibriaOf, stabilityOf } from './stability/stability.js'

export interface Flip {
  readonly player: number
  /** Numbers of the two states that change places: `above` stood a tier above `below`. */
  readonly above: number
  readonly below: number
  /** Numbers of the states that are equilibria no longer, or newly, by concept; only concepts with a change. */
  readonly lost: Readonly<Partial<Record<Concept, readonly number[]>>>
  readonly gained: Readonly<Partial<Record<Concept, readonly number[]>>>
}

export interface Fragility {
  /** Exchanges tried, and those that change some equilibrium, in the order of players and from the top of the ranking. */
  readonly tried: number
  readonly flips: readonly Flip[]
}

/** Exchanges times states: above it the question is refused. */
export const MOST_FRAGILITY = 2 ** 20

/** Exchanges of two states in neighbouring tiers, from the top. */
export const exchanges = (tiers: Ranking): readonly (readonly [number, number])[] =>
  tiers
    .slice(1)
    .flatMap((tier, at) => (tiers[at] ?? []).flatMap((above) => tier.map((below) => [above, below] as const)))

export const exchanged = (tiers: Ranking, above: number, below: number): Ranking =>
  tiers.map((tier) => tier.map((state) => (state === above ? below : state === below ? above : state)))

/** `null` for incomplete rankings (their open pairs say as much already) and beyond the limit. */
export const fragilityOf = ({ game, board, worths, equilibria }: Solved): Fragility | null => {
  if (worths === null) return null
  const rankings = game.players.map((_, player) => tiersOf(game, player) ?? [])
  const all = rankings.flatMap((tiers, player) => exchanges(tiers).map((pair) => ({ player, tiers, pair })))
  if (all.length * board.size > MOST_FRAGILITY) return null
  const flips = all.flatMap(({ player, tiers, pair: [above, below] }): readonly Flip[] => {
    const changed = worths.map((worth, at) =>
      at === player ? worthsFor(exchanged(tiers, above, below), board.size) : worth,
    )
    const after = equilibriaOf(stabilityOf(board, changed), board.size)
    const lost: Partial<Record<Concept, readonly number[]>> = {}
    const gained: Partial<Record<Concept, readonly number[]>> = {}
    for (const concept of CONCEPTS) {
      const now = new Set(after[concept])
      const [gone, came]: [number[], number[]] = [[], []]
      for (const [state, was] of equilibria[concept].entries()) {
        if (was === 1 && !now.has(state)) gone.push(state + 1)
        if (was === 0 && now.has(state)) came.push(state + 1)
      }
      if (gone.length > 0) lost[concept] = gone
      if (came.length > 0) gained[concept] = came
    }
    const same = Object.keys(lost).length + Object.keys(gained).length === 0
    return same ? [] : [{ player, above, below, lost, gained }]
  })
  return { tried: all.length, flips }
}
