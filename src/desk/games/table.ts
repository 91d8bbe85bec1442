// The table of a game: every state with its options, its place in each ranking and the verdicts on it.
import { CONCEPTS, type Game, type Solved, tiersOf, type Verdicts } from '../../leverage/index.js'
import { byConcept, numbersWith } from './verdicts.js'
import type { GameStateView, GameTableView, GameVerdictView } from './views.js'

/** Larger games show their equilibria only. */
export const MOST_STATES_SHOWN = 64

/** A search for one state of a large game may look at all others: so many states, times players, are searched for all that is told. */
const MOST_SEARCHED = 2 ** 18

/** Of these states the first that can be explained in reasonable time: all 64 of a game of some thousand states, few of the largest. */
export const explicable = ({ board }: Solved, numbers: readonly number[]): readonly number[] =>
  numbers.slice(
    0,
    Math.max(1, Math.min(MOST_STATES_SHOWN, Math.floor(MOST_SEARCHED / (board.size * board.seats.length)))),
  )

const VERDICTS: readonly GameVerdictView[] = ['unstable', 'stable', 'undetermined']
export const verdictName = (verdict: number | undefined): GameVerdictView => VERDICTS[verdict ?? 0] as GameVerdictView

/** `number` counts from 1. */
export const takenIn = ({ states, options }: Game, number: number): readonly string[] =>
  options.flatMap(({ id }, at) => ((states[number - 1] as number) & (1 << at) ? [id] : []))

export const gameTable = (solved: Solved, most = MOST_STATES_SHOWN): GameTableView => {
  const { game, board, equilibria, cutShort } = solved
  const rankings = game.players.map((_, player) => tiersOf(game, player))
  const placeIn = rankings.map((tiers) => (tiers === null ? null : places(tiers, board.size)))
  const all = game.states.map((_, at) => at + 1)
  const notable = (number: number): boolean => CONCEPTS.some((concept) => equilibria[concept][number - 1] !== 0)
  const shown = board.size <= most ? all : all.filter(notable).slice(0, most)
  return {
    id: game.id,
    title: game.title ?? game.id,
    players: game.players.map(({ id, name, options }, at) => ({
      id,
      name,
      options: game.options.filter((option) => options.includes(option.id)),
      ranking: rankings[at] ?? null,
    })),
    statusQuo: game.statusQuo,
    count: board.size,
    states: shown.map((number) => stateView(solved, placeIn, number)),
    equilibria: byConcept((concept) => numbersWith(equilibria[concept], 1)),
    undetermined: byConcept((concept) => numbersWith(equilibria[concept], 2)),
    cutShort,
  }
}

const places = (tiers: readonly (readonly number[])[], size: number): Int32Array => {
  const place = new Int32Array(size)
  let before = 0
  for (const tier of tiers) {
    for (const number of tier) place[number - 1] = before + 1
    before += tier.length
  }
  return place
}

const stateView = (
  { game, stable, equilibria, jointlyUnstable }: Solved,
  placeIn: readonly (Int32Array | null)[],
  number: number,
): GameStateView => {
  const at = number - 1
  return {
    number,
    taken: takenIn(game, number),
    places: placeIn.map((place) => (place === null ? null : (place[at] as number))),
    stable: byConcept((concept) => stable[concept].map((verdicts: Verdicts) => verdictName(verdicts[at]))),
    equilibrium: byConcept((concept) => verdictName(equilibria[concept][at])),
    jointlyUnstable: equilibria.nash[at] === 0 ? null : verdictName(jointlyUnstable[at]),
  }
}
