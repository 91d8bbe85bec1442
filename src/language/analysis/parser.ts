import { type LabelModel, labelChooser } from './label-choice.js'
import { leftOf, type MoveTable, rightOf, sumMoves } from './move-table.js'
import {
  commonFeatures,
  PARSE_FEATURES,
  type ParseInput,
  rareFeatures,
  STATE_PLACES,
  wordPairFeatures,
} from './parse-features.js'
import { apply, isFinished, isLegal, LEFT, type ParseState, RIGHT, SHIFT, startParse } from './parse-state.js'
import { placeSums } from './place-sums.js'
import type { ReadWords } from './word-signs.js'

export interface ParseModel {
  readonly moves: MoveTable
  /** Whether words are looked at in pairs. */
  readonly wordPairs: boolean
  readonly labels: LabelModel
}

export const MOVES = 3

/** The best by the sum of preferences to SHIFT; the first of equals. */
const moveOf = (sum: number, mayRight: boolean): number => {
  const left = Math.max(0, leftOf(sum))
  return mayRight && rightOf(sum) > left ? RIGHT : left > 0 ? LEFT : SHIFT
}

/** How far the best of the moves is before the second. */
const leadOf = (sum: number, mayRight: boolean): number => {
  const left = leftOf(sum)
  if (!mayRight) return Math.abs(left)
  const right = rightOf(sum)
  const top = Math.max(0, left)
  return right > top ? right - top : top - Math.max(right, Math.min(0, left))
}

/** Heads and label numbers; the head `count` is the root. */
export type Parser = (input: ParseInput, words: ReadWords) => ParseState

/**
 * A move that leads by more than this after the common features is made without a look at the rare ones: measured, that
 * costs less than 0.1 points of arcs, and more than half of the moves are sure.
 */
const SURE = 300

const PLACES = STATE_PLACES.length

export const loadParser = ({ moves, wordPairs, labels }: ParseModel): Parser => {
  const sumsOf = placeSums(moves)
  const labelOf = labelChooser(labels)
  const features = new Int32Array(PARSE_FEATURES)

  const wordsOfState = ({ size, stack, next, count }: ParseState, sums: Int32Array): number => {
    const none = count + 1
    return (
      sums[stack[size - 1]! * PLACES]! +
      sums[(size > 1 ? stack[size - 2]! : none) * PLACES + 1]! +
      sums[(size > 2 ? stack[size - 3]! : none) * PLACES + 2]! +
      sums[next * PLACES + 3]! +
      sums[(next + 1) * PLACES + 4]! +
      sums[(next + 2 <= count ? next + 2 : none) * PLACES + 5]!
    )
  }

  /** Called with words on the stack and in the buffer: SHIFT and LEFT are legal. */
  const chooseMove = (state: ParseState, input: ParseInput, sums: Int32Array): number => {
    const mayRight = state.size > 1
    const common = sumMoves(moves, features, commonFeatures(state, input, features, 0))
    const sum = wordsOfState(state, sums) + common
    if (leadOf(sum, mayRight) > SURE) return moveOf(sum, mayRight)
    const rare = rareFeatures(state, input, features, 0)
    const count = wordPairs ? wordPairFeatures(state, input, features, rare) : rare
    return moveOf(sum + sumMoves(moves, features, count), mayRight)
  }

  return (input, words) => {
    const state = startParse(words.count)
    const sums = sumsOf(input, words)
    while (!isFinished(state)) {
      const move =
        state.next === state.count
          ? state.size > 1
            ? RIGHT
            : LEFT
          : state.size === 0
            ? SHIFT
            : chooseMove(state, input, sums)
      apply(state, move, move === SHIFT ? -1 : labelOf(state, input, move))
    }
    return state
  }
}

/** The best legal move by scores of all three, as the training asks. */
export const bestMove = (state: ParseState, scores: ArrayLike<number>): number => {
  let winner = -1
  for (let move = 0; move < MOVES; move++)
    if (isLegal(state, move) && (winner < 0 || scores[move]! > scores[winner]!)) winner = move
  return winner
}
