// The states a player could still come from, group by group, as lists from which states are taken as they are found. With the
// least preferred first, the improvements into a state stand in front.
import { allowed, type Board, type Seat } from '../board.js'

export interface Lanes {
  /**
   * Takes out every state from which the player can move to `to` and calls `found` with it. `below`: only those it values
   * less than `to`, which makes the move an improvement.
   */
  readonly into: (to: number, found: (from: number) => void) => void
}

/** `order`: all indexes, the player's least preferred first where `worth` is given. */
export const lanesInto = (board: Board, player: number, order: Int32Array, worth: Int32Array | null): Lanes => {
  const seat = board.seats[player] as Seat
  const { states } = board
  const { group } = seat
  const [head, tail] = [new Int32Array(seat.groups).fill(-1), new Int32Array(seat.groups).fill(-1)]
  const next = new Int32Array(board.size).fill(-1)
  for (const index of order) {
    const lane = group[index] as number
    if (lane === -1) continue
    if (head[lane] === -1) head[lane] = index
    else next[tail[lane] as number] = index
    tail[lane] = index
  }
  const into = (to: number, found: (from: number) => void): void => {
    const lane = group[to] as number
    if (lane === -1) return
    const [target, bar] = [states[to] as number, worth === null ? 0 : (worth[to] as number)]
    let before = -1
    for (let from = head[lane] as number; from !== -1; ) {
      if (worth !== null && (worth[from] as number) >= bar) break
      const after = next[from] as number
      if (from === to || !allowed(seat, states[from] as number, target)) before = from
      else {
        if (before === -1) head[lane] = after
        else next[before] = after
        found(from)
      }
      from = after
    }
  }
  return { into }
}
