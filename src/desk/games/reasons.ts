// Why a state is stable for a player or not: the move, the answer, where it ends.
import {
  type Answer,
  type Concept,
  heldByThreats,
  type Judged,
  judgedBy,
  judgeFor,
  movesFrom,
  type Reason,
  type Solved,
} from '../../leverage/index.js'
import type { Words } from '../words/index.js'
import { verdictName } from './table.js'
import { movesText, moveText, stepView, type Telling, telling } from './tell.js'
import type { GameAnswerView, GameReasonView, GameThreatView } from './views.js'

/** `states`: numbers. In the order of states, concepts and players. */
export const reasonViews = (
  solved: Solved,
  states: readonly number[],
  concepts: readonly Concept[],
  words: Words,
): readonly GameReasonView[] => {
  const tell = telling(solved, words)
  // What is certain is shown from the side on which it is hardest to hold.
  const sides = { stable: false, undetermined: false, unstable: true } as const
  const [atLeast, atMost] = [false, true].map((side) => judgedBy(solved.board, judgeFor(solved, side))) as [
    Judged,
    Judged,
  ]
  return states.flatMap((number) =>
    concepts.flatMap((concept) =>
      solved.game.players.map((_, player): GameReasonView => {
        const verdict = verdictName(solved.stable[concept][player]?.[number - 1])
        const reason = (sides[verdict] ? atMost : atLeast)(concept, player, number - 1)
        return {
          concept,
          player: tell.id(player),
          state: number,
          verdict,
          moves: [
            ...reason.answered.map(({ move, answer }) => ({ to: move.to + 1, answer: answerView(tell, answer) })),
            ...(reason.unanswered === null ? [] : [{ to: reason.unanswered.to + 1, answer: null }]),
          ],
          text: sentences(tell, { concept, player, number, verdict }, reason),
        }
      }),
    ),
  )
}

interface About {
  readonly concept: Concept
  readonly player: number
  readonly number: number
  readonly verdict: GameReasonView['verdict']
}

const sentences = (tell: Telling, { concept, player, number, verdict }: About, reason: Reason): readonly string[] => {
  const { reason: say, concepts } = tell.words
  const head = say[verdict](number, tell.name(player), concepts[concept])
  const tail = (text: string): readonly string[] => [`${head}: ${text}`]
  if (verdict === 'undetermined') return tail(reason.unanswered ? say.open(reason.unanswered.to + 1) : say.completions)
  // Some verdicts by SEQ only come out when completions are tried one by one.
  if (reason.stable !== (verdict === 'stable')) return tail(say.completions)
  if (reason.unanswered !== null) {
    const to = reason.unanswered.to + 1
    const unanswered = say.unanswered[concept](to)
    if (reason.escape === null) return tail(unanswered)
    const { answer, counter } = reason.escape
    return tail(`${unanswered} ${say.escape(to, movesText(tell, answer.steps), answer.end + 1, counter.to + 1)}`)
  }
  if (reason.answered.length === 0)
    return tail(movesFrom(tell.solved.board, player, number - 1).length === 0 ? say.nowhere : say.noImprovement)
  const answered = concept === 'sim' ? say.together : say.answered
  return reason.answered.map(({ move, answer }) => {
    const text = answered(move.to + 1, movesText(tell, answer.steps), answer.end + 1, number)
    return `${head}: ${text}${concept === 'smr' ? ` ${say.noReturn}` : ''}`
  })
}

const answerView = (tell: Telling, { steps, end }: Answer): GameAnswerView => ({
  steps: steps.map((step) => stepView(tell, step)),
  end: end + 1,
})

/** Of these states, those somebody stays in only for fear of answers that would not help those who give them. */
export const threatViews = (solved: Solved, states: readonly number[], words: Words): readonly GameThreatView[] => {
  const tell = telling(solved, words)
  return heldByThreats(
    solved,
    states.map((number) => number - 1),
  ).map(({ state, player, by, move, answer, unwilling }): GameThreatView => {
    const who = [...new Set(unwilling.map((step) => step.player))]
    return {
      state: state + 1,
      player: tell.id(player),
      by,
      move: stepView(tell, move),
      answer: answerView(tell, answer),
      unwilling: who.map(tell.id),
      text: tell.words.threat(
        state + 1,
        tell.name(player),
        moveText(tell, move),
        movesText(tell, answer.steps),
        tell.words.and(who.map(tell.name)),
        by.includes('smr'),
      ),
    }
  })
}
