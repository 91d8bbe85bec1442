// Games for tests, from a seed: two to four players, one-way options, infeasible patterns, ties, misperception.
import { type Game, type Moves, type Pattern, type Ranking } from './model.js'
import { feasibleStates, maskOf } from './states.js'

/** Mulberry32: small, and the same numbers on every machine. */
const numbersFrom = (seed: number): ((below: number) => number) => {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

const ranked = (states: number, ties: boolean, below: (n: number) => number): Ranking => {
  const left = Array.from({ length: states }, (_, at) => at + 1)
  const tiers: number[][] = []
  while (left.length > 0) {
    const [one] = left.splice(below(left.length), 1) as [number]
    if (ties && tiers.length > 0 && below(3) === 0) tiers.at(-1)?.push(one)
    else tiers.push([one])
  }
  return tiers
}

export const randomGame = (seed: number): Game => {
  const below = numbersFrom(seed)
  for (;;) {
    const players = 2 + below(3)
    const each = Array.from({ length: players }, () => 1 + below(players === 2 ? 3 : 2))
    // At most 64 states: the definitions written down word for word are slow.
    if (each.reduce((sum, count) => sum + count, 0) > 6) continue
    const owners = each.flatMap((count, player) => Array.from({ length: count }, () => player))
    const kinds: readonly Moves[] = ['both', 'both', 'only-take', 'only-drop']
    const options = owners.map((_, at) => ({
      id: `o${at}`,
      name: `o${at}`,
      moves: kinds[below(kinds.length)] as Moves,
    }))
    const infeasible: Pattern[] = Array.from({ length: below(4) }, () =>
      Object.fromEntries(Array.from({ length: 2 }, () => [`o${below(options.length)}`, below(2) === 0])),
    )
    const states =
      feasibleStates(
        options.length,
        infeasible.map((one) => maskOf(one, options)),
      ) ?? []
    if (states.length < 2) continue
    const ties = below(2) === 0
    const blind = below(4) === 0
    return {
      id: `random-${seed}`,
      title: null,
      players: each.map((_, player) => ({
        id: `p${player}`,
        name: `p${player}`,
        options: options.filter((_, at) => owners[at] === player).map(({ id }) => id),
      })),
      options,
      states,
      preferences: each.map(() => ({ kind: 'ranking', tiers: ranked(states.length, ties, below) })),
      unseen: each.map(() => (blind ? states.flatMap((_, at) => (below(4) === 0 ? [at + 1] : [])) : [])),
      statusQuo: null,
    }
  }
}
