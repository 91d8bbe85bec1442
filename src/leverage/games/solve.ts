// A game solved: every verdict, whether the rankings are complete or not.
import { type Board, boardOf } from './board.js'
import { groupsOf, jointlyUnstable, sequencesFrom } from './coalitions.js'
import { incompleteVerdicts, judgeBetween, type Verdict } from './incomplete.js'
import { type Judge, judgeOf } from './judged.js'
import { CONCEPTS, type Concept, type Game, type Preference } from './model.js'
import { compare, type KnownOrder, knownOrder } from './order.js'
import { tiersOf, worthsOf } from './ranking.js'
import { equilibriaOf, stabilityOf } from './stability/stability.js'

/** By index of the state: 0 unstable, 1 stable, 2 undetermined. */
export type Verdicts = Uint8Array

export interface Solved {
  readonly game: Game
  readonly board: Board
  /** `null` where some ranking is incomplete; then `orders` holds what is known of all. */
  readonly worths: readonly Int32Array[] | null
  readonly orders: readonly KnownOrder[] | null
  /** By concept, then by player in the order of the game. */
  readonly stable: Readonly<Record<Concept, readonly Verdicts[]>>
  readonly equilibria: Readonly<Record<Concept, Verdicts>>
  /** Of the Nash equilibria, 1 where a group can do better by moving jointly, 2 where that is undetermined; 0 elsewhere. */
  readonly jointlyUnstable: Verdicts
  /** Concepts for which a stated limit was reached: what is undetermined there was not searched to the end. */
  readonly cutShort: readonly Concept[]
}

export const solveGame = (game: Game): Solved => {
  const board = boardOf(game)
  const worths = worthsOf(game)
  return worths === null ? solvedInPart(game, board) : solvedWhole(game, board, worths)
}

const solvedWhole = (game: Game, board: Board, worths: readonly Int32Array[]): Solved => {
  const stability = stabilityOf(board, worths)
  const equilibria = equilibriaOf(stability, board.size)
  const unknown = (): Verdicts => new Uint8Array(board.size).fill(2)
  const flags = (all: readonly number[] | null): Verdicts => {
    if (all === null) return unknown()
    const marked = new Uint8Array(board.size)
    for (const state of all) marked[state] = 1
    return marked
  }
  return {
    game,
    board,
    worths,
    orders: null,
    stable: byConcept((concept) => stability[concept] ?? game.players.map(unknown)),
    equilibria: byConcept((concept) => flags(equilibria[concept])),
    jointlyUnstable: flags(jointlyUnstable(board, worths, equilibria.nash ?? [])),
    cutShort: CONCEPTS.filter((concept) => stability[concept] === null),
  }
}

const solvedInPart = (game: Game, board: Board): Solved => {
  const orders = ordersOf(game)
  const { stable, equilibria, decided } = incompleteVerdicts(board, orders)
  return {
    game,
    board,
    worths: null,
    orders,
    stable,
    equilibria,
    jointlyUnstable: equilibria.nash.map((verdict, state) => (verdict === 0 ? 0 : jointVerdict(board, orders, state))),
    cutShort: decided ? [] : ['seq', 'sim'],
  }
}

const byConcept = <Value>(value: (concept: Concept) => Value): Readonly<Record<Concept, Value>> =>
  Object.fromEntries(CONCEPTS.map((concept) => [concept, value(concept)])) as Record<Concept, Value>

/** What is known of every ranking. The parser has made sure that nothing goes in a circle. */
const ordersOf = (game: Game): readonly KnownOrder[] =>
  game.players.map(({ id }, player) => {
    const preference = game.preferences[player] as Preference
    const written =
      preference.kind === 'incomplete' ? preference : { chains: [tiersOf(game, player) ?? []], wishes: {} }
    const known = knownOrder(written, game.states, game.options)
    if (!known.ok) throw new Error(`the ranking of ${id} goes in a circle`)
    return known.order
  })

/** Whether some group can jointly reach a state known to be better for all its members. */
const jointVerdict = (board: Board, orders: readonly KnownOrder[], from: number): Verdict => {
  const all = Array.from({ length: board.size }, (_, state) => state)
  const better = orders.map((order) => new Set(all.filter((state) => compare(order, state, from) === 'better')))
  const open = orders.map((order) => new Set(all.filter((state) => compare(order, state, from) === 'unknown')))
  let possible = false
  for (const members of groupsOf(board.seats.length)) {
    const sure = (state: number): boolean => members.every((player) => better[player]?.has(state))
    const may = (state: number): boolean =>
      members.every((player) => better[player]?.has(state) || open[player]?.has(state))
    // Most groups have nothing to find, and need no search.
    if (!all.some(possible ? sure : may)) continue
    let found = false
    sequencesFrom(board, members, from, (to) => {
      if (sure(to)) found = true
      else if (may(to)) possible = true
      return !found
    })
    if (found) return 1
  }
  return possible ? 2 : 0
}

/**
 * Who prefers what. Of incomplete rankings `favourable` lets everything open go towards stable, else against it: what is stable
 * even so is stable for certain, and what is not even then is unstable for certain.
 */
export const judgeFor = ({ worths, orders }: Solved, favourable = false): Judge =>
  worths === null ? judgeBetween(orders ?? [], { own: favourable, steps: favourable }) : judgeOf(worths)
