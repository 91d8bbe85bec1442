// States held only by threats the threatener would not want to carry out: stable for a player by GMR (or SMR), where any answer of
// the others deters, but not by SEQ, where every step of the answer must help its mover.
import type { Step } from './coalitions.js'
import { type Answer, type Judge, type Judged, judgedBy } from './judged.js'
import { judgeFor, type Solved } from './solve.js'

export interface HeldByThreat {
  /** Index of the state. */
  readonly state: number
  /** The player that is deterred from moving on. */
  readonly player: number
  /** Which of the two it is stable by; SMR: nor could the player undo the answer. */
  readonly by: readonly ('gmr' | 'smr')[]
  /** The move that only such an answer deters. */
  readonly move: Step
  readonly answer: Answer
  /** Steps of the answer that make their mover no better off. */
  readonly unwilling: readonly Step[]
}

/** For each of these states and each player. Only what is certain counts: nothing undetermined is reported. */
export const heldByThreats = (solved: Solved, states: readonly number[]): readonly HeldByThreat[] => {
  const [willing, against] = [judgeFor(solved, true), judgeFor(solved, false)]
  const judges = { willing, atMost: judgedBy(solved.board, willing), atLeast: judgedBy(solved.board, against) }
  return states.flatMap((state) =>
    solved.game.players.flatMap((_, player) => heldBy(solved, judges, state, player) ?? []),
  )
}

interface Judges {
  readonly willing: Judge
  readonly atMost: Judged
  readonly atLeast: Judged
}

const heldBy = (
  { stable }: Solved,
  { willing, atMost, atLeast }: Judges,
  state: number,
  player: number,
): HeldByThreat | null => {
  if (stable.seq[player]?.[state] !== 0) return null
  const by = (['gmr', 'smr'] as const).filter((concept) => stable[concept][player]?.[state] === 1)
  const { unanswered } = atMost('seq', player, state)
  if (by.length === 0 || unanswered === null) return null
  // The stronger concept gives the answer: one that the player cannot undo, where there is one.
  const reason = atLeast(by.includes('smr') ? 'smr' : 'gmr', player, state)
  const answered = reason.answered.find(({ move }) => move.to === unanswered.to)
  if (!answered) return null
  const unwilling = answered.answer.steps.filter((step) => !willing.improves(step.player, step.from, step.to))
  return { state, player, by, move: unanswered, answer: answered.answer, unwilling }
}
