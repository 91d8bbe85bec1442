// Whether a group has a joint improvement from a state: the question `jointMoves` answers with the way, asked here of many
// states of large games, so that memory is kept from one to the next.
import { allowed, type Board, type Seat } from './board.js'

export const jointSearch = (
  board: Board,
  worths: readonly Int32Array[],
): ((members: readonly number[], from: number) => boolean) => {
  const { size, seats, states } = board
  const [queueStates, queueMovers] = [new Int32Array(size * seats.length), new Int32Array(size * seats.length)]
  // Marks carry the number of the search, so that nothing has to be wiped between two.
  const reached = seats.map(() => new Int32Array(size))
  const entered = seats.map(({ groups }) => ({ once: new Int32Array(groups), twice: new Int32Array(groups) }))
  let search = 0
  return (members, from) => {
    search++
    let [read, written] = [0, 0]
    const better = (state: number): boolean => {
      for (const player of members) {
        const worth = worths[player] as Int32Array
        if ((worth[state] as number) <= (worth[from] as number)) return false
      }
      return true
    }
    /** Marks all the player can reach in one move; whether one of them is better for all. */
    const enter = (state: number, player: number): boolean => {
      const seat = seats[player] as Seat
      const group = seat.group[state] as number
      if (group === -1) return false
      const { once, twice } = entered[player] as (typeof entered)[number]
      const [marks, limited] = [reached[player] as Int32Array, (seat.takeOnly | seat.dropOnly) !== 0]
      // Where every move can be undone, a group entered from two of its states is known whole.
      if (!limited && twice[group] === search) return false
      if (once[group] === search) twice[group] = search
      once[group] = search
      for (const to of seat.members[group] as Int32Array) {
        if (to === state || marks[to] === search) continue
        if (limited && !allowed(seat, states[state] as number, states[to] as number)) continue
        if (better(to)) return true
        marks[to] = search
        queueStates[written] = to
        queueMovers[written++] = player
      }
      return false
    }
    if (members.some((player) => enter(from, player))) return true
    while (read < written) {
      const [state, mover] = [queueStates[read] as number, queueMovers[read++] as number]
      for (const player of members) if (player !== mover && enter(state, player)) return true
    }
    return false
  }
}
