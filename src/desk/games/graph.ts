// A game as a graph: a state is a node, a move an edge. The first player moves along rows, the second along columns, the third along
// rows again; so a game of two players looks like its table.
import { CONCEPTS, compare, type KnownOrder, movesFrom, type Solved } from '../../leverage/index.js'
import { takenIn } from './table.js'
import type { GameGraphView, GameMoveWorth } from './views.js'

export const gameGraph = (solved: Solved): GameGraphView => {
  const { game, board, equilibria } = solved
  const [across, down] = [0, 1].map((side) =>
    board.seats.reduce((bits, { own }, player) => (player % 2 === side ? bits | own : bits), 0),
  ) as [number, number]
  const ranks = (bits: number): Map<number, number> =>
    new Map([...new Set(game.states.map((state) => state & bits))].sort((a, b) => a - b).map((one, at) => [one, at]))
  const [columns, rows] = [ranks(across), ranks(down)]
  return {
    nodes: game.states.map((state, at) => ({
      state: at + 1,
      taken: takenIn(game, at + 1),
      column: columns.get(state & across) ?? 0,
      row: rows.get(state & down) ?? 0,
      equilibrium: CONCEPTS.filter((concept) => equilibria[concept][at] === 1),
      statusQuo: game.statusQuo === at + 1,
    })),
    edges: board.seats.flatMap((_, player) =>
      game.states.flatMap((_state, from) =>
        movesFrom(board, player, from).map((to) => ({
          player,
          from: from + 1,
          to: to + 1,
          improves: improves(solved, player, from, to),
        })),
      ),
    ),
  }
}

const improves = ({ worths, orders }: Solved, player: number, from: number, to: number): GameMoveWorth => {
  if (worths !== null)
    return (worths[player]?.[to] as number) > (worths[player]?.[from] as number) ? 'better' : 'not-better'
  const known = compare(orders?.[player] as KnownOrder, to, from)
  return known === 'unknown' ? 'unknown' : known === 'better' ? 'better' : 'not-better'
}
