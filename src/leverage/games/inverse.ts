// The inverse question: which rankings would make a state stable? Told as a formula of pairwise preferences, for one player and
// one concept; an equilibrium is the conjunction over the players. A formula says exactly what the concept asks, so it holds for a
// ranking if and only if the state is stable under it, unless a stated limit cut the list of answers.
import { type Board, movesFrom } from './board.js'
import type { Step } from './coalitions.js'
import type { Concept } from './model.js'

/** "prefers `state` to `than`", or that it does not. Indexes of states. */
export interface PairTerm {
  readonly kind: 'pair'
  readonly player: number
  readonly state: number
  readonly than: number
  readonly prefers: boolean
}
export interface Joined {
  readonly kind: 'all' | 'any'
  readonly parts: readonly Formula[]
}
export type Formula = PairTerm | Joined

export interface MoveCondition {
  readonly move: Step
  /** The move must not be wanted, or one of these answers must be there. */
  readonly answers: readonly { readonly steps: readonly Step[]; readonly end: number; readonly needs: Formula }[]
}

export interface StableIf {
  readonly concept: Concept
  readonly player: number
  readonly state: number
  readonly moves: readonly MoveCondition[]
  /** False where an answer was left out by the limit: the formula is then enough for stability, but not needed. */
  readonly complete: boolean
}

/** Answers listed for one move. */
export const MOST_ANSWERS = 200

/** Partial answers looked at for one move. */
const MOST_PARTIAL = 20_000

const pair = (player: number, state: number, than: number, prefers: boolean): PairTerm => ({
  kind: 'pair',
  player,
  state,
  than,
  prefers,
})
const all = (parts: readonly Formula[]): Formula =>
  parts.length === 1 ? (parts[0] as Formula) : { kind: 'all', parts }

export const stableIf = (board: Board, concept: Concept, player: number, state: number): StableIf => {
  let complete = true
  const moves = movesFrom(board, player, state).map((to): MoveCondition => {
    const move = { player, from: state, to }
    const found = answersTo(board, concept, move)
    if (!found.complete) complete = false
    return { move, answers: found.answers }
  })
  return { concept, player, state, moves, complete }
}

/** The whole as one formula. */
export const formulaOf = ({ player, state, moves }: StableIf): Formula =>
  all(
    moves.map(({ move, answers }) => {
      const unwanted = pair(player, move.to, state, false)
      return answers.length === 0 ? unwanted : { kind: 'any', parts: [unwanted, ...answers.map(({ needs }) => needs)] }
    }),
  )

/** `prefers` may answer `null`: not known. */
export const evaluate = (
  formula: Formula,
  prefers: (player: number, state: number, than: number) => boolean | null,
): boolean | null => {
  if (formula.kind === 'pair') {
    const known = prefers(formula.player, formula.state, formula.than)
    return known === null ? null : known === formula.prefers
  }
  const parts = formula.parts.map((part) => evaluate(part, prefers))
  const decisive = formula.kind === 'any'
  return parts.includes(decisive) ? decisive : parts.includes(null) ? null : !decisive
}

type Answers = { readonly answers: MoveCondition['answers']; readonly complete: boolean }

const answersTo = (board: Board, concept: Concept, move: Step): Answers => {
  if (concept === 'nash') return { answers: [], complete: true }
  return concept === 'sim' ? simultaneous(board, move) : sequences(board, concept, move)
}

/**
 * Answers by legal sequences. For GMR and SMR where it ends is all that counts, so each end stands once, by the shortest way. For SEQ the
 * steps count; ways that come twice through one state are left out, as a shorter one asks for less.
 */
const sequences = (board: Board, concept: 'gmr' | 'smr' | 'seq', { player, from: state, to }: Step): Answers => {
  const others = [...board.seats.keys()].filter((other) => other !== player)
  const answers: MoveCondition['answers'][number][] = []
  const ended = new Set<number>([to])
  let [complete, looked] = [true, 0]
  const queue: (readonly Step[])[] = [[]]
  for (const steps of queue) {
    const last = steps.at(-1)
    const visited = concept === 'seq' ? new Set([to, ...steps.map((step) => step.to)]) : ended
    for (const other of others) {
      if (other === last?.player) continue
      for (const end of movesFrom(board, other, last?.to ?? to)) {
        if (visited.has(end)) continue
        if (answers.length >= MOST_ANSWERS || ++looked > MOST_PARTIAL) {
          complete = false
          continue
        }
        ended.add(end)
        const way = [...steps, { player: other, from: last?.to ?? to, to: end }]
        answers.push({ steps: way, end, needs: needsOf(board, concept, player, state, way, end) })
        queue.push(way)
      }
    }
  }
  return { answers, complete }
}

const needsOf = (
  board: Board,
  concept: 'gmr' | 'smr' | 'seq',
  player: number,
  state: number,
  steps: readonly Step[],
  end: number,
): Formula => {
  const spoiled = pair(player, end, state, false)
  if (concept === 'gmr') return spoiled
  if (concept === 'seq') return all([...steps.map((step) => pair(step.player, step.to, step.from, true)), spoiled])
  const back = movesFrom(board, player, end).filter((other) => other !== state)
  return all([spoiled, ...back.map((other) => pair(player, other, state, false))])
}

/** Answers by simultaneous improvements of some of the others, all from the start. */
const simultaneous = (board: Board, { player, from: state, to }: Step): Answers => {
  const { seats, states, at } = board
  const others = [...seats.keys()].filter((other) => other !== player)
  const answers: MoveCondition['answers'][number][] = []
  let [complete, looked] = [true, 0]
  const go = (place: number, bits: number, steps: readonly Step[]): void => {
    if (answers.length >= MOST_ANSWERS || ++looked > MOST_PARTIAL) {
      complete = false
      return
    }
    const other = others[place]
    if (other === undefined) {
      const end = at(bits)
      if (steps.length === 0 || end === -1) return
      const needs = all([
        ...steps.map((step) => pair(step.player, step.to, state, true)),
        pair(player, end, state, false),
      ])
      answers.push({ steps, end, needs })
      return
    }
    go(place + 1, bits, steps)
    const own = seats[other]?.own ?? 0
    for (const target of movesFrom(board, other, state))
      go(place + 1, (bits & ~own) | ((states[target] as number) & own), [
        ...steps,
        { player: other, from: state, to: target },
      ])
  }
  go(0, states[to] as number, [])
  return { answers, complete }
}
