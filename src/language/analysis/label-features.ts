import { mixed, pair, triple } from './hash.js'
import { bucket, few, type ParseInput } from './parse-features.js'
import { LEFT, type ParseState } from './parse-state.js'
import { SIGN, SIGNS } from './word-signs.js'

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
  const both = (ht * 128 + dt) * 4 + dir
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
  out[n++] = both
  out[n++] = pair(hw, both)
  out[n++] = pair(dw, both)
  out[n++] = pair(hs, ds)
  out[n++] = pair(dw, dir)
  out[n++] = pair(hw, dir)
  out[n++] = pair(both, distance)
  out[n++] = pair(both, commas)
  out[n++] = pair(both, state.leftLabels[h]!)
  out[n++] = pair(both, state.rightLabels[h]!)
  out[n++] = pair(both, state.leftLabels[d]!)
  out[n++] = pair(both, state.rightLabels[d]!)
  out[n++] = pair(both, tags[dl]!)
  out[n++] = pair(both, caseWord)
  out[n++] = triple(both, tags[dl]!, tags[dl2]!)
  out[n++] = pair(both, tags[dr]!)
  out[n++] = triple(both, dm, hm)
  out[n++] = triple(both, dm, state.leftLabels[h]!)
  out[n++] = triple(both, dm, state.rightLabels[h]!)
  out[n++] = triple(hw, dm, dt * 4 + dir)
  out[n++] = pair(both, tags[hl]!)
  out[n++] = pair(both, tags[hr]!)
  out[n++] = pair(both, signs[d * SIGNS + SIGN.suffix3]!)
  out[n++] = pair(both, signs[h * SIGNS + SIGN.suffix3]!)
  out[n++] = pair(dt * 4 + dir, caseWord)
  out[n++] = triple(hw, caseWord, dir)
  out[n++] = pair(both, tags[beforeD]!)
  out[n++] = pair(both, tags[afterD]!)
  out[n++] = pair(dw, state.leftLabels[d]!)
  out[n++] = pair(both, signs[dl2 * SIGNS + SIGN.lower]!)
  out[n++] = pair(both, signs[hl * SIGNS + SIGN.lower]!)
  out[n++] = triple(hw, state.leftLabels[h]!, dt * 4 + dir)
  out[n++] = triple(hw, state.rightLabels[h]!, dt * 4 + dir)
  out[n++] = pair(both, signs[d * SIGNS + SIGN.shape]!)
  out[n++] = pair(both, signs[hr * SIGNS + SIGN.lower]!)
  out[n++] = pair(both, tags[next]!)
  out[n++] = pair(both, hs)
  out[n++] = pair(both, ds)
  out[n++] = triple(hs, dm, dt * 4 + dir)
  out[n++] = triple(hs, caseWord, dir)
  return mixed(0, out, 0, n)
}
