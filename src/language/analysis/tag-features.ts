import { mix1, mix2, mix3 } from './hash.js'
import { SEEN_TAGS } from './lexicon.js'
import { SIGN, SIGNS, type SignTable } from './word-signs.js'

/** More than any set of features below needs. */
export const TAG_FEATURES = 64

/**
 * Features of word `i`, given the tags chosen so far to its left (and, in a second pass, the first pass's tags to its
 * right). Training and reading share this function, so that the weights always mean what they were trained for.
 * `tags` has two places before the first word and two after the last: word `i` is at `i + 2`.
 */
export const tagFeatures = (
  signs: SignTable,
  count: number,
  tags: Int32Array,
  i: number,
  second: boolean,
  out: Int32Array,
): number => {
  const none = (count + 1) * SIGNS
  const at = i * SIGNS
  const l1 = i > 0 ? at - SIGNS : none
  const l2 = i > 1 ? at - 2 * SIGNS : none
  const r1 = i + 1 < count ? at + SIGNS : none
  const r2 = i + 2 < count ? at + 2 * SIGNS : none
  const first = i === 0 ? 1 : 0
  const t1 = tags[i + 1]!
  const t2 = tags[i]!
  const form = signs[at + SIGN.form]!
  const lower = signs[at + SIGN.lower]!
  const suffix2 = signs[at + SIGN.suffix2]!
  const suffix3 = signs[at + SIGN.suffix3]!
  const suffix4 = signs[at + SIGN.suffix4]!
  const shape = signs[at + SIGN.shape]!
  const flags = signs[at + SIGN.flags]!
  const dict = flags >>> 17
  const left = signs[l1 + SIGN.lower]!
  const right = signs[r1 + SIGN.lower]!
  const rightFlags = signs[r1 + SIGN.flags]!
  let n = 0
  out[n++] = mix1(1, form)
  out[n++] = mix1(2, lower)
  out[n++] = mix1(3, signs[at + SIGN.suffix1]!)
  out[n++] = mix1(4, suffix2)
  out[n++] = mix1(5, suffix3)
  out[n++] = mix1(6, suffix4)
  out[n++] = mix1(7, signs[at + SIGN.suffix5]!)
  out[n++] = mix1(8, signs[at + SIGN.prefix2]!)
  out[n++] = mix1(9, signs[at + SIGN.prefix3]!)
  out[n++] = mix2(10, shape, first)
  out[n++] = mix2(11, flags & SEEN_TAGS, first)
  out[n++] = mix2(12, dict, shape)
  out[n++] = mix1(13, t1)
  out[n++] = mix2(14, t1, t2)
  out[n++] = mix2(15, t1, lower)
  out[n++] = mix2(16, t1, suffix3)
  out[n++] = mix1(17, left)
  out[n++] = mix1(18, right)
  out[n++] = mix1(19, signs[l2 + SIGN.lower]!)
  out[n++] = mix1(20, signs[r2 + SIGN.lower]!)
  out[n++] = mix2(21, left, lower)
  out[n++] = mix2(22, lower, right)
  out[n++] = mix1(23, signs[l1 + SIGN.suffix3]!)
  out[n++] = mix1(24, signs[r1 + SIGN.suffix3]!)
  out[n++] = mix1(25, signs[r1 + SIGN.shape]!)
  out[n++] = mix2(26, signs[l1 + SIGN.shape]!, shape)
  out[n++] = mix2(27, rightFlags & SEEN_TAGS, flags & SEEN_TAGS)
  out[n++] = mix2(28, rightFlags >>> 17, dict)
  out[n++] = mix3(29, t1, flags & SEEN_TAGS, rightFlags & SEEN_TAGS)
  out[n++] = mix2(30, t1, dict)
  out[n++] = mix3(31, t1, shape, first)
  out[n++] = mix2(32, suffix3, shape)
  out[n++] = mix2(33, signs[at + SIGN.tail]!, first)
  out[n++] = mix2(34, signs[r2 + SIGN.flags]! & SEEN_TAGS, rightFlags & SEEN_TAGS)
  out[n++] = mix2(35, right, t1)
  out[n++] = mix2(36, signs[r1 + SIGN.suffix2]!, suffix2)
  if (second) {
    const n1 = tags[i + 3]!
    const n2 = tags[i + 4]!
    out[n++] = mix1(40, n1)
    out[n++] = mix2(41, n1, n2)
    out[n++] = mix2(42, n1, lower)
    out[n++] = mix2(43, n1, suffix3)
    out[n++] = mix3(44, t1, n1, suffix2)
    out[n++] = mix3(45, t1, n1, lower)
    out[n++] = mix2(46, t1, n1)
    out[n++] = mix3(47, t1, t2, n1)
    out[n++] = mix3(48, t1, n1, n2)
    out[n++] = mix1(49, tags[i + 2]!)
    out[n++] = mix2(50, tags[i + 2]!, lower)
    out[n++] = mix2(51, n1, dict)
  }
  return n
}
