// Joint moves out of Nash equilibria, and the way from today's state.
import { groupsOf, jointMoves, type Solved, waysFrom } from '../../leverage/index.js'
import type { Words } from '../words/index.js'
import { movesText, stepView, telling } from './tell.js'
import type { GameJointMoveView, GameWayView } from './views.js'

/** Joint moves told of one equilibrium and one group. */
const MOST_TOLD = 100

/** From these Nash equilibria (numbers), in the order of the smaller groups first. Complete rankings only; else empty. */
export const jointMoveViews = (
  solved: Solved,
  states: readonly number[],
  words: Words,
): readonly GameJointMoveView[] => {
  const { board, worths } = solved
  if (worths === null) return []
  const tell = telling(solved, words)
  return states.flatMap((number) =>
    groupsOf(board.seats.length).flatMap((group) =>
      jointMoves(board, worths, group, number - 1, MOST_TOLD).map(({ members, steps }): GameJointMoveView => {
        const to = (steps.at(-1)?.to ?? number - 1) + 1
        return {
          from: number,
          members: members.map(tell.id),
          to,
          steps: steps.map((step) => stepView(tell, step)),
          text: tell.words.jointMove(number, tell.words.and(members.map(tell.name)), to, movesText(tell, steps)),
        }
      }),
    ),
  )
}

/** `from` and `targets`: numbers. */
export const wayViews = (
  solved: Solved,
  from: number,
  targets: readonly number[],
  words: Words,
): readonly GameWayView[] => {
  const tell = telling(solved, words)
  const { way: say } = tell.words
  const indexes = targets.map((number) => number - 1)
  return waysFrom(solved.board, tell.judge, from - 1, indexes).map(
    ({ to, byImprovements, byAnyMoves }): GameWayView => {
      const number = to + 1
      const views = (steps: typeof byAnyMoves) => steps?.map((step) => stepView(tell, step)) ?? null
      const against = byAnyMoves?.find((step) => !tell.judge.improves(step.player, step.from, step.to))
      const text =
        number === from
          ? say.there(number)
          : byImprovements !== null
            ? say.willing(number, movesText(tell, byImprovements))
            : byAnyMoves === null || against === undefined
              ? say.no(number)
              : say.forced(
                  number,
                  movesText(tell, byAnyMoves),
                  `${tell.name(against.player)} (${against.from + 1} → ${against.to + 1})`,
                  solved.worths !== null,
                )
      return { to: number, byImprovements: views(byImprovements), byAnyMoves: views(byAnyMoves), text }
    },
  )
}
