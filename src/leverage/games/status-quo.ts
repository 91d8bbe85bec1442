// From where things stand today: which equilibria can be reached, and by the fewest moves. By improvements alone, each mover
// better off with every step; and by any moves, which somebody would have to make against its own ranking.
import { type Board } from './board.js'
import { type Step, sequencesFrom } from './coalitions.js'
import type { Judge } from './judged.js'

export interface Way {
  /** Index of the state reached. */
  readonly to: number
  /** `null`: there is none. Empty: one is there already. */
  readonly byImprovements: readonly Step[] | null
  readonly byAnyMoves: readonly Step[] | null
}

export const waysFrom = (board: Board, judge: Judge, from: number, targets: readonly number[]): readonly Way[] => {
  const everybody = [...board.seats.keys()]
  const reach = (may?: (player: number, a: number, b: number) => boolean) => {
    const reached = new Set<number>()
    const tell = (state: number): boolean => reached.add(state).size > 0
    const way = may ? sequencesFrom(board, everybody, from, tell, may) : sequencesFrom(board, everybody, from, tell)
    return (to: number): readonly Step[] | null => (to === from ? [] : reached.has(to) ? way(to) : null)
  }
  const [improving, any] = [reach(judge.improves), reach()]
  return targets.map((to) => ({ to, byImprovements: improving(to), byAnyMoves: any(to) }))
}
