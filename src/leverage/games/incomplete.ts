// Verdicts where rankings are known in part: stable, unstable, or undetermined, over all ways to complete them (ties included).
// A state is stable at most where everything open goes its way: what is not known to be better than it is not, and what is not
// known not to help an answering player helps. It is stable at least where everything open goes against it. Between the two:
// Nash, GMR, SMR and SIM compare with the start only, and one completion makes all of that come true; so what differs is
// undetermined. SEQ also compares states along an answer, where one ranking cannot please all steps; so completions are tried.
import { type Board, movesFrom } from './board.js'
import { type Judge, judgedBy } from './judged.js'
import { CONCEPTS, type Concept } from './model.js'
import { compare, extended, type KnownOrder } from './order.js'

/** 0 unstable, 1 stable, 2 undetermined. */
export type Verdict = 0 | 1 | 2

/** So many partial completions are tried for one verdict; then it is undetermined, and `decided` says that the search ended early. */
export const MOST_COMPLETIONS = 2000

export interface IncompleteVerdicts {
  readonly stable: Readonly<Record<Concept, readonly Uint8Array[]>>
  readonly equilibria: Readonly<Record<Concept, Uint8Array>>
  readonly decided: boolean
}

type Orders = readonly KnownOrder[]

/** `favourable`: everything open goes towards stable. */
export const judgeBetween = (
  orders: Orders,
  favourable: { readonly own: boolean; readonly steps: boolean },
): Judge => ({
  better: (player, state, start) => {
    const known = compare(orders[player] as KnownOrder, state, start)
    return known === 'better' || (!favourable.own && known === 'unknown')
  },
  improves: (player, from, to) => {
    const known = compare(orders[player] as KnownOrder, to, from)
    return known === 'better' || (favourable.steps && known === 'unknown')
  },
})

export const incompleteVerdicts = (board: Board, orders: Orders): IncompleteVerdicts => {
  const atMost = judgedBy(board, judgeBetween(orders, { own: true, steps: true }))
  const atLeast = judgedBy(board, judgeBetween(orders, { own: false, steps: false }))
  let decided = true
  const note = (found: boolean | null): boolean | null => {
    if (found === null) decided = false
    return found
  }
  const verdict = (concept: Concept, player: number, start: number): Verdict => {
    if (!atMost(concept, player, start).stable) return 0
    if (atLeast(concept, player, start).stable) return 1
    if (concept !== 'seq') return 2
    const stableFor = (own: boolean) => (given: Orders, steps: boolean) =>
      judgedBy(board, judgeBetween(given, { own, steps }))(concept, player, start).stable
    // The player's own side is settled by one completion (see above); the others' must be tried.
    if (note(someCompletion(orders, stableFor(true), stepPairs(board, player, start), true)) === false) return 0
    if (note(someCompletion(orders, stableFor(false), stepPairs(board, player, start), false)) === false) return 1
    return 2
  }
  const stable = Object.fromEntries(
    CONCEPTS.map((concept) => [
      concept,
      board.seats.map((_, player) =>
        Uint8Array.from({ length: board.size }, (_none, start) => verdict(concept, player, start)),
      ),
    ]),
  ) as Record<Concept, Uint8Array[]>
  const joint = (concept: Concept, start: number): Verdict => {
    const each = stable[concept].map((all) => all[start])
    if (each.includes(0)) return 0
    if (!each.includes(2)) return 1
    if (concept !== 'seq' && concept !== 'sim') return 2
    // Each alone could be stable: can all at once? What helps one player's answer may spoil another's stand.
    const all = (given: Orders, favourable: boolean): boolean => {
      const judged = judgedBy(board, judgeBetween(given, { own: favourable, steps: favourable }))
      return board.seats.every((_, player) => judged(concept, player, start).stable)
    }
    return note(someCompletion(orders, all, allPairs(board, start), true)) === false ? 0 : 2
  }
  const equilibria = Object.fromEntries(
    CONCEPTS.map((concept) => [concept, Uint8Array.from({ length: board.size }, (_, start) => joint(concept, start))]),
  ) as Record<Concept, Uint8Array>
  return { stable, equilibria, decided }
}

type Asked = readonly [player: number, a: number, b: number]
/** Calls `ask` for pairs of states a verdict may depend on, until it says stop. */
type Pairs = (ask: (pair: Asked) => boolean) => void

/**
 * Whether some completion makes `holds` come out as `wanted`. `holds(orders, true)` is what comes out at most, `holds(orders, false)`
 * at least, while pairs are open. `null`: the limit was reached.
 */
const someCompletion = (
  orders: Orders,
  holds: (given: Orders, favourable: boolean) => boolean,
  pairs: Pairs,
  wanted: boolean,
): boolean | null => {
  let left = MOST_COMPLETIONS
  const search = (given: Orders): boolean | null => {
    if (left-- <= 0) return null
    if (holds(given, wanted) !== wanted) return false
    if (holds(given, !wanted) === wanted) return true
    let open: Asked | null = null
    pairs((pair) => {
      const [player, a, b] = pair
      if (compare(given[player] as KnownOrder, a, b) !== 'unknown') return true
      open = pair
      return false
    })
    if (open === null) return false
    const [player, a, b] = open as Asked
    let cut = false
    for (const how of ['better', 'worse', 'equal'] as const) {
      const found = search(given.map((order, at) => (at === player ? extended(order, a, b, how) : order)))
      if (found === true) return true
      if (found === null) cut = true
    }
    return cut ? null : false
  }
  return search(orders)
}

/** Moves of the others that may be steps of an answer: all that can be reached after a move of the player. */
const stepPairs =
  (board: Board, player: number, start: number): Pairs =>
  (ask) => {
    const others = [...board.seats.keys()].filter((other) => other !== player)
    const seen = new Set<number>()
    const queue = [...movesFrom(board, player, start)]
    for (const state of queue) {
      if (seen.has(state)) continue
      seen.add(state)
      for (const other of others)
        for (const to of movesFrom(board, other, state)) {
          if (!ask([other, to, state])) return
          queue.push(to)
        }
    }
  }

/** All pairs of states in one player's reach, those with the start first. */
const allPairs =
  (board: Board, start: number): Pairs =>
  (ask) => {
    for (const player of board.seats.keys())
      for (let state = 0; state < board.size; state++) if (state !== start && !ask([player, state, start])) return
    for (const player of board.seats.keys())
      for (let state = 0; state < board.size; state++)
        for (const to of movesFrom(board, player, state)) if (!ask([player, to, state])) return
  }
