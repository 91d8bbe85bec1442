// Incomplete rankings and the inverse question, against all rankings of four and five states.
import { describe, expect, test } from 'vitest'
import { boardOf } from './board.js'
import { evaluate, formulaOf, stableIf } from './inverse.js'
import { CONCEPTS, type Pattern, type Ranking } from './model.js'
import { naiveVerdicts } from './naive-engine.js'
import { compare, type KnownOrder, knownOrder } from './order.js'
import { game, ranking } from './small-games.js'
import { solveGame } from './solve.js'
import { weakOrders } from './weak-orders.js'

const keeps = (tiers: Ranking, known: KnownOrder): boolean => {
  const place = (state: number): number => tiers.findIndex((tier) => tier.includes(state + 1))
  for (let a = 0; a < known.size; a++)
    for (let b = 0; b < known.size; b++) {
      const one = compare(known, a, b)
      if (one === 'better' && !(place(a) < place(b))) return false
      if (one === 'equal' && place(a) !== place(b)) return false
    }
  return true
}

type Part = { readonly chains: readonly Ranking[]; readonly wishes: Pattern }
const nothing: Part = { chains: [], wishes: {} }

describe('incomplete rankings against all their completions', () => {
  const orders = weakOrders(4)
  const parts: readonly (readonly [Part, Part])[] = [
    [nothing, nothing],
    [{ chains: [[[3], [4]]], wishes: {} }, nothing],
    [
      { chains: [[[3], [4], [1], [2]]], wishes: {} },
      { chains: [[[2], [1]]], wishes: {} },
    ],
    [
      { chains: [], wishes: { o1: true } },
      { chains: [], wishes: { o0: true } },
    ],
    [
      { chains: [], wishes: { o0: false, o1: true } },
      { chains: [[[1, 2], [3]]], wishes: {} },
    ],
    [
      {
        chains: [
          [[1], [2]],
          [[4], [3]],
        ],
        wishes: {},
      },
      { chains: [[[4], [1]]], wishes: {} },
    ],
    [
      { chains: [[[2, 3]]], wishes: {} },
      {
        chains: [
          [[4], [2]],
          [[3], [1]],
        ],
        wishes: {},
      },
    ],
  ]

  test('two players, four states: 75 rankings each', () => {
    expect(orders.length).toBe(75)
    const seen = new Set<number>()
    for (const own of parts) {
      const shape = game(
        [1, 1],
        own.map((part) => ({ kind: 'incomplete', ...part })),
      )
      const known = own.map((part) => knownOrder(part, shape.states, shape.options))
      const fitting = known.map((one) => orders.filter((tiers) => one.ok && keeps(tiers, one.order)))
      const solved = solveGame(shape)
      const whole =
        fitting[0]?.flatMap((first) =>
          (fitting[1] ?? []).map((second) =>
            naiveVerdicts({ ...shape, preferences: [ranking(first), ranking(second)] }),
          ),
        ) ?? []
      expect(whole.length).toBeGreaterThan(0)
      const verdict = (holds: readonly boolean[]): number => (holds.every(Boolean) ? 1 : holds.some(Boolean) ? 2 : 0)
      for (const concept of CONCEPTS)
        for (const state of [1, 2, 3, 4]) {
          for (const player of [0, 1]) {
            const wanted = verdict(whole.map(({ stable }) => stable[concept][player]?.includes(state) ?? false))
            expect(solved.stable[concept][player]?.[state - 1], `${concept} ${player} ${state}`).toBe(wanted)
            seen.add(wanted)
          }
          expect(solved.equilibria[concept][state - 1], `${concept} ${state}`).toBe(
            verdict(whole.map(({ equilibria }) => equilibria[concept].includes(state))),
          )
        }
      expect(solved.cutShort).toEqual([])
      for (const state of [1, 2, 3, 4]) {
        const sure = whole.filter(({ equilibria }) => equilibria.nash.includes(state))
        const joint = verdict(sure.map(({ coalitionallyUnstableNash }) => coalitionallyUnstableNash.includes(state)))
        // What is said of a state that may be no Nash equilibrium at all is at least not wrong.
        if (sure.length > 0 && solved.jointlyUnstable[state - 1] !== 2)
          expect(solved.jointlyUnstable[state - 1]).toBe(joint)
      }
    }
    expect(seen).toEqual(new Set([0, 1, 2]))
  })

  test('three players: all completions of what one and another leave open', () => {
    // Only some states are feasible, so that all rankings of four states can be tried for two of the players.
    const feasible = [0, 3, 5, 6]
    const few = (state: number) => ![...feasible, 1, 2].slice(0, 4).concat(7).includes(state)
    const base = game([1, 1, 1], [], few)
    expect(base.states.length).toBe(5)
    const fixed = ranking([[2], [5], [1], [3], [4]])
    const part: Part = {
      chains: [
        [[5], [1]],
        [[2], [3]],
        [[4], [1]],
      ],
      wishes: {},
    }
    const other: Part = {
      chains: [
        [[1], [3]],
        [[5], [4], [2]],
      ],
      wishes: {},
    }
    const shape = {
      ...base,
      preferences: [fixed, { kind: 'incomplete' as const, ...part }, { kind: 'incomplete' as const, ...other }],
    }
    const five = weakOrders(5)
    const fitting = [part, other].map((one) => {
      const known = knownOrder(one, shape.states, shape.options)
      return five.filter((tiers) => known.ok && keeps(tiers, known.order))
    })
    const solved = solveGame(shape)
    const seen = new Map<string, Set<boolean>>()
    const note = (key: string, holds: boolean) => seen.set(key, (seen.get(key) ?? new Set()).add(holds))
    const thinned = fitting.map((all) => all.filter((_, at) => at % 2 === 0 || all.length < 60))
    for (const first of thinned[0] ?? [])
      for (const second of thinned[1] ?? []) {
        const { stable, equilibria } = naiveVerdicts({
          ...shape,
          preferences: [fixed, ranking(first), ranking(second)],
        })
        for (const concept of CONCEPTS)
          for (let state = 1; state <= 5; state++) {
            for (const player of [0, 1, 2])
              note(`${concept} ${player} ${state}`, stable[concept][player]?.includes(state) ?? false)
            note(`${concept} ${state}`, equilibria[concept].includes(state))
          }
      }
    for (const [key, holds] of seen) {
      const [concept, player, state] = key.split(' ') as [(typeof CONCEPTS)[number], string, string | undefined]
      const found =
        state === undefined
          ? solved.equilibria[concept][Number(player) - 1]
          : solved.stable[concept][Number(player)]?.[Number(state) - 1]
      if (holds.size === 2) expect(found, key).toBe(2)
      else expect([holds.has(true) ? 1 : 0, 2], key).toContain(found)
    }
  })
})

describe('the inverse question', () => {
  test('the formula holds for a ranking if and only if the state is stable under it: all rankings of four states', () => {
    const orders = weakOrders(4).filter((_, at) => at % 2 === 0)
    const shapes = [game([1, 1], []), game([2], []), game([1, 1, 1], [], (state) => ![0, 3, 5, 7].includes(state))]
    for (const shape of shapes) {
      const board = boardOf(shape)
      const formulas = CONCEPTS.flatMap((concept) =>
        shape.players.flatMap((_, player) => shape.states.map((_state, at) => stableIf(board, concept, player, at))),
      )
      expect(formulas.every(({ complete }) => complete)).toBe(true)
      for (const first of orders)
        for (const second of shape.players.length > 1 ? orders : [first]) {
          const tiers = [first, second, [[2], [3, 4], [1]]]
          const preferences = shape.players.map((_, at) => ranking(tiers[at] as Ranking))
          const { stable } = naiveVerdicts({ ...shape, preferences })
          const place = (player: number, at: number): number =>
            (tiers[player] ?? []).findIndex((tier) => tier.includes(at + 1))
          for (const one of formulas) {
            const holds = evaluate(formulaOf(one), (player, state, than) => place(player, state) < place(player, than))
            if (holds !== stable[one.concept][one.player]?.includes(one.state + 1)) expect([one, tiers]).toBe('agrees')
          }
        }
    }
  })
})
