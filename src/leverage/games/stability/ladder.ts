// A player's groups of states, best first, so that its improvements from a state stand in front.
import type { Board, Seat } from '../board.js'

export interface Ladder {
  readonly worth: Int32Array
  /** Indexes group by group, within a group from the most to the least preferred. */
  readonly order: Int32Array
  /** The player's own bits in those states, in the same order. */
  readonly bits: Int32Array
  /** Where each group begins in `order`; one more entry for the end. */
  readonly start: Int32Array
  /** For each state, how many of its group the player prefers to it. */
  readonly above: Int32Array
}

export const ladderOf = ({ seats, states, size }: Board, player: number, worth: Int32Array): Ladder => {
  const { members, own } = seats[player] as Seat
  const start = new Int32Array(members.length + 1)
  for (const [at, group] of members.entries()) start[at + 1] = (start[at] as number) + group.length
  const order = new Int32Array(start[members.length] as number)
  const above = new Int32Array(size)
  for (const [at, group] of members.entries()) {
    const sorted = group.slice().sort((a, b) => (worth[b] as number) - (worth[a] as number))
    order.set(sorted, start[at])
    let better = 0
    for (const [place, state] of sorted.entries()) {
      if (place > 0 && worth[state] !== worth[sorted[place - 1] as number]) better = place
      above[state] = better
    }
  }
  return { worth, order, bits: order.map((state) => (states[state] as number) & own), start, above }
}
