import { best, type Linear, score } from './linear.js'
import { TAG_FEATURES, tagFeatures } from './tag-features.js'
import type { SignTable } from './word-signs.js'

/** Two passes, left to right: the second sees the first one's tags to the right as well. */
export interface TagModel {
  readonly first: Linear
  readonly second: Linear
}

/**
 * A tag that leads by more than this in the first pass is not asked again: measured, that costs no accuracy, and tagging
 * takes half the time.
 */
const SURE = 120

/** Writes the tags, and into `lead` by how much each won. */
const firstPass = (model: Linear, signs: SignTable, count: number, tags: Int32Array, lead: Int32Array): void => {
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Int32Array(model.outputs)
  for (let i = 0; i < count; i++) {
    score(model, features, tagFeatures(signs, count, tags, i, false, features), scores)
    const winner = best(scores, model.outputs)
    tags[i + 2] = winner
    const top = scores[winner]!
    scores[winner] = -0x80000000
    lead[i] = top - scores[best(scores, model.outputs)]!
  }
}

/** Tags of the first pass, with two places before and two after (see `tagFeatures`). */
export const tagOnce = (first: Linear, signs: SignTable, count: number): Int32Array => {
  const tags = new Int32Array(count + 4).fill(first.outputs)
  firstPass(first, signs, count, tags, new Int32Array(count))
  return tags
}

/** `sure` is Infinity in training, where every tag of the second pass is wanted. */
export const tagSentence = (model: TagModel, signs: SignTable, count: number, sure = SURE): Int32Array => {
  const tags = new Int32Array(count + 4).fill(model.first.outputs)
  const lead = new Int32Array(count)
  firstPass(model.first, signs, count, tags, lead)
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Int32Array(model.second.outputs)
  for (let i = 0; i < count; i++) {
    if (lead[i]! > sure) continue
    score(model.second, features, tagFeatures(signs, count, tags, i, true, features), scores)
    tags[i + 2] = best(scores, model.second.outputs)
  }
  return tags
}
