// Incomplete rankings, the inverse question, fragility, threats and the way from today; against all rankings of a few states in
// questions.slow.test.ts.
import { describe, expect, test } from 'vitest'
import { boardOf } from './board.js'
import { exchanged, exchanges, fragilityOf } from './fragility.js'
import { evaluate, formulaOf, stableIf } from './inverse.js'
import { CONCEPTS, type Preference } from './model.js'
import { naiveVerdicts } from './naive-engine.js'
import { randomGame } from './random-game.js'
import { tiersOf } from './ranking.js'
import { game, ranking } from './small-games.js'
import { judgeFor, solveGame } from './solve.js'
import { waysFrom } from './status-quo.js'
import { heldByThreats } from './threats.js'

const chicken = game([1, 1], [ranking([[3], [4], [2], [1]]), ranking([[2], [4], [3], [1]])])

describe('incomplete rankings', () => {
  const wants = (wishes: Record<string, boolean>, ...chains: number[][][]): Preference => ({
    kind: 'incomplete',
    chains,
    wishes,
  })
  const verdicts = (one: Preference, other: Preference) => {
    const { equilibria } = solveGame(game([1, 1], [one, other]))
    return Object.fromEntries(CONCEPTS.map((concept) => [concept, [...equilibria[concept]].join('')]))
  }

  test('nothing known: nothing is determined', () => {
    expect(verdicts(wants({}), wants({}))).toEqual({ nash: '2222', gmr: '2222', smr: '2222', seq: '2222', sim: '2222' })
  })

  test('who wants to take its own option, all else equal, is not stable where it has not', () => {
    // State 4: both have taken. In 1 each would rather take, and the other would follow: whether that is worth it is not known. In 2 and 3
    // one would take, and any answer is against the wish of the other.
    expect(verdicts(wants({ o0: true }), wants({ o1: true }))).toEqual({
      nash: '0001',
      gmr: '2221',
      smr: '2221',
      seq: '2001',
      sim: '2001',
    })
  })

  test("what is known suffices: the dilemma's order without its second place", () => {
    // Each ranks free riding over mutual refusal over being exploited; where cooperation stands is not said.
    const { nash, gmr } = verdicts(wants({}, [[3], [1], [2]]), wants({}, [[2], [1], [3]]))
    expect([nash, gmr]).toEqual(['1002', '1002'])
  })
})

describe('the inverse question', () => {
  test('random games: the formula agrees with the verdict', () => {
    let asked = 0
    for (let seed = 0; seed < 60; seed++) {
      const random = randomGame(seed)
      const solved = solveGame(random)
      const { worths } = solved
      if (worths === null) throw new Error('random games are complete')
      const prefers = (player: number, state: number, than: number) =>
        (worths[player]?.[state] as number) > (worths[player]?.[than] as number)
      for (const concept of CONCEPTS)
        for (const player of random.players.keys())
          for (let state = 0; state < random.states.length; state += 3) {
            const one = stableIf(solved.board, concept, player, state)
            const holds = evaluate(formulaOf(one), prefers)
            if (one.complete || holds)
              expect(holds, `${random.id} ${concept} ${player} ${state}`).toBe(
                solved.stable[concept][player]?.[state] === 1,
              )
            asked++
          }
    }
    expect(asked).toBeGreaterThan(2000)
  })

  test('of what is not known the formula knows nothing', () => {
    const one = stableIf(boardOf(chicken), 'nash', 0, 0)
    expect(formulaOf(one)).toEqual({ kind: 'pair', player: 0, state: 1, than: 0, prefers: false })
    expect(evaluate(formulaOf(one), () => null)).toBeNull()
  })
})

describe('fragility', () => {
  test('chicken: what makes each equilibrium fall', () => {
    const { tried, flips } = fragilityOf(solveGame(chicken)) ?? { tried: 0, flips: [] }
    expect(tried).toBe(6)
    expect(flips).toContainEqual({
      player: 0,
      above: 2,
      below: 1,
      lost: expect.objectContaining({ nash: [2] }),
      gained: expect.anything(),
    })
  })

  test('each exchange against the definitions', () => {
    for (let seed = 100; seed < 130; seed++) {
      const random = randomGame(seed)
      if (random.states.length > 16) continue
      const found = fragilityOf(solveGame(random))
      const before = naiveVerdicts(random).equilibria
      const all = random.players.flatMap((_, player) =>
        exchanges(tiersOf(random, player) ?? []).map((pair) => ({ player, pair })),
      )
      const wanted = all.flatMap(({ player, pair: [above, below] }) => {
        const preferences = random.preferences.map((one, at) =>
          at === player ? ranking(exchanged(tiersOf(random, player) ?? [], above, below)) : one,
        )
        const { equilibria } = naiveVerdicts({ ...random, preferences })
        const difference = (a: typeof before, b: typeof before) =>
          Object.fromEntries(
            CONCEPTS.map((one) => [one, a[one].filter((state) => !b[one].includes(state))] as const).filter(
              ([, states]) => states.length > 0,
            ),
          )
        const [lost, gained] = [difference(before, equilibria), difference(equilibria, before)]
        return Object.keys(lost).length + Object.keys(gained).length > 0 ? [{ player, above, below, lost, gained }] : []
      })
      expect(found, random.id).toEqual({ tried: all.length, flips: wanted })
    }
  })

  test('nothing is tried where rankings are incomplete', () => {
    expect(
      fragilityOf(
        solveGame({
          ...chicken,
          preferences: [{ kind: 'incomplete', chains: [], wishes: {} }, chicken.preferences[1] as Preference],
        }),
      ),
    ).toBeNull()
  })
})

describe('threats and the way from today', () => {
  test('chicken: both swerving is held by a threat nobody would want to carry out', () => {
    const held = heldByThreats(solveGame(chicken), [0, 1, 2, 3])
    expect(
      held.map(({ state, player, by, unwilling }) => [state + 1, player, by, unwilling.map((step) => step.player)]),
    ).toEqual([
      [4, 0, ['gmr', 'smr'], [1]],
      [4, 1, ['gmr', 'smr'], [0]],
    ])
    expect(held[0]?.answer).toEqual({ steps: [{ player: 1, from: 2, to: 0 }], end: 0 })
  })

  test("prisoner's dilemma: the threat that holds cooperation is one the other wants to carry out", () => {
    const dilemma = game([1, 1], [ranking([[3], [4], [1], [2]]), ranking([[2], [4], [1], [3]])])
    expect(heldByThreats(solveGame(dilemma), [0, 1, 2, 3])).toEqual([])
  })

  test('from chicken with nobody swerving each swerve is one improvement away, both swerving needs a step against one ranking', () => {
    const solved = solveGame(chicken)
    const ways = waysFrom(solved.board, judgeFor(solved), 0, [0, 1, 3])
    expect(ways.map(({ to, byImprovements, byAnyMoves }) => [to, byImprovements?.length, byAnyMoves?.length])).toEqual([
      [0, 0, 0],
      [1, 1, 1],
      [3, undefined, 2],
    ])
  })

  test('every state held by threats is stable by GMR and not by SEQ, and each has an unwilling step', () => {
    let held = 0
    for (let seed = 0; seed < 150; seed++) {
      const random = randomGame(seed)
      const { stable } = naiveVerdicts(random)
      const found = heldByThreats(solveGame(random), [...random.states.keys()])
      const wanted = random.states.flatMap((_, state) =>
        random.players.flatMap((_p, player) =>
          stable.gmr[player]?.includes(state + 1) && !stable.seq[player]?.includes(state + 1) ? [[state, player]] : [],
        ),
      )
      expect(
        found.map(({ state, player }) => [state, player]),
        random.id,
      ).toEqual(wanted)
      for (const { unwilling } of found) expect(unwilling.length, random.id).toBeGreaterThan(0)
      held += found.length
    }
    expect(held).toBeGreaterThan(50)
  })
})
