import { addWeights, best, bestOf, type Linear } from './linear.js'
import { closeFeatures, quickFeatures, TAG_FEATURES } from './tag-features.js'
import type { ReadWords } from './word-signs.js'
import { type WordSums, wordSums } from './word-sums.js'

/**
 * Two passes, left to right. The quick one looks at each word and its neighbours by themselves. Where it hesitates, the
 * close one looks at them together, and at the first one's tags on both sides.
 */
export interface TagModel {
  readonly quick: Linear
  readonly close: Linear
}

export interface Tagger {
  readonly sums: WordSums
  readonly model: TagModel
}

export const loadTagger = (model: TagModel): Tagger => ({ sums: wordSums(model.quick), model })

/** A tag that leads by more than this in the first pass is not asked again, and those this far behind are out. */
const SURE = 90
const NEAR = 120

interface Doubt {
  readonly at: number
  readonly tags: readonly number[]
}

const quickPass = (sums: WordSums, quick: Linear, words: ReadWords, doubts: Doubt[] | null): Int32Array => {
  const { outputs } = quick
  const tags = new Int32Array(words.count + 4).fill(outputs)
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Int32Array(outputs)
  sums.prepare(words)
  for (let i = 0; i < words.count; i++) {
    sums.score(words, i, scores)
    addWeights(quick, features, quickFeatures(words.signs, tags, i, features, 0), scores, 0)
    const winner = best(scores, outputs)
    tags[i + 2] = winner
    if (doubts === null) continue
    const top = scores[winner]!
    scores[winner] = -0x80000000
    if (top - scores[best(scores, outputs)]! > SURE) continue
    scores[winner] = top
    const near: number[] = []
    for (let o = 0; o < outputs; o++) if (scores[o]! >= top - NEAR) near.push(o)
    doubts.push({ at: i, tags: near })
  }
  return tags
}

/** Tags of the first pass, with two places before and two after: word `i` is at `i + 2`. */
export const tagOnce = (quick: Linear, words: readonly ReadWords[]): readonly Int32Array[] => {
  const sums = wordSums(quick)
  return words.map((piece) => quickPass(sums, quick, piece, null))
}

export const tagSentence = ({ sums, model }: Tagger, words: ReadWords): Int32Array => {
  const doubts: Doubt[] = []
  const tags = quickPass(sums, model.quick, words, doubts)
  const features = new Int32Array(TAG_FEATURES)
  for (const { at, tags: near } of doubts) {
    const count = closeFeatures(words.signs, words.count, tags, at, features)
    tags[at + 2] = bestOf(model.close, features, count, near)
  }
  return tags
}
