import { mix1, mix2, mix3 } from './hash.js'
import { best, type Linear, score } from './linear.js'
import { TAG_FEATURES, tagFeatures } from './tag-features.js'
import { SIGN, SIGNS, type SignTable } from './word-signs.js'

/** The tagger's features over the entity tags so far, and the parts of speech around. */
export const entityFeatures = (
  signs: SignTable,
  count: number,
  fine: Int32Array,
  chosen: Int32Array,
  i: number,
  out: Int32Array,
): number => {
  let n = tagFeatures(signs, count, chosen, i, false, out)
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
  out[n++] = mix1(70, t0)
  out[n++] = mix2(71, t0, fine[i + 1]!)
  out[n++] = mix2(72, t0, fine[i + 3]!)
  out[n++] = mix3(73, fine[i + 1]!, t0, fine[i + 3]!)
  out[n++] = mix2(74, e1, t0)
  out[n++] = mix3(75, lists, e1, t0)
  out[n++] = mix2(76, lists, listsRight)
  out[n++] = mix3(77, lists, listsLeft, e1)
  out[n++] = mix2(78, stem, e1)
  out[n++] = mix2(79, signs[left + SIGN.stem]!, t0)
  out[n++] = mix2(80, signs[right + SIGN.stem]!, t0)
  out[n++] = mix2(81, signs[left2 + SIGN.stem]!, t0)
  out[n++] = mix2(82, signs[right2 + SIGN.stem]!, t0)
  out[n++] = mix3(83, signs[at + SIGN.shape]!, signs[right + SIGN.shape]!, e1)
  out[n++] = mix3(84, signs[at + SIGN.shape]!, signs[left + SIGN.shape]!, e1)
  out[n++] = mix3(85, e1, signs[left + SIGN.lower]!, t0)
  out[n++] = mix2(86, signs[at + SIGN.suffix3]!, e1)
  return n
}

export const ENTITY_FEATURES = TAG_FEATURES + 20

/** BIO tags; all "O" without a model. A tag that would continue nothing begins a name. */
export const tagEntities = (
  model: Linear | null,
  names: readonly string[],
  piece: { readonly count: number; readonly signs: SignTable; readonly fine: Int32Array },
): readonly string[] => {
  if (model === null) return new Array<string>(piece.count).fill('O')
  const { count, signs, fine } = piece
  const chosen = new Int32Array(count + 4).fill(model.outputs)
  const features = new Int32Array(ENTITY_FEATURES)
  const scores = new Int32Array(model.outputs)
  const tags: string[] = []
  for (let i = 0; i < count; i++) {
    score(model, features, entityFeatures(signs, count, fine, chosen, i, features), scores)
    chosen[i + 2] = best(scores, model.outputs)
    const name = names[chosen[i + 2]!]!
    const before = i > 0 ? tags[i - 1]!.slice(2) : ''
    tags.push(name.startsWith('I-') && before !== name.slice(2) ? `B${name.slice(1)}` : name)
  }
  return tags
}
