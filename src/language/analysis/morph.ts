import { mixed, pair, triple } from './hash.js'
import { addWeights, best, type Linear } from './linear.js'
import { TAG_FEATURES } from './tag-features.js'
import { type ReadWords, SIGN, SIGNS, type SignTable } from './word-signs.js'
import { type WordSums, wordSums } from './word-sums.js'

/** Parts of speech that can have case and number; all others have class 0. */
const NOMINAL = /^(?:NOUN|PROPN|DET|PRON|ADJ|ADP|NUM)(?:\.|$)/

export const areNominal = (tagNames: readonly string[]): readonly boolean[] =>
  tagNames.map((name) => NOMINAL.test(name))

/** Features beside `placeFeatures`: the tags on both sides and the classes chosen to the left. */
export const morphFeatures = (
  signs: SignTable,
  count: number,
  fine: Int32Array,
  morph: Int32Array,
  i: number,
  out: Int32Array,
  from: number,
): number => {
  const at = i * SIGNS
  const none = (count + 1) * SIGNS
  const left = i > 0 ? at - SIGNS : none
  const right = i + 1 < count ? at + SIGNS : none
  const m1 = i > 0 ? morph[i - 1]! : 99
  const m2 = i > 1 ? morph[i - 2]! : 99
  const t0 = fine[i + 2]!
  const t1 = fine[i + 1]!
  const n1 = fine[i + 3]!
  const lower = signs[at + SIGN.lower]!
  const suffix2 = signs[at + SIGN.suffix2]!
  let n = from
  out[n++] = triple(m1, t0, t1)
  out[n++] = triple(m1, m2, t0)
  out[n++] = triple(m1, t0, suffix2)
  out[n++] = triple(m1, m2 * 100 + fine[i]!, t1 * 128 + t0)
  out[n++] = pair(m1, lower)
  out[n++] = pair(t0, n1)
  out[n++] = triple(t1, t0, n1)
  out[n++] = pair(t0, suffix2)
  out[n++] = pair(signs[left + SIGN.lower]!, lower)
  out[n++] = pair(signs[left + SIGN.lower]!, suffix2)
  out[n++] = pair(lower, signs[right + SIGN.lower]!)
  out[n++] = pair(t1, signs[at + SIGN.suffix3]!)
  out[n++] = pair(n1, suffix2)
  out[n++] = pair(signs[right + SIGN.suffix2]!, suffix2)
  return mixed(100, out, from, n)
}

export interface MorphTagger {
  readonly sums: WordSums
  readonly model: Linear
  readonly nominal: readonly boolean[]
}

export const loadMorph = (model: Linear, tagNames: readonly string[]): MorphTagger => ({
  sums: wordSums(model),
  model,
  nominal: areNominal(tagNames),
})

/** Case and number classes of the words, with places for the root and for "no word"; all 0 without a model. */
export const tagMorph = (tagger: MorphTagger | null, words: ReadWords, fine: Int32Array): Int32Array => {
  const { count } = words
  const morph = new Int32Array(count + 2)
  if (tagger === null) return morph
  const { sums, model, nominal } = tagger
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Int32Array(model.outputs)
  sums.prepare(words)
  for (let i = 0; i < count; i++) {
    if (!nominal[fine[i + 2]!]) continue
    sums.score(words, i, scores)
    addWeights(model, features, morphFeatures(words.signs, count, fine, morph, i, features, 0), scores, 0)
    morph[i] = best(scores, model.outputs)
  }
  return morph
}
