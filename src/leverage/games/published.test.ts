// Models of the literature, written down from what is published of them: players, options, orders, and the equilibria known for them.
import { describe, expect, test } from 'vitest'
import { boardOf } from './board.js'
import { jointMoves } from './coalitions.js'
import { parseGames } from './files/parse-games.js'
import { CONCEPTS, type Game } from './model.js'
import { worthsOf } from './ranking.js'
import { solveGame } from './solve.js'
import { heldByThreats } from './threats.js'

const parsed = (value: unknown): Game => {
  const { games, complaints } = parseGames(JSON.stringify(value), 'test')
  expect(complaints).toEqual([])
  return games[0] as Game
}
const equilibriaOf = (game: Game, name: (number: number) => number): Record<string, number[]> => {
  const { equilibria } = solveGame(game)
  return Object.fromEntries(
    CONCEPTS.map((concept) => [
      concept,
      [...equilibria[concept]].flatMap((one, at) => (one === 1 ? [name(at + 1)] : [])),
    ]),
  )
}

describe('the Cuban missile crisis after Fraser and Hipel (1984), states by their decimal number', () => {
  const decimals = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
  const ranked = (order: readonly number[]) => order.map((one) => [decimals.indexOf(one) + 1])
  const crisis = (strike: 'both' | 'only-take') =>
    parsed({
      id: 'cuba',
      players: [
        { id: 'us', options: ['air-strike', 'blockade'] },
        { id: 'ussr', options: ['withdraw', 'escalate'] },
      ],
      options: [{ id: 'air-strike', moves: strike }, { id: 'blockade' }, { id: 'withdraw' }, { id: 'escalate' }],
      infeasible: [{ withdraw: true, escalate: true }],
      preferences: {
        us: ranked([4, 6, 5, 7, 2, 1, 3, 0, 11, 9, 10, 8]),
        ussr: ranked([0, 4, 6, 2, 5, 1, 7, 3, 11, 9, 10, 8]),
      },
    })
  const decimal = (number: number): number => decimals[number - 1] as number

  test('no Nash equilibrium; the two withdrawals stand by SEQ; GMR holds seven states', () => {
    const { nash, seq, gmr } = equilibriaOf(crisis('both'), decimal)
    expect([nash, seq, gmr?.length]).toEqual([[], [4, 6], 7])
  })

  test('an air strike that cannot be undone makes state 5 a Nash equilibrium', () => {
    const { nash, seq } = equilibriaOf(crisis('only-take'), decimal)
    expect([nash, seq]).toEqual([[5], [4, 5, 6]])
  })
})

describe('the Elmira groundwater dispute (Hipel, Fang, Kilgour and Haight 1993), in the nine states of the literature', () => {
  // Its ninth state is abandonment, which is four states here, alike for all.
  const literature = [1, 2, 3, 4, 9, 9, 5, 6, 7, 8, 9, 9]
  const ranked = (order: readonly number[]) =>
    order.map((one) => literature.flatMap((name, at) => (name === one ? [at + 1] : [])))
  const elmira = parsed({
    id: 'elmira',
    players: [
      { id: 'ministry', options: ['modify'] },
      { id: 'company', options: ['delay', 'accept', 'abandon'] },
      { id: 'local', options: ['insist'] },
    ],
    options: [
      { id: 'modify', moves: 'only-take' },
      { id: 'delay', moves: 'only-drop' },
      { id: 'accept' },
      { id: 'abandon', moves: 'only-take' },
      { id: 'insist' },
    ],
    infeasible: [
      { delay: true, accept: true },
      { delay: true, abandon: true },
      { accept: true, abandon: true },
      { delay: false, accept: false, abandon: false },
    ],
    preferences: {
      ministry: ranked([7, 3, 4, 8, 5, 1, 2, 6, 9]),
      company: ranked([1, 4, 8, 5, 9, 3, 7, 2, 6]),
      local: ranked([7, 3, 5, 1, 8, 6, 4, 2, 9]),
    },
  })
  const name = (number: number): number => literature[number - 1] as number
  const names = (all: readonly number[] = []): readonly number[] => [...new Set(all)].sort((a, b) => a - b)

  test('5, 8 and 9 are equilibria; 1 and 4 are held only by threats', () => {
    const found = equilibriaOf(elmira, name)
    for (const concept of ['nash', 'seq', 'sim'] as const) expect(names(found[concept]), concept).toEqual([5, 8, 9])
    for (const concept of ['gmr', 'smr'] as const) expect(names(found[concept]), concept).toEqual([1, 4, 5, 8, 9])
    const held = heldByThreats(solveGame(elmira), [...elmira.states.keys()])
    expect(names(held.filter(({ player }) => player === 2).map(({ state }) => name(state + 1)))).toEqual(
      expect.arrayContaining([1, 4]),
    )
  })

  test('ministry and company leave 5 for 8 together', () => {
    const [board, worths] = [boardOf(elmira), worthsOf(elmira) ?? []]
    const ends = jointMoves(board, worths, [0, 1], literature.indexOf(5), 10).map(({ steps }) =>
      name((steps.at(-1)?.to ?? 0) + 1),
    )
    expect(ends).toEqual([8])
  })
})

describe('option prioritisation', () => {
  test('the order is that of the scores 2^(k-i), with ties where scores are equal', () => {
    const options = ['a', 'b', 'c'].map((id) => ({ id }))
    const statements = [[{ a: true, b: true }, { c: true }], { b: false }, { a: true }]
    const game = parsed({
      id: 'scores',
      players: [{ id: 'one', options: ['a', 'b', 'c'] }],
      options,
      preferences: { one: { statements } },
    })
    const [worth] = worthsOf(game) ?? []
    const holds = (state: number, statement: unknown): boolean =>
      [statement]
        .flat()
        .some((one) =>
          Object.entries(one as Record<string, boolean>).every(
            ([id, taken]) => ((state >> 'abc'.indexOf(id)) & 1) === Number(taken),
          ),
        )
    const score = (state: number): number =>
      statements.reduce((sum, one, at) => sum + (holds(state, one) ? 2 ** (2 - at) : 0), 0)
    for (const a of game.states)
      for (const b of game.states)
        expect(Math.sign((worth?.[a] ?? 0) - (worth?.[b] ?? 0))).toBe(Math.sign(score(a) - score(b)))
  })
})
