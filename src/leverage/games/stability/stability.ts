// Which states are stable for whom, by the five concepts, where every ranking is complete.
// Nash: no improvement. GMR: each improvement can be answered by a legal sequence of the others that ends in a state not better
// than the start. SMR: and the player has no move from there to a better state than the start. SEQ: as GMR, every step an
// improvement of its mover. SIM: see simultaneous.ts.
import { allowed, type Board, type Seat } from '../board.js'
import { CONCEPTS, type Concept } from '../model.js'
import { lowestAnswer } from './answers.js'
import { type Ladder, ladderOf } from './ladder.js'
import { simultaneouslyStable } from './simultaneous.js'

/** For each player one byte a state: 1 where it is stable. `null`: beyond a limit, see simultaneous.ts. */
export type Stability = Readonly<Record<Concept, readonly Uint8Array[] | null>>

export const stabilityOf = (board: Board, worths: readonly Int32Array[]): Stability => {
  const ladders = worths.map((worth, player) => ladderOf(board, player, worth))
  const each = ladders.map((ladder, player) => answered(board, player, worths, ladder))
  return {
    nash: each.map(({ nash }) => nash),
    gmr: each.map(({ gmr }) => gmr),
    smr: each.map(({ smr }) => smr),
    seq: each.map(({ seq }) => seq),
    sim: simultaneouslyStable(board, ladders),
  }
}

/** Indexes of the states stable for every player. */
export const equilibriaOf = (
  stability: Stability,
  size: number,
): Readonly<Record<Concept, readonly number[] | null>> => {
  const stableForAll = (concept: Concept): readonly number[] | null => {
    const each = stability[concept]
    if (each === null) return null
    const all: number[] = []
    for (let state = 0; state < size; state++) if (each.every((stable) => stable[state] === 1)) all.push(state)
    return all
  }
  return Object.fromEntries(CONCEPTS.map((concept) => [concept, stableForAll(concept)])) as Record<
    Concept,
    readonly number[] | null
  >
}

const answered = (board: Board, player: number, worths: readonly Int32Array[], ladder: Ladder) => {
  const { size, states } = board
  const seat = board.seats[player] as Seat
  const { worth, order, start, above } = ladder
  const end = lowestAnswer(board, player, worth, null)
  const endForGood = lowestAnswer(board, player, afterCounter(board, seat, ladder), null)
  const willing = lowestAnswer(board, player, worth, worths)
  const [nash, gmr, smr, seq] = [0, 0, 0, 0].map(() => new Uint8Array(size)) as [Bytes, Bytes, Bytes, Bytes]
  const worst = (seat.takeOnly | seat.dropOnly) === 0 ? worstAhead(ladder, [end, endForGood, willing]) : null
  for (let from = 0; from < size; from++) {
    const group = seat.group[from] as number
    const bar = worth[from] as number
    let [answered, forGood, willingly] = [0, 0, 0]
    let wanted = false
    if (group !== -1 && above[from] !== 0) {
      const [state, first] = [states[from] as number, start[group] as number]
      const last = first + (above[from] as number) - 1
      if (worst !== null) {
        wanted = true
        answered = worst[0]?.[last] as number
        forGood = worst[1]?.[last] as number
        willingly = worst[2]?.[last] as number
      } else
        for (let step = first; step <= last; step++) {
          const to = order[step] as number
          if (!allowed(seat, state, states[to] as number)) continue
          wanted = true
          answered = Math.max(answered, end[to] as number)
          forGood = Math.max(forGood, endForGood[to] as number)
          willingly = Math.max(willingly, willing[to] as number)
        }
    }
    if (!wanted) nash[from] = 1
    if (!wanted || answered <= bar) gmr[from] = 1
    if (!wanted || forGood <= bar) smr[from] = 1
    if (!wanted || willingly <= bar) seq[from] = 1
  }
  return { nash, gmr, smr, seq }
}

type Bytes = Uint8Array

/**
 * Where every move can be undone, a player's improvements from a state are all that stand above it in its group; so the worst of them
 * (the one least answered) is known for all states of a group in one pass. At each place of the order: the highest so far.
 */
const worstAhead = ({ order, start }: Ladder, keys: readonly Int32Array[]): readonly Int32Array[] =>
  keys.map((key) => {
    const worst = order.map((state) => key[state] as number)
    for (let group = 0; group + 1 < start.length; group++)
      for (let at = (start[group] as number) + 1; at < (start[group + 1] as number); at++)
        worst[at] = Math.max(worst[at] as number, worst[at - 1] as number)
    return worst
  })

/** The best the player can make of each state by one move of its own, or by staying. */
const afterCounter = ({ size, states }: Board, seat: Seat, { worth, order, start, above }: Ladder): Int32Array => {
  const best = worth.slice()
  for (let from = 0; from < size; from++) {
    const group = seat.group[from] as number
    if (group === -1) continue
    const first = start[group] as number
    for (let step = first; step < first + (above[from] as number); step++) {
      const to = order[step] as number
      if (!allowed(seat, states[from] as number, states[to] as number)) continue
      best[from] = worth[to] as number
      break
    }
  }
  return best
}
