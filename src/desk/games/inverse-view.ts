// Which rankings would make a state stable, as a formula and in words.
import {
  type Concept,
  compare,
  evaluate,
  type Formula,
  formulaOf,
  type KnownOrder,
  type MoveCondition,
  type Solved,
  stableIf,
} from '../../leverage/index.js'
import type { Words } from '../words/index.js'
import { movesText, type Telling, telling } from './tell.js'
import type { GameFormulaView, GameInverseView } from './views.js'

/** Answers told in words for one move; all stand in the formula. */
const MOST_TOLD = 6

/** `state`: its number. By concept, then by player. */
export const inverseViews = (
  solved: Solved,
  state: number,
  concepts: readonly Concept[],
  words: Words,
): readonly GameInverseView[] => {
  const tell = telling(solved, words)
  const prefers = preferences(solved)
  return concepts.flatMap((concept) =>
    solved.game.players.map((_, player): GameInverseView => {
      const asked = stableIf(solved.board, concept, player, state - 1)
      const formula = formulaOf(asked)
      const holds = evaluate(formula, prefers)
      const { inverse: say } = tell.words
      const known = holds === false && !asked.complete ? null : holds
      return {
        concept,
        player: tell.id(player),
        state,
        holds: known,
        complete: asked.complete,
        formula: formulaView(tell, formula),
        text: [
          `${say.player(tell.name(player), tell.words.concepts[concept], known)}:`,
          ...(asked.moves.length === 0 ? [say.always] : asked.moves.flatMap((move) => moveLines(tell, move, state))),
          ...(asked.complete ? [] : [say.cut]),
        ],
      }
    }),
  )
}

const preferences =
  ({ worths, orders }: Solved) =>
  (player: number, state: number, than: number): boolean | null => {
    if (worths !== null) return (worths[player]?.[state] as number) > (worths[player]?.[than] as number)
    const known = compare(orders?.[player] as KnownOrder, state, than)
    return known === 'unknown' ? null : known === 'better'
  }

const moveLines = (tell: Telling, { move, answers }: MoveCondition, state: number): readonly string[] => {
  const { inverse: say } = tell.words
  const unwanted = say.notWanted(tell.name(move.player), move.to + 1, state)
  return [
    `${say.move(move.to + 1)} ${answers.length === 0 ? '' : `${say.either} `}${unwanted}`,
    ...answers
      .slice(0, MOST_TOLD)
      .map(({ steps, needs }) => `  ${say.or} ${say.answer(movesText(tell, steps), formulaText(tell, needs))}`),
    ...(answers.length > MOST_TOLD ? [`  ${say.more(answers.length - MOST_TOLD)}`] : []),
  ]
}

const formulaText = (tell: Telling, formula: Formula): string => {
  const { inverse: say, and } = tell.words
  if (formula.kind !== 'pair') return and(formula.parts.map((part) => formulaText(tell, part)))
  const { player, state, than, prefers } = formula
  return (prefers ? say.prefers : say.doesNot)(tell.name(player), state + 1, than + 1)
}

const formulaView = (tell: Telling, formula: Formula): GameFormulaView => {
  if (formula.kind === 'pair') {
    const { player, state, than, prefers } = formula
    return { pair: { player: tell.id(player), state: state + 1, than: than + 1, prefers } }
  }
  const parts = formula.parts.map((part) => formulaView(tell, part))
  return formula.kind === 'all' ? { all: parts } : { any: parts }
}
