import type { ByteReader, ByteWriter } from './bytes.js'
import { labelFeatures } from './label-features.js'
import { bestOf, type Linear } from './linear.js'
import { PARSE_FEATURES, type ParseInput, ROOT_TAG } from './parse-features.js'
import { headOf, LEFT, type ParseState } from './parse-state.js'

/** Labels that arcs between words of two tags had in training, by `pairOf`; empty where none was seen. */
export type LabelsOfPairs = readonly (readonly number[])[]

export const pairsOf = (tags: number): number => (tags + 1) * tags * 2

/** A number for the tags of head and dependent and the direction of the arc; `tags` is how many there are. */
export const pairOf = (tags: number, head: number, dependent: number, move: number): number =>
  ((head === ROOT_TAG ? tags : head) * tags + dependent) * 2 + (move === LEFT ? 0 : 1)

export interface LabelModel {
  readonly weights: Linear
  readonly ofPairs: LabelsOfPairs
  readonly tags: number
}

/** The label of the arc that `move` is about to make. Most pairs of tags leave one, and nothing is reckoned. */
export const labelChooser = ({ weights, ofPairs, tags }: LabelModel) => {
  const every = Array.from({ length: weights.outputs }, (_, label) => label)
  const features = new Int32Array(PARSE_FEATURES)
  return (state: ParseState, input: ParseInput, move: number): number => {
    const dependent = state.stack[state.size - 1]!
    const seen = ofPairs[pairOf(tags, input.tags[headOf(state, move)]!, input.tags[dependent]!, move)]!
    if (seen.length === 1) return seen[0]!
    return bestOf(weights, features, labelFeatures(state, input, move, features), seen.length > 0 ? seen : every)
  }
}

export const writePairs = (out: ByteWriter, pairs: LabelsOfPairs): void => {
  out.number(pairs.length)
  for (const labels of pairs) {
    out.number(labels.length)
    for (const label of labels) out.number(label)
  }
}

export const readPairs = (input: ByteReader): LabelsOfPairs =>
  Array.from({ length: input.number() }, () => Array.from({ length: input.number() }, () => input.number()))
