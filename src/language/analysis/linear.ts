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
  if (outputs === 3) {
    // The parser's moves, asked for twice a word: sums in registers.
    let a = 0
    let b = 0
    let c = 0
    for (let f = 0; f < count; f++) {
      const row = (features[f]! >>> shift) * 3
      a += weights[row]!
      b += weights[row + 1]!
      c += weights[row + 2]!
    }
    scores[0] = a
    scores[1] = b
    scores[2] = c
    return
  }
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

/**
 * Most weights are 0: written are the gaps between the others and, apart from them, their values. Output by output, so
 * that neighbours in the file belong to one class, which packs better.
 */
export const writeLinear = (out: ByteWriter, model: Linear): void => {
  const { outputs, bits, weights } = model
  const rows = 2 ** bits
  const gaps: number[] = []
  const values: number[] = []
  let last = -1
  for (let o = 0; o < outputs; o++)
    for (let r = 0; r < rows; r++) {
      const weight = weights[r * outputs + o]!
      if (weight === 0) continue
      gaps.push(o * rows + r - last)
      values.push(weight)
      last = o * rows + r
    }
  out.number(outputs)
  out.number(bits)
  out.number(values.length)
  for (const gap of gaps) out.number(gap)
  out.block(Uint8Array.from(values))
}

export const readLinear = (input: ByteReader): Linear => {
  const outputs = input.number()
  const bits = input.number()
  const count = input.number()
  const places = new Int32Array(count)
  let last = -1
  for (let i = 0; i < count; i++) {
    last += input.number()
    places[i] = last
  }
  const values = input.block(count)
  const weights = new Int8Array(2 ** bits * outputs)
  const mask = 2 ** bits - 1
  for (let i = 0; i < count; i++) {
    const place = places[i]!
    weights[(place & mask) * outputs + (place >>> bits)] = values[i]!
  }
  return { outputs, bits, weights }
}
