import type { ByteReader, ByteWriter } from './bytes.js'

/** A linear classifier over hashed features: one row of small weights for each feature, rows side by side. */
export interface Linear {
  readonly outputs: number
  /** The table has 2 ** bits rows. */
  readonly bits: number
  readonly weights: Int8Array
}

/** Sums the rows of the given features into `scores`. Rows are the top `bits` bits of the hashes in `features`. */
export const score = (model: Linear, features: Int32Array, count: number, scores: Int32Array): void => {
  const { outputs, weights } = model
  const shift = 32 - model.bits
  scores.fill(0, 0, outputs)
  for (let f = 0; f < count; f++) {
    const row = (features[f]! >>> shift) * outputs
    for (let o = 0; o < outputs; o++) scores[o]! += weights[row + o]!
  }
}

/** The first highest of the scores allowed. */
export const best = (scores: Int32Array, outputs: number): number => {
  let winner = 0
  for (let o = 1; o < outputs; o++) if (scores[o]! > scores[winner]!) winner = o
  return winner
}

export const writeLinear = (out: ByteWriter, model: Linear): void => {
  out.number(model.outputs)
  out.number(model.bits)
  // Output by output: neighbours in the file then belong to one class, which packs better.
  const rows = 2 ** model.bits
  const bytes = new Uint8Array(rows * model.outputs)
  for (let o = 0; o < model.outputs; o++)
    for (let r = 0; r < rows; r++) bytes[o * rows + r] = model.weights[r * model.outputs + o]!
  out.block(bytes)
}

export const readLinear = (input: ByteReader): Linear => {
  const outputs = input.number()
  const bits = input.number()
  const rows = 2 ** bits
  const bytes = input.block(rows * outputs)
  const weights = new Int8Array(rows * outputs)
  for (let o = 0; o < outputs; o++) {
    const from = o * rows
    for (let r = 0, to = o; r < rows; r++, to += outputs) weights[to] = bytes[from + r]!
  }
  return { outputs, bits, weights }
}
