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
  const all = (): Uint8Array => new Uint8Array(size).fill(1)
  const [nash, gmr, smr, seq] = [all(), all(), all(), all()]
  for (let from = 0; from < size; from++) {
    const group = seat.group[from] as number
    if (group === -1) continue
    const [state, bar, first] = [states[from] as number, worth[from] as number, start[group] as number]
    for (let step = first; step < first + (above[from] as number); step++) {
      const to = order[step] as number
      if (!allowed(seat, state, states[to] as number)) continue
      nash[from] = 0
      if ((end[to] as number) > bar) gmr[from] = 0
      if ((endForGood[to] as number) > bar) smr[from] = 0
      if ((willing[to] as number) > bar) seq[from] = 0
      // GMR fails only where SMR and SEQ fail too.
      if (gmr[from] === 0) break
    }
  }
  return { nash, gmr, smr, seq }
}

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
