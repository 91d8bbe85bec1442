// Verdicts where rankings are known in part: stable, unstable, or undetermined, over all ways to complete them (ties included).
// A state is stable at most where everything open goes its way: what is not known to be better than it is not, and what is not
// known not to help an answering player helps. It is stable at least where everything open goes against it. Between the two:
// Nash, GMR, SMR and SIM compare with the start only, and one completion makes all of that come true; so what differs is
// undetermined. SEQ also compares states along an answer, where one ranking cannot please all steps; so completions are tried.
import { type Board, movesFrom } from './board.js'
import type { Step } from './coalitions.js'
import { type Judge, judgedBy, type Reason } from './judged.js'
import { CONCEPTS, type Concept } from './model.js'
import { type Compared, compare, extended, type KnownOrder } from './order.js'

/** 0 unstable, 1 stable, 2 undetermined. */
export type Verdict = 0 | 1 | 2

/**
 * So many partial completions are tried for one verdict, and for all of a game; then it is undetermined, and `decided` says
 * that the search ended early.
 */
export const MOST_COMPLETIONS = { verdict: 2000, game: 40_000 } as const

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
  let [decided, left]: [boolean, number] = [true, MOST_COMPLETIONS.game]
  /** Whether some completion makes it come out so; `null`, and noted, where the search was not brought to its end. */
  const comesOut = (bounds: Bounds): boolean | null => {
    const most = Math.min(MOST_COMPLETIONS.verdict, left)
    const { found, tried } = someCompletion(orders, bounds, most)
    left -= tried
    if (found === null) decided = false
    return found
  }
  const verdict = (concept: Concept, player: number, start: number): Verdict => {
    if (!atMost(concept, player, start).stable) return 0
    if (atLeast(concept, player, start).stable) return 1
    if (concept !== 'seq') return 2
    if (comesOut(seqBounds(board, player, start, true)) === false) return 0
    if (comesOut(seqBounds(board, player, start, false)) === false) return 1
    return 2
  }
  const states = Array.from({ length: board.size }, (_, at) => at)
  const stable = byConcept((concept) =>
    board.seats.map((_, player) => Uint8Array.from(states, (start) => verdict(concept, player, start))),
  )
  const joint = (concept: Concept, start: number): Verdict => {
    const each = stable[concept].map((all) => all[start])
    if (each.includes(0)) return 0
    if (!each.includes(2)) return 1
    if (concept !== 'seq' && concept !== 'sim') return 2
    // Each alone could be stable: can all at once? What helps one player's answer may spoil another's stand.
    return comesOut(jointBounds(board, concept, start)) === false ? 0 : 2
  }
  return {
    stable,
    equilibria: byConcept((concept) => Uint8Array.from(states, (start) => joint(concept, start))),
    decided,
  }
}

const byConcept = <Value>(value: (concept: Concept) => Value): Readonly<Record<Concept, Value>> =>
  Object.fromEntries(CONCEPTS.map((concept) => [concept, value(concept)])) as Record<Concept, Value>

/** How a player compares two states, asked in this order: what brings about what is sought comes first. */
interface Open {
  readonly player: number
  readonly a: number
  readonly b: number
  readonly ways: readonly Exclude<Compared, 'unknown'>[]
}

/** What is sought comes out in every completion of these orders, in none, or hangs on this pair among others. */
type Bounds = (given: Orders) => 'all' | 'none' | Open

const someCompletion = (
  orders: Orders,
  bounds: Bounds,
  most: number,
): { readonly found: boolean | null; readonly tried: number } => {
  let tried = 0
  const search = (given: Orders): boolean | null => {
    if (tried >= most) return null
    tried++
    const open = bounds(given)
    if (typeof open === 'string') return open === 'all'
    let cut = false
    for (const how of open.ways) {
      const found = search(
        given.map((order, at) => (at === open.player ? extended(order, open.a, open.b, how) : order)),
      )
      if (found === true) return true
      if (found === null) cut = true
    }
    return cut ? null : false
  }
  return { found: search(orders), tried }
}

/**
 * SEQ stable for a player (or, `wanted` false, not). The player's own side is settled by one completion, see above; what is open lies
 * in the steps of answers. The answer that would do if all open steps helped is made firm, or spoilt, step by step.
 */
const seqBounds =
  (board: Board, player: number, start: number, wanted: boolean): Bounds =>
  (given) => {
    const own = wanted
    const atMost = judgedBy(board, judgeBetween(given, { own, steps: true }))('seq', player, start)
    const atLeast = judgedBy(board, judgeBetween(given, { own, steps: false }))('seq', player, start)
    if (!atMost.stable) return wanted ? 'none' : 'all'
    if (atLeast.stable) return wanted ? 'all' : 'none'
    const move = atLeast.unanswered?.to
    const steps = atMost.answered.find((one) => one.move.to === move)?.answer.steps ?? []
    return openStep(given, steps, wanted) ?? unexpected()
  }

/** Stable for every player at once. */
const jointBounds =
  (board: Board, concept: Concept, start: number): Bounds =>
  (given) => {
    const atMost = judgedBy(board, judgeBetween(given, { own: true, steps: true }))
    const atLeast = judgedBy(board, judgeBetween(given, { own: false, steps: false }))
    const reasons = board.seats.map((_, player) => atMost(concept, player, start))
    if (reasons.some(({ stable }) => !stable)) return 'none'
    const failing = board.seats.findIndex((_, player) => !atLeast(concept, player, start).stable)
    if (failing === -1) return 'all'
    const worse = (state: number): Open | null =>
      compare(given[failing] as KnownOrder, state, start) === 'unknown'
        ? { player: failing, a: state, b: start, ways: ['worse', 'equal', 'better'] }
        : null
    const { answered } = reasons[failing] as Reason
    for (const { answer } of answered) {
      const open = openStep(given, answer.steps, true) ?? worse(answer.end)
      if (open) return open
    }
    for (const to of movesFrom(board, failing, start)) {
      const open = worse(to)
      if (open) return open
    }
    return unexpected()
  }

/** The first step of which it is not known whether it helps its mover. */
const openStep = (given: Orders, steps: readonly Step[], wanted: boolean): Open | null => {
  const step = steps.find(({ player, from, to }) => compare(given[player] as KnownOrder, to, from) === 'unknown')
  if (!step) return null
  const { player, from, to } = step
  return { player, a: to, b: from, ways: wanted ? ['better', 'equal', 'worse'] : ['worse', 'equal', 'better'] }
}

/** The two bounds differ only by what is open. */
const unexpected = (): never => {
  throw new Error('the bounds of a verdict differ, yet nothing is open')
}
