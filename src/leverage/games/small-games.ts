// Small games for tests, written in one line: how many options each player has, and what each prefers.
import type { Game, Preference, Ranking } from './model.js'

export const game = (
  own: readonly number[],
  preferences: readonly Preference[],
  infeasible: (state: number) => boolean = () => false,
): Game => {
  const owners = own.flatMap((count, player) => Array.from({ length: count }, () => player))
  const options = owners.map((_, at) => ({ id: `o${at}`, name: `o${at}`, moves: 'both' as const }))
  return {
    id: 'test',
    title: null,
    players: own.map((_, player) => ({
      id: `p${player}`,
      name: `p${player}`,
      options: options.filter((_o, at) => owners[at] === player).map(({ id }) => id),
    })),
    options,
    states: Array.from({ length: 2 ** options.length }, (_, state) => state).filter((state) => !infeasible(state)),
    preferences,
    unseen: own.map(() => []),
    statusQuo: null,
  }
}
export const ranking = (tiers: Ranking): Preference => ({ kind: 'ranking', tiers })
