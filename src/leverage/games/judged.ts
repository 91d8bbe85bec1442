// One verdict with its reason: the move, the answer, where it ends. Whether a player prefers one state to another is asked of a
// judge, so that the same search serves complete rankings and, from the two sides, incomplete ones.
import { type Board, movesFrom } from './board.js'
import { type Step, sequencesFrom } from './coalitions.js'
import type { Concept } from './model.js'

export interface Judge {
  /** Whether a state counts as better than the start for the player whose verdict is asked. */
  readonly better: (player: number, state: number, start: number) => boolean
  /** Whether a move counts as an improvement of another player that answers. */
  readonly improves: (player: number, from: number, to: number) => boolean
}

/** What the others do about an improvement. For SIM the steps all set out from the start, at once with the improvement. */
export interface Answer {
  readonly steps: readonly Step[]
  readonly end: number
}

export interface Answered {
  readonly move: Step
  readonly answer: Answer
}

export interface Reason {
  readonly stable: boolean
  /** Each improvement with its answer; empty where there is no improvement, and where the state is not stable. */
  readonly answered: readonly Answered[]
  /** Of a state that is not stable, the first improvement nobody answers. */
  readonly unanswered: Step | null
  /** SMR: the answer that would have done, and the move back up that undoes it. */
  readonly escape: { readonly answer: Answer; readonly counter: Step } | null
}

export type Judged = (concept: Concept, player: number, start: number) => Reason

export const judgedBy = (board: Board, judge: Judge): Judged => {
  const others = board.seats.map((_, player) => [...board.seats.keys()].filter((other) => other !== player))
  return (concept, player, start) => {
    const answered: Answered[] = []
    for (const to of movesFrom(board, player, start)) {
      if (!judge.better(player, to, start)) continue
      const move = { player, from: start, to }
      const found = answerTo(concept, move)
      if (found.answer === null) return { stable: false, answered: [], unanswered: move, escape: found.escape }
      answered.push({ move, answer: found.answer })
    }
    return { stable: true, answered, unanswered: null, escape: null }
  }

  function answerTo(
    concept: Concept,
    move: Step,
  ): { readonly answer: Answer | null; readonly escape: Reason['escape'] } {
    if (concept === 'nash') return NONE
    if (concept === 'sim') return { answer: simultaneous(board, judge, move), escape: null }
    const { player, from: start, to } = move
    let found: number | null = null
    let undone: Step | null = null
    // The nearest answer is told; the search ends with it.
    const tell = (end: number): boolean => {
      if (judge.better(player, end, start)) return true
      const counter =
        concept === 'smr' ? movesFrom(board, player, end).find((back) => judge.better(player, back, start)) : undefined
      if (counter === undefined) found = end
      else undone ??= { player, from: end, to: counter }
      return found === null
    }
    const way =
      concept === 'seq'
        ? sequencesFrom(board, others[player] ?? [], to, tell, judge.improves)
        : sequencesFrom(board, others[player] ?? [], to, tell)
    if (found !== null) return { answer: { steps: way(found), end: found }, escape: null }
    const counter = undone as Step | null
    const escape = counter && { answer: { steps: way(counter.from), end: counter.from }, counter }
    return { answer: null, escape }
  }
}

const NONE = { answer: null, escape: null } as const

/** Some simultaneous improvements of the others, taken from the start, that spoil the move; staying counts as none. */
const simultaneous = (board: Board, judge: Judge, { player, from: start, to }: Step): Answer | null => {
  const { seats, states } = board
  const others = [...seats.keys()].filter((other) => other !== player)
  const go = (place: number, bits: number, steps: readonly Step[]): Answer | null => {
    const other = others[place]
    if (other === undefined) {
      const end = board.at(bits)
      return end !== -1 && !judge.better(player, end, start) ? { steps, end } : null
    }
    const staying = go(place + 1, bits, steps)
    if (staying) return staying
    const own = seats[other]?.own ?? 0
    for (const target of movesFrom(board, other, start)) {
      if (!judge.improves(other, start, target)) continue
      const step = { player: other, from: start, to: target }
      const found = go(place + 1, (bits & ~own) | ((states[target] as number) & own), [...steps, step])
      if (found) return found
    }
    return null
  }
  return go(0, states[to] as number, [])
}

/** Where every ranking is complete. */
export const judgeOf = (worths: readonly Int32Array[]): Judge => {
  const prefers = (player: number, a: number, b: number): boolean =>
    (worths[player]?.[a] as number) > (worths[player]?.[b] as number)
  return { better: prefers, improves: (player, from, to) => prefers(player, to, from) }
}
