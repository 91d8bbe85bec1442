import { mix1, mix2, mix3 } from './hash.js'
import { LEFT, type ParseState } from './parse-state.js'
import { SIGN, SIGNS, type SignTable } from './word-signs.js'

export const PARSE_FEATURES = 128

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

const bucket = (distance: number): number =>
  distance < 5 ? distance : distance < 8 ? 5 : distance < 12 ? 6 : distance < 20 ? 7 : 8

const few = (n: number): number => (n < 3 ? n : 3)

/** Features for the choice of the next move. Training and reading share this function. */
export const moveFeatures = (state: ParseState, input: ParseInput, out: Int32Array): number => {
  const { signs, tags, morph } = input
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

  const s0w = signs[s0 * SIGNS + SIGN.lower]!
  const s1w = signs[s1 * SIGNS + SIGN.lower]!
  const b0w = signs[b0 * SIGNS + SIGN.lower]!
  const b1w = signs[b1 * SIGNS + SIGN.lower]!
  const s0t = tags[s0]!
  const s1t = tags[s1]!
  const s2t = tags[s2]!
  const b0t = tags[b0]!
  const b1t = tags[b1]!
  const b2t = tags[b2]!
  const s0m = morph[s0]!
  const s1m = morph[s1]!
  const b0m = morph[b0]!
  const s0s = signs[s0 * SIGNS + SIGN.stem]!
  const s1s = signs[s1 * SIGNS + SIGN.stem]!
  const b0s = signs[b0 * SIGNS + SIGN.stem]!
  const s0wt = s0w + Math.imul(s0t, 0x3779b1)
  const s1wt = s1w + Math.imul(s1t, 0x3779b1)
  const b0wt = b0w + Math.imul(b0t, 0x3779b1)
  // Pairs of tags as one number; there are fewer than 128 tags.
  const s0b0 = s0t * 128 + b0t
  const s1s0 = s1t * 128 + s0t
  const near = s0 === none ? 9 : bucket(b0 - s0)
  const far = s1 === none ? 9 : bucket(s0 - s1)
  const commas = s0 === none ? 0 : few(input.commas[b0]! - input.commas[s0]!)
  const commasFar = s1 === none ? 0 : few(input.commas[s0]! - input.commas[s1]!)
  const finites = s0 === none ? 0 : few(input.finites[b0]! - input.finites[s0]!)

  let n = 0
  out[n++] = mix1(1, s0w)
  out[n++] = mix1(2, s0t)
  out[n++] = mix1(3, s0wt)
  out[n++] = mix1(4, s1w)
  out[n++] = mix1(5, s1t)
  out[n++] = mix1(6, s1wt)
  out[n++] = mix1(7, b0w)
  out[n++] = mix1(8, b0t)
  out[n++] = mix1(9, b0wt)
  out[n++] = mix1(10, b1w)
  out[n++] = mix1(11, b1t)
  out[n++] = mix2(12, b1w, b1t)
  out[n++] = mix1(13, b2t)
  out[n++] = mix1(14, signs[b2 * SIGNS + SIGN.lower]!)
  out[n++] = mix1(15, s2t)
  out[n++] = mix1(16, signs[s2 * SIGNS + SIGN.lower]!)
  out[n++] = mix2(17, s0wt, b0wt)
  out[n++] = mix2(18, s0wt, b0t)
  out[n++] = mix2(19, s0t, b0wt)
  out[n++] = mix2(20, s0s, b0s)
  out[n++] = mix1(21, s0b0)
  out[n++] = mix2(22, b0t, b1t)
  out[n++] = mix2(23, s1wt, s0wt)
  out[n++] = mix2(24, s1t, s0wt)
  out[n++] = mix2(25, s1wt, s0t)
  out[n++] = mix1(26, s1s0)
  out[n++] = mix2(27, s1s, s0s)
  out[n++] = mix2(28, s1t, b0t)
  out[n++] = mix2(29, s1s, b0s)
  out[n++] = mix2(30, s1wt, b0t)
  out[n++] = mix2(31, s0b0, b1t)
  out[n++] = mix2(32, s1s0, b0t)
  out[n++] = mix2(33, s2t, s1s0)
  out[n++] = mix2(34, s0b0, tags[s0l]!)
  out[n++] = mix2(35, s0b0, tags[s0r]!)
  out[n++] = mix2(36, s0b0, tags[b0l]!)
  out[n++] = mix2(37, s1s0, tags[s1r]!)
  out[n++] = mix2(38, s1s0, tags[s1l]!)
  out[n++] = mix2(39, s1s0, tags[s0l]!)
  out[n++] = mix2(40, s1s0, tags[s0r]!)
  out[n++] = mix3(41, b0t, b1t, b2t)
  out[n++] = mix2(42, s0b0, near)
  out[n++] = mix2(43, s0w, near)
  out[n++] = mix2(44, b0w, near)
  out[n++] = mix2(45, s1s0, far)
  out[n++] = mix3(46, s0w, state.lefts[s0]!, state.rights[s0]!)
  out[n++] = mix2(47, s0t, few(state.lefts[s0]!))
  out[n++] = mix2(48, s0t, few(state.rights[s0]!))
  out[n++] = mix2(49, s1t, few(state.rights[s1]!))
  out[n++] = mix2(50, b0t, few(state.lefts[b0]!))
  out[n++] = mix2(51, s0t, state.leftLabels[s0]!)
  out[n++] = mix2(52, s0t, state.rightLabels[s0]!)
  out[n++] = mix2(53, s1t, state.rightLabels[s1]!)
  out[n++] = mix2(54, b0t, state.leftLabels[b0]!)
  out[n++] = mix2(55, s1t, state.leftLabels[s1]!)
  out[n++] = mix2(56, s0wt, state.rightLabels[s0]!)
  out[n++] = mix2(57, s1wt, state.rightLabels[s1]!)
  out[n++] = mix2(58, b0wt, state.leftLabels[b0]!)
  out[n++] = mix2(59, s0wt, state.leftLabels[s0]!)
  out[n++] = mix2(60, signs[s0l * SIGNS + SIGN.lower]!, s0t)
  out[n++] = mix2(61, signs[s0r * SIGNS + SIGN.lower]!, s0t)
  out[n++] = mix2(62, signs[b0l * SIGNS + SIGN.lower]!, b0t)
  out[n++] = mix2(63, signs[s1r * SIGNS + SIGN.lower]!, s1t)
  out[n++] = mix2(64, signs[s1l * SIGNS + SIGN.lower]!, s1t)
  out[n++] = mix3(65, s0t, tags[s0l]!, tags[s0l2]!)
  out[n++] = mix3(66, s0t, tags[s0r]!, tags[s0r2]!)
  out[n++] = mix3(67, s1t, tags[s1r]!, tags[s1r2]!)
  out[n++] = mix3(68, b0t, tags[b0l]!, tags[b0l2]!)
  out[n++] = mix2(69, s0b0, commas)
  out[n++] = mix2(70, s1s0, commasFar * 4 + commas)
  out[n++] = mix2(71, s0b0, finites * 4 + commas)
  out[n++] = mix3(72, s1s0, b0t, commas * 4 + finites)
  out[n++] = mix3(73, s0b0, s0m, b0m)
  out[n++] = mix3(74, s1s0, s1m, s0m)
  out[n++] = mix3(75, s0m, b0wt, state.leftLabels[b0]!)
  out[n++] = mix3(76, s0m, s1wt, state.rightLabels[s1]!)
  out[n++] = mix3(77, s0b0, b1t, b2t)
  out[n++] = mix3(78, s1s0, b0t, b1t)
  out[n++] = mix2(79, s0wt, b1t)
  out[n++] = mix3(80, s1t, s0wt, b0t)
  out[n++] = mix3(81, s1wt, s0t, b0t)
  out[n++] = mix2(82, signs[s0 * SIGNS + SIGN.suffix3]!, s0b0)
  out[n++] = mix2(83, signs[b0 * SIGNS + SIGN.suffix3]!, s0b0)
  out[n++] = mix2(84, signs[s1 * SIGNS + SIGN.suffix3]!, s1s0)
  out[n++] = mix3(85, s0w, b0t, b1t)
  out[n++] = mix3(86, s1s, s0s, b0t)
  out[n++] = mix2(87, s1s0, b0w)
  out[n++] = mix2(88, s0b0, b1w)
  out[n++] = mix2(89, s0s, s0t)
  out[n++] = mix2(90, s1s, s1t)
  out[n++] = mix2(91, b0s, b0t)
  out[n++] = mix2(92, s0s, b0t)
  out[n++] = mix2(93, b0s, s0t)
  out[n++] = mix2(94, s1s, s0t)
  out[n++] = mix2(95, s0s, s1t)
  return n
}

/** Features for the label of the arc that `move` is about to make. */
export const labelFeatures = (state: ParseState, input: ParseInput, move: number, out: Int32Array): number => {
  const { signs, tags, morph } = input
  const none = state.count + 1
  const { stack, size, next } = state
  const d = stack[size - 1]!
  const h = move === LEFT ? next : stack[size - 2]!
  const hw = signs[h * SIGNS + SIGN.lower]!
  const dw = signs[d * SIGNS + SIGN.lower]!
  const ht = tags[h]!
  const dt = tags[d]!
  const dir = move
  const hs = signs[h * SIGNS + SIGN.stem]!
  const ds = signs[d * SIGNS + SIGN.stem]!
  const pair = (ht * 128 + dt) * 4 + dir
  const dm = morph[d]!
  const hm = morph[h]!
  const dl = state.left1[d]!
  const dl2 = state.left2[d]!
  const dr = state.right1[d]!
  const hl = state.left1[h]!
  const hr = state.right1[h]!
  const caseWord = signs[dl * SIGNS + SIGN.lower]!
  const distance = bucket(Math.abs(h - d))
  const commas = few(Math.abs(input.commas[h]! - input.commas[d]!))
  const beforeD = d > 0 ? d - 1 : none
  const afterD = d + 1 < state.count ? d + 1 : none
  let n = 0
  out[n++] = mix1(1, pair)
  out[n++] = mix2(2, hw, pair)
  out[n++] = mix2(3, dw, pair)
  out[n++] = mix2(4, hs, ds)
  out[n++] = mix2(5, dw, dir)
  out[n++] = mix2(6, hw, dir)
  out[n++] = mix2(7, pair, distance)
  out[n++] = mix2(8, pair, commas)
  out[n++] = mix2(9, pair, state.leftLabels[h]!)
  out[n++] = mix2(10, pair, state.rightLabels[h]!)
  out[n++] = mix2(11, pair, state.leftLabels[d]!)
  out[n++] = mix2(12, pair, state.rightLabels[d]!)
  out[n++] = mix2(13, pair, tags[dl]!)
  out[n++] = mix2(14, pair, caseWord)
  out[n++] = mix3(15, pair, tags[dl]!, tags[dl2]!)
  out[n++] = mix2(16, pair, tags[dr]!)
  out[n++] = mix3(17, pair, dm, hm)
  out[n++] = mix3(18, pair, dm, state.leftLabels[h]!)
  out[n++] = mix3(19, pair, dm, state.rightLabels[h]!)
  out[n++] = mix3(20, hw, dm, dt * 4 + dir)
  out[n++] = mix2(21, pair, tags[hl]!)
  out[n++] = mix2(22, pair, tags[hr]!)
  out[n++] = mix2(23, pair, signs[d * SIGNS + SIGN.suffix3]!)
  out[n++] = mix2(24, pair, signs[h * SIGNS + SIGN.suffix3]!)
  out[n++] = mix2(25, dt * 4 + dir, caseWord)
  out[n++] = mix3(26, hw, caseWord, dir)
  out[n++] = mix2(27, pair, tags[beforeD]!)
  out[n++] = mix2(28, pair, tags[afterD]!)
  out[n++] = mix2(29, dw, state.leftLabels[d]!)
  out[n++] = mix2(30, pair, signs[dl2 * SIGNS + SIGN.lower]!)
  out[n++] = mix2(31, pair, signs[hl * SIGNS + SIGN.lower]!)
  out[n++] = mix3(32, hw, state.leftLabels[h]!, dt * 4 + dir)
  out[n++] = mix3(33, hw, state.rightLabels[h]!, dt * 4 + dir)
  out[n++] = mix2(34, pair, signs[d * SIGNS + SIGN.shape]!)
  out[n++] = mix2(35, pair, signs[hr * SIGNS + SIGN.lower]!)
  out[n++] = mix2(36, pair, tags[next]!)
  out[n++] = mix2(37, pair, hs)
  out[n++] = mix2(38, pair, ds)
  out[n++] = mix3(39, hs, dm, dt * 4 + dir)
  out[n++] = mix3(40, hs, caseWord, dir)
  return n
}
