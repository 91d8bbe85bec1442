import { mixed, pair, triple } from './hash.js'
import { SEEN_TAGS } from './lexicon.js'
import { SIGN, SIGNS, type SignTable } from './word-signs.js'

/** More than any set of features below needs. */
export const TAG_FEATURES = 64

/** Features that depend on one word alone; `at` is the beginning of its row. Writes from `from` on, returns the new end. */
export type WordFeatures = (signs: SignTable, at: number, out: Int32Array, from: number) => number

const own: WordFeatures = (signs, at, out, from) => {
  let n = from
  const flags = signs[at + SIGN.flags]!
  const shape = signs[at + SIGN.shape]!
  const suffix3 = signs[at + SIGN.suffix3]!
  out[n++] = signs[at + SIGN.form]!
  out[n++] = signs[at + SIGN.lower]!
  out[n++] = signs[at + SIGN.suffix1]!
  out[n++] = signs[at + SIGN.suffix2]!
  out[n++] = suffix3
  out[n++] = signs[at + SIGN.suffix4]!
  out[n++] = signs[at + SIGN.suffix5]!
  out[n++] = signs[at + SIGN.prefix2]!
  out[n++] = signs[at + SIGN.prefix3]!
  out[n++] = shape
  out[n++] = flags & SEEN_TAGS
  out[n++] = pair(flags >> 17, shape)
  out[n++] = pair(suffix3, shape)
  out[n++] = signs[at + SIGN.tail]!
  return mixed(0, out, from, n)
}

const left: WordFeatures = (signs, at, out, from) => {
  let n = from
  out[n++] = signs[at + SIGN.lower]!
  out[n++] = signs[at + SIGN.suffix3]!
  out[n++] = signs[at + SIGN.flags]! & SEEN_TAGS
  return mixed(20, out, from, n)
}

const right: WordFeatures = (signs, at, out, from) => {
  let n = from
  const flags = signs[at + SIGN.flags]!
  out[n++] = signs[at + SIGN.lower]!
  out[n++] = signs[at + SIGN.suffix3]!
  out[n++] = signs[at + SIGN.shape]!
  out[n++] = flags & SEEN_TAGS
  out[n++] = flags >> 17
  return mixed(30, out, from, n)
}

const left2: WordFeatures = (signs, at, out, from) => {
  let n = from
  out[n++] = signs[at + SIGN.lower]!
  return mixed(40, out, from, n)
}

const right2: WordFeatures = (signs, at, out, from) => {
  let n = from
  out[n++] = signs[at + SIGN.lower]!
  out[n++] = signs[at + SIGN.flags]! & SEEN_TAGS
  return mixed(50, out, from, n)
}

/**
 * What a word says by itself, as the word in question and as the word one place left, right, two left, two right of it.
 * These make up most features, and their sums can be remembered for every word (see `word-sums.ts`).
 */
export const PLACES: readonly WordFeatures[] = [own, left, right, left2, right2]

/** Where the word of each of the places stands, as seen from the word in question. */
export const STEPS = [0, -1, 1, -2, 2] as const

/** All that the words around say, each by itself. */
export const placeFeatures = (signs: SignTable, count: number, i: number, out: Int32Array): number => {
  let n = 0
  for (let p = 0; p < PLACES.length; p++) {
    const word = i + STEPS[p]!
    n = PLACES[p]!(signs, (word >= 0 && word < count ? word : count + 1) * SIGNS, out, n)
  }
  return n
}

/**
 * Features of the first pass beside `placeFeatures`, given the tags chosen so far to the left. Training and reading
 * share these functions, so that the weights always mean what they were trained for.
 * `tags` has two places before the first word and two after the last: word `i` is at `i + 2`.
 */
export const quickFeatures = (signs: SignTable, tags: Int32Array, i: number, out: Int32Array, from: number): number => {
  const at = i * SIGNS
  const t1 = tags[i + 1]!
  let n = from
  out[n++] = t1
  out[n++] = pair(t1, tags[i]!)
  out[n++] = pair(t1, signs[at + SIGN.flags]! & SEEN_TAGS)
  out[n++] = pair(t1, signs[at + SIGN.shape]!)
  out[n++] = pair(t1, signs[at + SIGN.suffix3]!)
  return mixed(60, out, from, n)
}

/** All features of the second pass, which sees the first one's tags on both sides. */
export const closeFeatures = (
  signs: SignTable,
  count: number,
  tags: Int32Array,
  i: number,
  out: Int32Array,
): number => {
  const from = quickFeatures(signs, tags, i, out, placeFeatures(signs, count, i, out))
  let n = from
  const none = (count + 1) * SIGNS
  const at = i * SIGNS
  const l1 = i > 0 ? at - SIGNS : none
  const r1 = i + 1 < count ? at + SIGNS : none
  const t1 = tags[i + 1]!
  const n1 = tags[i + 3]!
  const n2 = tags[i + 4]!
  const t0 = tags[i + 2]!
  const lower = signs[at + SIGN.lower]!
  const suffix2 = signs[at + SIGN.suffix2]!
  const flags = signs[at + SIGN.flags]!
  const dict = flags >> 17
  const rightFlags = signs[r1 + SIGN.flags]!
  out[n++] = pair(t1, lower)
  out[n++] = pair(rightFlags & SEEN_TAGS, flags & SEEN_TAGS)
  out[n++] = pair(signs[l1 + SIGN.lower]!, lower)
  out[n++] = pair(lower, signs[r1 + SIGN.lower]!)
  out[n++] = pair(t1, dict)
  out[n++] = pair(t1, signs[r1 + SIGN.lower]!)
  out[n++] = triple(t1, flags & SEEN_TAGS, rightFlags & SEEN_TAGS)
  out[n++] = pair(signs[l1 + SIGN.shape]!, signs[at + SIGN.shape]!)
  out[n++] = pair(rightFlags >> 17, dict)
  out[n++] = pair(signs[r1 + SIGN.suffix2]!, suffix2)
  out[n++] = n1
  out[n++] = pair(n1, n2)
  out[n++] = pair(n1, lower)
  out[n++] = pair(n1, signs[at + SIGN.suffix3]!)
  out[n++] = triple(t1, n1, suffix2)
  out[n++] = triple(t1, n1, lower)
  out[n++] = pair(t1, n1)
  out[n++] = triple(t1, tags[i]!, n1)
  out[n++] = triple(t1, n1, n2)
  out[n++] = t0
  out[n++] = pair(t0, lower)
  out[n++] = pair(n1, dict)
  return mixed(70, out, from, n)
}
