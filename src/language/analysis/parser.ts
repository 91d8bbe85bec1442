import { best, type Linear, score } from './linear.js'
import { labelFeatures, moveFeatures, PARSE_FEATURES, type ParseInput } from './parse-features.js'
import { apply, isFinished, isLegal, type ParseState, SHIFT, startParse } from './parse-state.js'

export interface ParseModel {
  /** Outputs: SHIFT, LEFT, RIGHT. */
  readonly moves: Linear
  readonly labels: Linear
}

export const MOVES = 3

export const bestMove = (state: ParseState, scores: Int32Array | Float32Array): number => {
  let winner = -1
  for (let move = 0; move < MOVES; move++)
    if (isLegal(state, move) && (winner < 0 || scores[move]! > scores[winner]!)) winner = move
  return winner
}

/** Heads and label numbers; the head `count` is the root. */
export const parseSentence = (model: ParseModel, input: ParseInput, count: number): ParseState => {
  const state = startParse(count)
  const features = new Int32Array(PARSE_FEATURES)
  const scores = new Int32Array(MOVES)
  const labelScores = new Int32Array(model.labels.outputs)
  while (!isFinished(state)) {
    score(model.moves, features, moveFeatures(state, input, features), scores)
    const move = bestMove(state, scores)
    if (move === SHIFT) {
      apply(state, move, -1)
      continue
    }
    score(model.labels, features, labelFeatures(state, input, move, features), labelScores)
    apply(state, move, best(labelScores, model.labels.outputs))
  }
  return state
}
