import { mixed, pair, triple } from './hash.js'
import { addWeights, best, type Linear } from './linear.js'
import { TAG_FEATURES } from './tag-features.js'
import { hasUpper, type ReadWords, SIGN, SIGNS, type SignTable } from './word-signs.js'
import { type WordSums, wordSums } from './word-sums.js'

/** Features beside `placeFeatures`: the entity tags so far, and the parts of speech around. */
export const entityFeatures = (
  signs: SignTable,
  count: number,
  fine: Int32Array,
  chosen: Int32Array,
  i: number,
  out: Int32Array,
  from: number,
): number => {
  let n = from
  const t0 = fine[i + 2]!
  const e1 = chosen[i + 1]!
  const at = i * SIGNS
  const right = (i + 1 < count ? i + 1 : count + 1) * SIGNS
  const left = (i > 0 ? i - 1 : count + 1) * SIGNS
  const right2 = (i + 2 < count ? i + 2 : count + 1) * SIGNS
  const left2 = (i > 1 ? i - 2 : count + 1) * SIGNS
  const lists = signs[at + SIGN.flags]! >>> 28
  const listsRight = signs[right + SIGN.flags]! >>> 28
  const listsLeft = signs[left + SIGN.flags]! >>> 28
  const stem = signs[at + SIGN.stem]!
  const lower = signs[at + SIGN.lower]!
  const shape = signs[at + SIGN.shape]!
  out[n++] = t0
  out[n++] = pair(t0, fine[i + 1]!)
  out[n++] = pair(t0, fine[i + 3]!)
  out[n++] = triple(fine[i + 1]!, t0, fine[i + 3]!)
  out[n++] = pair(e1, t0)
  out[n++] = triple(lists, e1, t0)
  out[n++] = pair(lists, listsRight)
  out[n++] = triple(lists, listsLeft, e1)
  out[n++] = pair(stem, e1)
  out[n++] = pair(signs[left + SIGN.stem]!, t0)
  out[n++] = pair(signs[right + SIGN.stem]!, t0)
  out[n++] = pair(signs[left2 + SIGN.stem]!, t0)
  out[n++] = pair(signs[right2 + SIGN.stem]!, t0)
  out[n++] = triple(shape, signs[right + SIGN.shape]!, e1)
  out[n++] = triple(shape, signs[left + SIGN.shape]!, e1)
  out[n++] = triple(e1, signs[left + SIGN.lower]!, t0)
  out[n++] = pair(signs[at + SIGN.suffix3]!, e1)
  out[n++] = pair(e1, chosen[i]!)
  out[n++] = pair(e1, lower)
  out[n++] = pair(signs[left + SIGN.lower]!, lower)
  out[n++] = pair(lower, signs[right + SIGN.lower]!)
  out[n++] = triple(e1, shape, i === 0 ? 1 : 0)
  out[n++] = pair(signs[right + SIGN.lower]!, e1)
  return mixed(100, out, from, n)
}

/** A word without a capital begins no name: only within one are such words looked at. `outside` is the tag "O". */
export const mayBeNamed = (signs: SignTable, chosen: Int32Array, i: number, outside: number): boolean =>
  hasUpper(signs[i * SIGNS + SIGN.shape]!) || (i > 0 && chosen[i + 1] !== outside)

export interface EntityTagger {
  readonly sums: WordSums
  readonly model: Linear
  readonly names: readonly string[]
  readonly outside: number
}

export const loadEntities = (model: Linear, names: readonly string[]): EntityTagger => ({
  sums: wordSums(model),
  model,
  names,
  outside: names.indexOf('O'),
})

/** BIO tags; all "O" without a model. A tag that would continue nothing begins a name. */
export const tagEntities = (tagger: EntityTagger | null, words: ReadWords, fine: Int32Array): readonly string[] => {
  const { count, signs } = words
  const tags = new Array<string>(count).fill('O')
  if (tagger === null) return tags
  const { sums, model, names, outside } = tagger
  const chosen = new Int32Array(count + 4).fill(model.outputs)
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Int32Array(model.outputs)
  sums.prepare(words)
  for (let i = 0; i < count; i++) {
    chosen[i + 2] = outside
    if (!mayBeNamed(signs, chosen, i, outside)) continue
    sums.score(words, i, scores)
    addWeights(model, features, entityFeatures(signs, count, fine, chosen, i, features, 0), scores, 0)
    chosen[i + 2] = best(scores, model.outputs)
    const name = names[chosen[i + 2]!]!
    const before = i > 0 ? tags[i - 1]!.slice(2) : ''
    tags[i] = name.startsWith('I-') && before !== name.slice(2) ? `B${name.slice(1)}` : name
  }
  return tags
}
