// What the others can do about a move: over all legal sequences of their moves (nobody twice in a row, any end counts) that set
// out from a state, the lowest key of the state they end in. Found backwards, from the lowest key up: a state and its first mover
// are settled the first time they are reached, so each is looked at once.
import type { Board } from '../board.js'
import { lanesInto } from './lanes.js'
import { byKey } from './sorted.js'

/** Above every key: the others can make no move, or none that helps its mover. */
export const NO_ANSWER = 0x7fffffff

/**
 * For each state the lowest key the others than `player` can bring about. `worths`: every step must be an improvement of
 * its mover by these; `null`: any move will do.
 */
export const lowestAnswer = (
  board: Board,
  player: number,
  keys: Int32Array,
  worths: readonly Int32Array[] | null,
): Int32Array => {
  const { size, seats } = board
  const others = seats.flatMap((_, other) => (other === player ? [] : [other]))
  const lowest = new Int32Array(size).fill(NO_ANSWER)
  const targets = byKey(keys)
  const lanes = others.map((other) => {
    const worth = worths?.[other] ?? null
    return lanesInto(board, other, worth === null ? targets : byKey(worth), worth)
  })
  const [queueStates, queueMovers] = [new Int32Array(size * others.length), new Int32Array(size * others.length)]
  let [read, written, key] = [0, 0, 0]
  for (const target of targets) {
    key = keys[target] as number
    enter(target, -1)
    while (read < written) {
      const at = read++
      enter(queueStates[at] as number, queueMovers[at] as number)
    }
  }
  return lowest

  function enter(state: number, nextMover: number): void {
    for (let mover = 0; mover < lanes.length; mover++) {
      if (mover === nextMover) continue
      lanes[mover]?.into(state, (from) => {
        if (lowest[from] === NO_ANSWER) lowest[from] = key
        queueStates[written] = from
        queueMovers[written] = mover
        written++
      })
    }
  }
}
