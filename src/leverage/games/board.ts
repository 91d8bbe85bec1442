// A game laid out for reckoning: states by index (number less one), and for each player the groups of states it can move within.
// States that differ in one player's own options only form a group of that player, so nothing of the size of states times
// states is ever kept, and infeasible targets cost nothing.
import type { Game } from './model.js'
import { maskOf } from './states.js'

export interface Seat {
  /** Bits that may not be dropped, and bits that may not be taken. */
  readonly takeOnly: number
  readonly dropOnly: number
  readonly own: number
  /** Group of each state, -1 where the player does not see it. */
  readonly group: Int32Array
  readonly groups: number
  readonly members: readonly Int32Array[]
}

export interface Board {
  readonly game: Game
  readonly size: number
  readonly states: Int32Array
  readonly seats: readonly Seat[]
  /** Index of a state by its bits; -1 where it is not feasible. */
  readonly at: (state: number) => number
}

/** Up to so many options a table finds a state by its bits; above it a map does. */
const TABLE_OPTIONS = 20

export const boardOf = (game: Game): Board => {
  const states = Int32Array.from(game.states)
  return {
    game,
    size: states.length,
    states,
    seats: game.players.map((_, player) => seatOf(game, player, states)),
    at: finder(states, game.options.length),
  }
}

const finder = (states: Int32Array, options: number): ((state: number) => number) => {
  if (options > TABLE_OPTIONS) {
    const indexes = new Map<number, number>()
    states.forEach((state, index) => {
      indexes.set(state, index)
    })
    return (state) => indexes.get(state) ?? -1
  }
  const table = new Int32Array(2 ** options).fill(-1)
  states.forEach((state, index) => {
    table[state] = index
  })
  return (state) => table[state] as number
}

const seatOf = ({ players, options, unseen }: Game, player: number, states: Int32Array): Seat => {
  const owned = players[player]?.options ?? []
  const bits = (ids: readonly string[]): number => maskOf(Object.fromEntries(ids.map((id) => [id, true])), options).care
  const limited = (moves: string): number =>
    bits(options.filter((option) => option.moves === moves && owned.includes(option.id)).map(({ id }) => id))
  const own = bits(owned)
  const hidden = new Set(unseen[player])
  const group = new Int32Array(states.length).fill(-1)
  const numberOf = new Map<number, number>()
  const members: number[][] = []
  states.forEach((state, index) => {
    if (hidden.has(index + 1)) return
    const rest = state & ~own
    let found = numberOf.get(rest)
    if (found === undefined) {
      found = members.length
      numberOf.set(rest, found)
      members.push([])
    }
    group[index] = found
    members[found]?.push(index)
  })
  return {
    own,
    takeOnly: limited('only-take'),
    dropOnly: limited('only-drop'),
    group,
    groups: members.length,
    members: members.map((all) => Int32Array.from(all)),
  }
}

/** Whether the bits allow the move; that both states are of one group is asked elsewhere. */
export const allowed = ({ takeOnly, dropOnly }: Seat, from: number, to: number): boolean =>
  (from & ~to & takeOnly) === 0 && (to & ~from & dropOnly) === 0

/** Indexes a player can reach from one in a single move, ascending. */
export const movesFrom = ({ seats, states }: Board, player: number, from: number): readonly number[] => {
  const seat = seats[player] as Seat
  const group = seat.group[from] as number
  if (group === -1) return []
  const reached: number[] = []
  for (const to of seat.members[group] as Int32Array)
    if (to !== from && allowed(seat, states[from] as number, states[to] as number)) reached.push(to)
  return reached
}
