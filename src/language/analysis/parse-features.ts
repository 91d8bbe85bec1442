import { mixed, pair, triple } from './hash.js'
import type { ParseState } from './parse-state.js'
import { SIGN, SIGNS, type SignTable } from './word-signs.js'

export const PARSE_FEATURES = 128

/** Tags that stand for the root and for "no word". */
export const ROOT_TAG = 120
export const NO_TAG = 121

/** What the parser knows of the sentence; `tags` and `morph` have places for the root and for "no word" at the end. */
export interface ParseInput {
  readonly signs: SignTable
  readonly tags: Int32Array
  /** Case and number of nominals where the language marks them, else all 0. */
  readonly morph: Int32Array
  /** Number of commas before each word, to tell whether a comma lies between two words. */
  readonly commas: Int32Array
  /** Number of finite verbs before each word. */
  readonly finites: Int32Array
}

export const bucket = (distance: number): number =>
  distance < 5 ? distance : distance < 8 ? 5 : distance < 12 ? 6 : distance < 20 ? 7 : 8

export const few = (n: number): number => (n < 3 ? n : 3)

/** Features of one word alone at one place of the state; `at` is the beginning of its row. */
type PlaceFeatures = (signs: SignTable, at: number, tag: number, out: Int32Array, from: number) => number

/** A word with its tag, by another number than that of `pair`, for pairs are made of it. */
const withTag = (lower: number, tag: number): number => (lower + Math.imul(tag, 0x3779b1)) | 0

/** Word, tag, both, and stem; `first` tells them apart from those of other places. */
const inFull =
  (first: number): PlaceFeatures =>
  (signs, at, tag, out, from) => {
    const lower = signs[at + SIGN.lower]!
    out[from] = lower
    out[from + 1] = tag
    out[from + 2] = withTag(lower, tag)
    out[from + 3] = pair(signs[at + SIGN.stem]!, tag)
    return mixed(first, out, from, from + 4)
  }

const inShort =
  (first: number): PlaceFeatures =>
  (signs, at, tag, out, from) => {
    out[from] = signs[at + SIGN.lower]!
    out[from + 1] = tag
    return mixed(first, out, from, from + 2)
  }

/**
 * The three words on top of the stack and the first three of the buffer, each by itself: these sums are made once a word
 * (see `place-sums.ts`).
 */
export const STATE_PLACES: readonly PlaceFeatures[] = [
  inFull(0),
  inFull(5),
  inShort(10),
  inFull(15),
  inFull(20),
  inShort(25),
]

/** Tags, labels and counts: few different ones occur, and they alone decide most moves. Pairs of tags are one number, for there are fewer than 128. */
export const commonFeatures = (state: ParseState, input: ParseInput, out: Int32Array, from: number): number => {
  const { tags, morph } = input
  const none = state.count + 1
  const { size, stack, next } = state
  const s0 = size > 0 ? stack[size - 1]! : none
  const s1 = size > 1 ? stack[size - 2]! : none
  const s2 = size > 2 ? stack[size - 3]! : none
  const b0 = next
  const b1 = next + 1 <= state.count ? next + 1 : none
  const b2 = next + 2 <= state.count ? next + 2 : none
  const s0l = state.left1[s0]!
  const s0l2 = state.left2[s0]!
  const s0r = state.right1[s0]!
  const s0r2 = state.right2[s0]!
  const s1l = state.left1[s1]!
  const s1r = state.right1[s1]!
  const s1r2 = state.right2[s1]!
  const b0l = state.left1[b0]!
  const b0l2 = state.left2[b0]!
  const s0t = tags[s0]!
  const s1t = tags[s1]!
  const s2t = tags[s2]!
  const b0t = tags[b0]!
  const b1t = tags[b1]!
  const b2t = tags[b2]!
  const s0m = morph[s0]!
  const s1m = morph[s1]!
  const b0m = morph[b0]!
  const s0b0 = s0t * 128 + b0t
  const s1s0 = s1t * 128 + s0t
  const near = s0 === none ? 9 : bucket(b0 - s0)
  const far = s1 === none ? 9 : bucket(s0 - s1)
  const commas = s0 === none ? 0 : few(input.commas[b0]! - input.commas[s0]!)
  const commasFar = s1 === none ? 0 : few(input.commas[s0]! - input.commas[s1]!)
  const finites = s0 === none ? 0 : few(input.finites[b0]! - input.finites[s0]!)
  let n = from
  out[n++] = s0b0
  out[n++] = pair(b0t, b1t)
  out[n++] = s1s0
  out[n++] = pair(s1t, b0t)
  out[n++] = pair(s0b0, b1t)
  out[n++] = pair(s1s0, b0t)
  out[n++] = pair(s2t, s1s0)
  out[n++] = pair(s0b0, tags[s0l]!)
  out[n++] = pair(s0b0, tags[s0r]!)
  out[n++] = pair(s0b0, tags[b0l]!)
  out[n++] = pair(s1s0, tags[s1r]!)
  out[n++] = pair(s1s0, tags[s1l]!)
  out[n++] = pair(s1s0, tags[s0l]!)
  out[n++] = pair(s1s0, tags[s0r]!)
  out[n++] = triple(b0t, b1t, b2t)
  out[n++] = pair(s0b0, near)
  out[n++] = pair(s1s0, far)
  out[n++] = pair(s0t, few(state.lefts[s0]!))
  out[n++] = pair(s0t, few(state.rights[s0]!))
  out[n++] = pair(s1t, few(state.rights[s1]!))
  out[n++] = pair(b0t, few(state.lefts[b0]!))
  out[n++] = pair(s0t, state.leftLabels[s0]!)
  out[n++] = pair(s0t, state.rightLabels[s0]!)
  out[n++] = pair(s1t, state.rightLabels[s1]!)
  out[n++] = pair(b0t, state.leftLabels[b0]!)
  out[n++] = pair(s1t, state.leftLabels[s1]!)
  out[n++] = triple(s0t, tags[s0l]!, tags[s0l2]!)
  out[n++] = triple(s0t, tags[s0r]!, tags[s0r2]!)
  out[n++] = triple(s1t, tags[s1r]!, tags[s1r2]!)
  out[n++] = triple(b0t, tags[b0l]!, tags[b0l2]!)
  out[n++] = pair(s0b0, commas)
  out[n++] = pair(s1s0, commasFar * 4 + commas)
  out[n++] = pair(s0b0, finites * 4 + commas)
  out[n++] = triple(s1s0, b0t, commas * 4 + finites)
  out[n++] = triple(s0b0, s0m, b0m)
  out[n++] = triple(s1s0, s1m, s0m)
  out[n++] = triple(s0b0, b1t, b2t)
  out[n++] = triple(s1s0, b0t, b1t)
  return mixed(40, out, from, n)
}

/** Words with their surroundings: looked at where the common features hesitate. */
export const rareFeatures = (state: ParseState, input: ParseInput, out: Int32Array, from: number): number => {
  const { signs, tags, morph } = input
  const none = state.count + 1
  const { size, stack, next } = state
  const s0 = size > 0 ? stack[size - 1]! : none
  const s1 = size > 1 ? stack[size - 2]! : none
  const b0 = next
  const b1 = next + 1 <= state.count ? next + 1 : none
  const s0l = state.left1[s0]!
  const s0r = state.right1[s0]!
  const s1l = state.left1[s1]!
  const s1r = state.right1[s1]!
  const b0l = state.left1[b0]!
  const s0w = signs[s0 * SIGNS + SIGN.lower]!
  const s1w = signs[s1 * SIGNS + SIGN.lower]!
  const b0w = signs[b0 * SIGNS + SIGN.lower]!
  const b1w = signs[b1 * SIGNS + SIGN.lower]!
  const s0t = tags[s0]!
  const s1t = tags[s1]!
  const b0t = tags[b0]!
  const b1t = tags[b1]!
  const s0m = morph[s0]!
  const s0s = signs[s0 * SIGNS + SIGN.stem]!
  const s1s = signs[s1 * SIGNS + SIGN.stem]!
  const b0s = signs[b0 * SIGNS + SIGN.stem]!
  const s0wt = withTag(s0w, s0t)
  const s1wt = withTag(s1w, s1t)
  const b0wt = withTag(b0w, b0t)
  const s0b0 = s0t * 128 + b0t
  const s1s0 = s1t * 128 + s0t
  const near = s0 === none ? 9 : bucket(b0 - s0)
  let n = from
  out[n++] = pair(s0w, near)
  out[n++] = pair(b0w, near)
  out[n++] = triple(s0w, state.lefts[s0]!, state.rights[s0]!)
  out[n++] = pair(s0wt, state.rightLabels[s0]!)
  out[n++] = pair(s1wt, state.rightLabels[s1]!)
  out[n++] = pair(b0wt, state.leftLabels[b0]!)
  out[n++] = pair(s0wt, state.leftLabels[s0]!)
  out[n++] = pair(signs[s0l * SIGNS + SIGN.lower]!, s0t)
  out[n++] = pair(signs[s0r * SIGNS + SIGN.lower]!, s0t)
  out[n++] = pair(signs[b0l * SIGNS + SIGN.lower]!, b0t)
  out[n++] = pair(signs[s1r * SIGNS + SIGN.lower]!, s1t)
  out[n++] = pair(signs[s1l * SIGNS + SIGN.lower]!, s1t)
  out[n++] = triple(s0m, b0wt, state.leftLabels[b0]!)
  out[n++] = triple(s0m, s1wt, state.rightLabels[s1]!)
  out[n++] = pair(s0wt, b1t)
  out[n++] = pair(signs[s0 * SIGNS + SIGN.suffix3]!, s0b0)
  out[n++] = pair(signs[b0 * SIGNS + SIGN.suffix3]!, s0b0)
  out[n++] = pair(signs[s1 * SIGNS + SIGN.suffix3]!, s1s0)
  out[n++] = pair(s0b0, b1w)
  out[n++] = pair(s0s, b0t)
  out[n++] = pair(b0s, s0t)
  out[n++] = pair(s1s, s0t)
  out[n++] = pair(s0s, s1t)
  return mixed(90, out, from, n)
}

/** Words and stems in pairs: only where there were trees enough to learn them (`wordPairs` of the model). */
export const wordPairFeatures = (state: ParseState, input: ParseInput, out: Int32Array, from: number): number => {
  const { signs, tags } = input
  const { size, stack, next, count } = state
  const none = count + 1
  const s0 = size > 0 ? stack[size - 1]! : none
  const s1 = size > 1 ? stack[size - 2]! : none
  const b0w = signs[next * SIGNS + SIGN.lower]!
  const s0w = signs[s0 * SIGNS + SIGN.lower]!
  const s0t = tags[s0]!
  const s1t = tags[s1]!
  const b0t = tags[next]!
  const b1t = tags[next + 1 <= count ? next + 1 : none]!
  const s0wt = withTag(s0w, s0t)
  const s1wt = withTag(signs[s1 * SIGNS + SIGN.lower]!, s1t)
  const s0s = signs[s0 * SIGNS + SIGN.stem]!
  const s1s = signs[s1 * SIGNS + SIGN.stem]!
  const b0s = signs[next * SIGNS + SIGN.stem]!
  let n = from
  out[n++] = pair(s0wt, b0t)
  out[n++] = pair(s0t, withTag(b0w, b0t))
  out[n++] = pair(s1t, s0wt)
  out[n++] = pair(s1wt, s0t)
  out[n++] = pair(s1wt, b0t)
  out[n++] = pair(s0s, b0s)
  out[n++] = pair(s1s, s0s)
  out[n++] = pair(s1s, b0s)
  out[n++] = triple(s1s, s0s, b0t)
  out[n++] = triple(s1t, s0wt, b0t)
  out[n++] = triple(s1wt, s0t, b0t)
  out[n++] = triple(s0w, b0t, b1t)
  out[n++] = pair(b0w, s1t * 128 + s0t)
  return mixed(130, out, from, n)
}

/** All features for the choice of the next move, as the training sees them. */
export const moveFeatures = (state: ParseState, input: ParseInput, wordPairs: boolean, out: Int32Array): number => {
  const { size, stack, next, count } = state
  const none = count + 1
  const at = (depth: number): number => (size > depth ? stack[size - 1 - depth]! : none)
  const ahead = (k: number): number => (next + k <= count ? next + k : none)
  const words = [at(0), at(1), at(2), next, ahead(1), ahead(2)]
  let n = 0
  for (let p = 0; p < words.length; p++)
    n = STATE_PLACES[p]!(input.signs, words[p]! * SIGNS, input.tags[words[p]!]!, out, n)
  n = rareFeatures(state, input, out, commonFeatures(state, input, out, n))
  return wordPairs ? wordPairFeatures(state, input, out, n) : n
}
