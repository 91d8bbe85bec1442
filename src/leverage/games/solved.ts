// What the engine says of a complete game, in the numbers of its file, as the naive engine says it.
import { boardOf } from './board.js'
import { jointlyUnstable } from './coalitions.js'
import { CONCEPTS, type Concept, type Game } from './model.js'
import type { NaiveVerdicts } from './naive-engine.js'
import { worthsOf } from './ranking.js'
import { equilibriaOf, stabilityOf } from './stability/stability.js'

const numbers = (flags: Uint8Array): readonly number[] =>
  [...flags.keys()].filter((at) => flags[at] === 1).map((at) => at + 1)

export const solved = (game: Game): NaiveVerdicts => {
  const board = boardOf(game)
  const worths = worthsOf(game) ?? []
  const stability = stabilityOf(board, worths)
  const equilibria = equilibriaOf(stability, board.size)
  const plus = (all: readonly number[] | null) => (all ?? []).map((at) => at + 1)
  return {
    stable: Object.fromEntries(CONCEPTS.map((one) => [one, (stability[one] ?? []).map(numbers)])) as Record<
      Concept,
      number[][]
    >,
    equilibria: Object.fromEntries(CONCEPTS.map((one) => [one, plus(equilibria[one])])) as Record<Concept, number[]>,
    coalitionallyUnstableNash: plus(jointlyUnstable(board, worths, equilibria.nash ?? [])),
  }
}
