import { mix2, mix3 } from './hash.js'
import { best, type Linear, score } from './linear.js'
import { TAG_FEATURES, tagFeatures } from './tag-features.js'
import { SIGN, SIGNS, type SignTable } from './word-signs.js'

/** The tagger's features with the tags known on both sides, and the cases chosen to the left. */
export const morphFeatures = (
  signs: SignTable,
  count: number,
  fine: Int32Array,
  morph: Int32Array,
  i: number,
  out: Int32Array,
): number => {
  let n = tagFeatures(signs, count, fine, i, true, out)
  const m1 = i > 0 ? morph[i - 1]! : 99
  const m2 = i > 1 ? morph[i - 2]! : 99
  const t0 = fine[i + 2]!
  const lower = signs[i * SIGNS + SIGN.lower]!
  out[n++] = mix3(60, m1, t0, fine[i + 1]!)
  out[n++] = mix3(61, m1, m2, t0)
  out[n++] = mix3(62, m1, t0, signs[i * SIGNS + SIGN.suffix2]!)
  out[n++] = mix3(63, m1, m2 * 100 + fine[i]!, fine[i + 1]! * 128 + t0)
  out[n++] = mix2(64, m1, lower)
  return n
}

/** Room for `tagFeatures` and the five more. */
export const MORPH_FEATURES = TAG_FEATURES + 8

/** Case and number classes of the words, with places for the root and for "no word"; all 0 without a model. */
export const tagMorph = (model: Linear | null, signs: SignTable, count: number, fine: Int32Array): Int32Array => {
  const morph = new Int32Array(count + 2)
  if (model === null) return morph
  const features = new Int32Array(MORPH_FEATURES)
  const scores = new Int32Array(model.outputs)
  for (let i = 0; i < count; i++) {
    score(model, features, morphFeatures(signs, count, fine, morph, i, features), scores)
    morph[i] = best(scores, model.outputs)
  }
  return morph
}
