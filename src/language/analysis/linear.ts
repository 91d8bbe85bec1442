import { type ByteReader, type ByteWriter, readSortedKeys, writeSortedKeys } from './bytes.js'
import { buildRows, findAll, type RowTable } from './row-table.js'

/** A linear classifier over hashed features: a row of small weights for each feature that was found worth one. */
export interface Linear {
  readonly outputs: number
  /** The content is the number of the row in `weights`, plus one. */
  readonly table: RowTable
  /** Rows side by side. */
  readonly weights: Int8Array
}

/** As it comes from training: the numbers of the rows kept, ascending, among 2 ** bits. */
export interface Rows {
  readonly outputs: number
  readonly bits: number
  readonly rows: Int32Array
  readonly weights: Int8Array
}

export const linearOf = ({ outputs, bits, rows, weights }: Rows): Linear => ({
  outputs,
  table: buildRows(bits, rows, (k) => k + 1),
  weights,
})

/** Room for the rows of all features asked for at once. */
const found = new Int32Array(256)

/** Adds the rows of the given features to the numbers of `sums` from `at` on. */
export const addWeights = (
  { outputs, weights, table }: Linear,
  features: Int32Array,
  count: number,
  sums: Int32Array | Int16Array,
  at: number,
): void => {
  const n = findAll(table, features, count, found)
  for (let f = 0; f < n; f++) {
    const row = (found[f]! - 1) * outputs
    for (let o = 0; o < outputs; o++) sums[at + o]! += weights[row + o]!
  }
}

/** The first best of some outputs only; the others cost nothing. `some` is not empty. */
export const bestOf = (model: Linear, features: Int32Array, count: number, some: readonly number[]): number => {
  const { outputs, weights, table } = model
  const n = findAll(table, features, count, found)
  let winner = some[0]!
  let top = -0x80000000
  for (let k = 0; k < some.length; k++) {
    const shift = some[k]! - outputs
    let sum = 0
    for (let f = 0; f < n; f++) sum += weights[found[f]! * outputs + shift]!
    if (sum > top) {
      top = sum
      winner = some[k]!
    }
  }
  return winner
}

/** The first highest. */
export const best = (scores: Int32Array, outputs: number): number => {
  let winner = 0
  for (let o = 1; o < outputs; o++) if (scores[o]! > scores[winner]!) winner = o
  return winner
}

export const writeLinear = (out: ByteWriter, { outputs, bits, rows, weights }: Rows): void => {
  out.number(outputs)
  out.number(bits)
  writeSortedKeys(out, rows)
  out.block(new Uint8Array(weights.buffer, weights.byteOffset, weights.length))
}

/** The weights stay where they are in the file. */
export const readLinear = (input: ByteReader): Linear => {
  const outputs = input.number()
  const bits = input.number()
  const rows = readSortedKeys(input)
  const block = input.block(rows.length * outputs)
  return linearOf({ outputs, bits, rows, weights: new Int8Array(block.buffer, block.byteOffset, block.length) })
}
