// Joint moves: a group of players has an improvement from a state where a legal sequence of its members' moves (nobody twice in a
// row) ends in a state strictly better for every member.
import { type Board, movesFrom } from './board.js'
import { jointSearch } from './joint-search.js'

export interface Step {
  /** Place of the mover in `players`. */
  readonly player: number
  /** Indexes of states. */
  readonly from: number
  readonly to: number
}

export interface JointMove {
  readonly members: readonly number[]
  readonly steps: readonly Step[]
}

/** All groups of at least two players, the smaller first, then in the order of the players. */
export const groupsOf = (players: number): readonly (readonly number[])[] =>
  Array.from({ length: 2 ** players }, (_, bits) =>
    Array.from({ length: players }, (_, player) => player).filter((player) => bits & (1 << player)),
  )
    .filter(({ length }) => length > 1)
    .sort((a, b) => a.length - b.length || compareLists(a, b))

const compareLists = (a: readonly number[], b: readonly number[]): number => {
  for (const [at, one] of a.entries()) if (one !== b[at]) return one - (b[at] as number)
  return 0
}

/** Of some states those that some group can leave jointly, in the same order. */
export const jointlyUnstable = (
  board: Board,
  worths: readonly Int32Array[],
  from: readonly number[],
): readonly number[] => {
  const groups = groupsOf(board.seats.length)
  const outdone = new Map(
    groups.filter(({ length }) => length === 2).map((pair) => [pair.join(), outdoneForBoth(pair, worths)]),
  )
  // Nobody can do better jointly where no state at all is better for two of them: that spares most searches.
  const hopeless = (members: readonly number[], state: number): boolean =>
    members.some((one, at) => members.slice(at + 1).some((other) => outdone.get(`${one},${other}`)?.[state] === 0))
  const improves = jointSearch(board, worths)
  return from.filter((state) => groups.some((members) => !hopeless(members, state) && improves(members, state)))
}

/** 1 for each state than which some state is better for both. */
const outdoneForBoth = (pair: readonly number[], worths: readonly Int32Array[]): Uint8Array => {
  const [one, other] = pair.map((player) => worths[player]) as [Int32Array, Int32Array]
  const order = Array.from(one.keys()).sort((a, b) => (one[b] as number) - (one[a] as number))
  const outdone = new Uint8Array(one.length)
  let [best, bestBefore] = [-1, -1]
  for (const [at, state] of order.entries()) {
    if (at > 0 && one[state] !== one[order[at - 1] as number]) bestBefore = best
    if ((other[state] as number) < bestBefore) outdone[state] = 1
    best = Math.max(best, other[state] as number)
  }
  return outdone
}

/** Joint improvements of a group from a state by the fewest moves, ascending by where they end; at most so many. */
export const jointMoves = (
  board: Board,
  worths: readonly Int32Array[],
  members: readonly number[],
  from: number,
  most: number,
): readonly JointMove[] => {
  const found = new Set<number>()
  const better = (state: number): boolean =>
    members.every((player) => {
      const worth = worths[player] as Int32Array
      return (worth[state] as number) > (worth[from] as number)
    })
  const ways = sequencesFrom(board, members, from, (state) => {
    if (better(state)) found.add(state)
    return found.size < most
  })
  return [...found].sort((a, b) => a - b).map((to) => ({ members, steps: ways(to) }))
}

/**
 * Walks all legal sequences of the members, the shorter first; tells each state once, when first reached, until `tell` says no.
 * Gives the way to a state that was told. Several members reach a state that one of them reaches in the same order always.
 */
export const sequencesFrom = (
  board: Board,
  members: readonly number[],
  from: number,
  tell: (state: number) => boolean,
  /** Whether this move may be part of it; all may where it is left out. */
  may: (player: number, from: number, to: number) => boolean = () => true,
): ((to: number) => readonly Step[]) => {
  const seen = new Set<number>()
  const told = new Map<number, Node>()
  const key = (state: number, mover: number): number => state * (board.seats.length + 1) + mover + 1
  const queue: Node[] = [{ state: from, mover: -1, before: null }]
  walk()
  return (to) => {
    const steps: Step[] = []
    for (let node = told.get(to) ?? null; node?.before; node = node.before)
      steps.unshift({ player: node.mover, from: node.before.state, to: node.state })
    return steps
  }

  function walk(): void {
    for (const node of queue)
      for (const mover of members) {
        if (mover === node.mover) continue
        for (const to of movesFrom(board, mover, node.state)) {
          if (seen.has(key(to, mover)) || !may(mover, node.state, to)) continue
          const reached: Node = { state: to, mover, before: node }
          seen.add(key(to, mover))
          queue.push(reached)
          if (told.has(to)) continue
          told.set(to, reached)
          if (!tell(to)) return
        }
      }
  }
}

interface Node {
  readonly state: number
  readonly mover: number
  readonly before: Node | null
}
