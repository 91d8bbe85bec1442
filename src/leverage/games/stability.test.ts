// The five concepts: textbook games by hand, random games against the definitions written down word for word, and what
// must hold of every game.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { boardOf } from './board.js'
import { groupsOf, jointMoves } from './coalitions.js'
import { parseGames } from './files/parse-games.js'
import { CONCEPTS, type Game } from './model.js'
import { naiveVerdicts } from './naive-engine.js'
import { randomGame } from './random-game.js'
import { worthsOf } from './ranking.js'
import { solved } from './solved.js'
import { ladderOf } from './stability/ladder.js'
import { simultaneouslyStable } from './stability/simultaneous.js'

const SHARED = fileURLToPath(new URL('../../../../shared/data/gmcr/cases.json', import.meta.url))
const shared = existsSync(SHARED)

const twoByTwo = (row: readonly number[][], column: readonly number[][]): Game => {
  const written = {
    id: 'two-by-two',
    players: [
      { id: 'row', options: ['row-yields'] },
      { id: 'column', options: ['column-yields'] },
    ],
    options: [{ id: 'row-yields' }, { id: 'column-yields' }],
    preferences: { row, column },
  }
  const { games, complaints } = parseGames(JSON.stringify(written), 'test')
  expect(complaints).toEqual([])
  return games[0] as Game
}

describe('textbook', () => {
  // States: 1 nobody yields, 2 row yields, 3 column yields, 4 both yield.
  test("prisoner's dilemma: only mutual defection is Nash, mutual cooperation stands by all that look further", () => {
    const { equilibria, coalitionallyUnstableNash } = solved(twoByTwo([[3], [4], [1], [2]], [[2], [4], [1], [3]]))
    expect(equilibria).toEqual({ nash: [1], gmr: [1, 4], smr: [1, 4], seq: [1, 4], sim: [1, 4] })
    expect(coalitionallyUnstableNash).toEqual([1])
  })

  test('chicken: the two one-sided swerves are Nash; both swerving stands without SEQ', () => {
    const { equilibria, coalitionallyUnstableNash } = solved(twoByTwo([[3], [4], [2], [1]], [[2], [4], [3], [1]]))
    expect(equilibria).toEqual({ nash: [2, 3], gmr: [2, 3, 4], smr: [2, 3, 4], seq: [2, 3], sim: [2, 3, 4] })
    expect(coalitionallyUnstableNash).toEqual([])
  })

  test('matching pennies has no Nash equilibrium', () => {
    const { equilibria } = solved(
      twoByTwo(
        [
          [
            [1, 4],
            [2, 3],
          ]
            .flat()
            .slice(0, 2),
          [2, 3],
        ],
        [
          [2, 3],
          [1, 4],
        ],
      ),
    )
    expect(equilibria.nash).toEqual([])
  })

  test('assurance: two Nash equilibria, the worse is left jointly', () => {
    const { equilibria, coalitionallyUnstableNash } = solved(twoByTwo([[4], [3], [1], [2]], [[4], [2], [1], [3]]))
    expect(equilibria.nash).toEqual([1, 4])
    expect(coalitionallyUnstableNash).toEqual([1])
  })

  test('all ties: everything is stable, nothing is gained jointly', () => {
    const { equilibria, coalitionallyUnstableNash } = solved(twoByTwo([[1, 2, 3, 4]], [[1, 2, 3, 4]]))
    expect(Object.values(equilibria)).toEqual(Array(5).fill([1, 2, 3, 4]))
    expect(coalitionallyUnstableNash).toEqual([])
  })
})

interface Expected {
  readonly stable: unknown
  readonly equilibria: unknown
  readonly coalitionallyUnstableNash: unknown
  readonly coalitionMovesFromNash: readonly unknown[]
}

describe.skipIf(!shared)('published and generated cases (skipped: no shared data)', () => {
  const text = shared ? readFileSync(SHARED, 'utf8') : '{"cases":[]}'
  const { cases } = JSON.parse(text) as {
    cases: { id: string; players: { id: string }[]; expect: Expected }[]
  }
  const games = shared ? parseGames(text, 'cases.json').games : []

  test.each(cases.map((one, at) => [one.id, one, games[at] as Game] as const))(
    '%s',
    (_, { players, expect: wanted }, game) => {
      const { stable, equilibria, coalitionallyUnstableNash } = solved(game)
      const byPlayer = Object.fromEntries(
        CONCEPTS.map((one) => [one, Object.fromEntries(players.map(({ id }, at) => [id, stable[one][at]]))]),
      )
      expect(byPlayer).toEqual(wanted.stable)
      expect(equilibria).toEqual(wanted.equilibria)
      expect(coalitionallyUnstableNash).toEqual(wanted.coalitionallyUnstableNash)
      const [board, worths] = [boardOf(game), worthsOf(game) ?? []]
      const joint = equilibria.nash.flatMap((from) =>
        groupsOf(players.length).flatMap((members) =>
          jointMoves(board, worths, members, from - 1, Number.MAX_SAFE_INTEGER).map(({ steps }) => ({
            from,
            members: members.map((at) => players[at]?.id),
            to: (steps.at(-1)?.to ?? -2) + 1,
          })),
        ),
      )
      const sorted = (all: readonly unknown[]) => all.map((one) => JSON.stringify(one)).sort()
      const [ours, theirs] = [sorted(joint), sorted(wanted.coalitionMovesFromNash)]
      // The file lists no more than forty.
      if (theirs.length < 40) expect(ours).toEqual(theirs)
      else expect(theirs.filter((one) => !ours.includes(one))).toEqual([])
    },
  )
})

describe('random games; a thousand in stability.slow.test.ts', () => {
  const games = Array.from({ length: 60 }, (_, seed) => randomGame(seed))
  test('they are of many kinds', () => {
    expect(new Set(games.map(({ players }) => players.length))).toEqual(new Set([2, 3, 4]))
    const some = (is: (game: Game) => boolean): number => games.filter(is).length
    expect(some(({ options, states }) => states.length < 2 ** options.length)).toBeGreaterThan(15)
    expect(some(({ options }) => options.some(({ moves }) => moves === 'only-take'))).toBeGreaterThan(15)
    expect(some(({ options }) => options.some(({ moves }) => moves === 'only-drop'))).toBeGreaterThan(15)
    expect(some(({ unseen }) => unseen.some(({ length }) => length > 0))).toBeGreaterThan(8)
    const tied = some(({ preferences }) =>
      preferences.some((one) => one.kind === 'ranking' && one.tiers.some(({ length }) => length > 1)),
    )
    expect(tied).toBeGreaterThan(15)
  })

  test('every verdict is that of the definitions', () => {
    for (const game of games) {
      const { stable, equilibria, coalitionallyUnstableNash } = naiveVerdicts(game)
      expect(solved(game), game.id).toEqual({ stable, equilibria, coalitionallyUnstableNash })
    }
  })

  test('Nash implies all others, SMR and SEQ imply GMR', () => {
    const within = (one: readonly number[] = [], other: readonly number[] = []) =>
      one.every((state) => other.includes(state))
    for (const game of games) {
      const { stable } = solved(game)
      for (const at of game.players.keys()) {
        for (const concept of CONCEPTS) expect(within(stable.nash[at], stable[concept][at]), game.id).toBe(true)
        expect(within(stable.smr[at], stable.gmr[at]), game.id).toBe(true)
        expect(within(stable.seq[at], stable.gmr[at]), game.id).toBe(true)
      }
    }
  })

  test('the order of players and of options changes names only', () => {
    for (const game of games) {
      const turned = reversed(game)
      const number = (n: number): number =>
        turned.states.indexOf(flipped(game.states[n - 1] as number, game.options.length)) + 1
      const [here, there] = [solved(game), solved(turned)]
      const moved = (all: readonly number[]) => all.map(number).sort((a, b) => a - b)
      for (const concept of CONCEPTS) {
        expect(here.stable[concept].map(moved).reverse(), game.id).toEqual(there.stable[concept])
        expect(moved(here.equilibria[concept])).toEqual(there.equilibria[concept])
      }
      expect(moved(here.coalitionallyUnstableNash)).toEqual(there.coalitionallyUnstableNash)
    }
  })

  test('beyond its limit SIM gives no answer rather than a wrong one', () => {
    const game = games.find(({ states }) => states.length > 20) as Game
    const board = boardOf(game)
    const ladders = (worthsOf(game) ?? []).map((worth, player) => ladderOf(board, player, worth))
    expect(simultaneouslyStable(board, ladders, 3)).toBeNull()
  })
})

const flipped = (state: number, options: number): number => {
  let turned = 0
  for (let at = 0; at < options; at++) if (state & (1 << at)) turned |= 1 << (options - 1 - at)
  return turned
}

/** Players and options in reverse order; the same game otherwise. */
const reversed = (game: Game): Game => {
  const states = game.states.map((state) => flipped(state, game.options.length)).sort((a, b) => a - b)
  const number = (n: number): number => states.indexOf(flipped(game.states[n - 1] as number, game.options.length)) + 1
  return {
    ...game,
    players: [...game.players].reverse(),
    options: [...game.options].reverse(),
    states,
    preferences: [...game.preferences]
      .reverse()
      .map((one) =>
        one.kind === 'ranking' ? { kind: 'ranking', tiers: one.tiers.map((tier) => tier.map(number)) } : one,
      ),
    unseen: [...game.unseen].reverse().map((all) => all.map(number)),
  }
}
