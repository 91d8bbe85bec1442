// Joint moves out of Nash equilibria, and the way from today's state.
import { groupsOf, jointMoves, jointSearch, type Solved, waysFrom } from '../../leverage/index.js'
import type { Words } from '../words/index.js'
import { movesText, stepView, telling } from './tell.js'
import type { GameJointMoveView, GameWayView } from './views.js'

/** Joint moves told of one equilibrium and one group, and about so many of a game: ten players make a thousand groups. */
const MOST_TOLD = { group: 100, game: 1000 }

/** From these Nash equilibria (numbers), the smaller groups first. Complete rankings only; else empty. */
export const jointMoveViews = (
  solved: Solved,
  states: readonly number[],
  words: Words,
  most: { readonly group: number; readonly game: number } = MOST_TOLD,
): readonly GameJointMoveView[] => {
  const { board, worths } = solved
  if (worths === null) return []
  const tell = telling(solved, words)
  const improves = jointSearch(board, worths)
  const told: GameJointMoveView[] = []
  for (const number of states)
    for (const group of groupsOf(board.seats.length)) {
      if (told.length >= most.game) return told
      if (!improves(group, number - 1)) continue
      for (const { members, steps } of jointMoves(board, worths, group, number - 1, most.group)) {
        const to = (steps.at(-1)?.to ?? number - 1) + 1
        told.push({
          from: number,
          members: members.map(tell.id),
          to,
          steps: steps.map((step) => stepView(tell, step)),
          text: tell.words.jointMove(number, tell.words.and(members.map(tell.name)), to, movesText(tell, steps)),
        })
      }
    }
  return told
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
