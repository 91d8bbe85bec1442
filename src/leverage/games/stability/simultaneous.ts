// SIM: an improvement combined with some simultaneous improvements of the others, all taken from the state one starts in
// (each other player may also stay), gives a feasible state that is not better than the start.
import { allowed, type Board, type Seat } from '../board.js'
import type { Ladder } from './ladder.js'

/** So many combinations are looked up at most; then there is no answer for this concept. */
export const MOST_COMBINATIONS = 2 ** 31

/** For each player whether each state is SIM stable (1) or not; `null` beyond the limit. */
export const simultaneouslyStable = (
  board: Board,
  ladders: readonly Ladder[],
  most = MOST_COMBINATIONS,
): readonly Uint8Array[] | null => {
  const stable = board.seats.map(() => new Uint8Array(board.size))
  let left = most
  for (const player of board.seats.keys()) {
    const search = answersOf(board, ladders, player)
    for (let from = 0; from < board.size; from++) {
      const { holds, looked } = search(from)
      if (holds) (stable[player] as Uint8Array)[from] = 1
      left -= looked
      if (left < 0) return null
    }
  }
  return stable
}

/** Above every worth: what is not feasible answers nothing. */
const INFEASIBLE = 0x7fffffff

/** Worths by the bits of a state, so that the innermost loop looks up one number. */
const worthsByBits = ({ states, at }: Board, worth: Int32Array): ((bits: number) => number) => {
  const last = states.at(-1) as number
  if (last >= 2 ** 20)
    return (bits) => {
      const index = at(bits)
      return index === -1 ? INFEASIBLE : (worth[index] as number)
    }
  // No combination of bits taken from feasible states has a higher bit than the highest state.
  const table = new Int32Array(2 ** (32 - Math.clz32(last))).fill(INFEASIBLE)
  for (const [index, bits] of states.entries()) table[bits] = worth[index] as number
  return (bits) => table[bits] as number
}

/** Whether every improvement of the player from a state is answered, and how many combinations were looked up for it. */
const answersOf = (
  board: Board,
  ladders: readonly Ladder[],
  player: number,
): ((from: number) => { readonly holds: boolean; readonly looked: number }) => {
  const { seats, states } = board
  const seat = seats[player] as Seat
  const { worth, order, bits, start, above } = ladders[player] as Ladder
  const others = seats.flatMap((_, other) => (other === player ? [] : [other]))
  const worthOf = worthsByBits(board, worth)
  /** Of the state looked at: its bits, its worth, the player's bits after the improvement looked at. */
  let [from, state, bar, mine, looked, answer] = [0, 0, 0, 0, 0, 0]

  /** Goes through the others from the given place on: each stays, or makes one of its improvements. */
  const someAnswer = (place: number, rest: number): boolean => {
    const last = place === others.length - 1
    const other = others[place] as number
    const [theirs, ladder] = [seats[other] as Seat, ladders[other] as Ladder]
    const staying = last ? settles(rest) : someAnswer(place + 1, rest)
    const group = theirs.group[from] as number
    if (staying || group === -1) return staying
    const begin = ladder.start[group] as number
    const end = begin + (ladder.above[from] as number)
    const kept = rest & ~theirs.own
    const free = (theirs.takeOnly | theirs.dropOnly) === 0
    for (let step = begin; step < end; step++) {
      const moved = kept | (ladder.bits[step] as number)
      if (!free && !allowed(theirs, state, (state & ~theirs.own) | (ladder.bits[step] as number))) continue
      if (!last) {
        if (someAnswer(place + 1, moved)) return true
        continue
      }
      looked++
      if (worthOf(mine | moved) > bar) continue
      answer = moved
      return true
    }
    return false
  }
  const settles = (rest: number): boolean => {
    looked++
    if (worthOf(mine | rest) > bar) return false
    answer = rest
    return true
  }
  return (of) => {
    const group = seat.group[of] as number
    looked = 0
    if (group === -1) return { holds: true, looked }
    from = of
    state = states[from] as number
    bar = worth[from] as number
    const rest = state & ~seat.own
    answer = rest
    const begin = start[group] as number
    const end = begin + (above[from] as number)
    for (let step = begin; step < end; step++) {
      if (!allowed(seat, state, states[order[step] as number] as number)) continue
      mine = bits[step] as number
      // What answered the last improvement often answers the next.
      if (settles(answer) || (others.length > 0 && someAnswer(0, rest))) continue
      return { holds: false, looked }
    }
    return { holds: true, looked }
  }
}
