import { best, type Linear, score } from './linear.js'
import { TAG_FEATURES, tagFeatures } from './tag-features.js'
import type { SignTable } from './word-signs.js'

/** Two passes, left to right: the second sees the first one's tags to the right as well. */
export interface TagModel {
  readonly first: Linear
  readonly second: Linear
}

const pass = (model: Linear, signs: SignTable, count: number, tags: Int32Array, second: boolean): void => {
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Int32Array(model.outputs)
  for (let i = 0; i < count; i++) {
    score(model, features, tagFeatures(signs, count, tags, i, second, features), scores)
    tags[i + 2] = best(scores, model.outputs)
  }
}

/** Tags of the first pass, with two places before and two after (see `tagFeatures`). */
export const tagOnce = (first: Linear, signs: SignTable, count: number): Int32Array => {
  const tags = new Int32Array(count + 4).fill(first.outputs)
  pass(first, signs, count, tags, false)
  return tags
}

export const tagSentence = (model: TagModel, signs: SignTable, count: number): Int32Array => {
  const tags = tagOnce(model.first, signs, count)
  pass(model.second, signs, count, tags, true)
  return tags
}
