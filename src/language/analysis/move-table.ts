import { type ByteReader, type ByteWriter, readSortedKeys, writeSortedKeys } from './bytes.js'
import { buildRows, find, type RowTable } from './row-table.js'

/** Content of an entry: by how much the feature prefers LEFT to SHIFT (8 bits) and RIGHT to SHIFT (8 bits). */
export type MoveTable = RowTable

/** As it comes from training: rows kept, ascending, among 2 ** bits; not both weights of a row are 0. */
export interface MoveRows {
  readonly bits: number
  readonly rows: Int32Array
  readonly left: Int8Array
  readonly right: Int8Array
}

/**
 * Sums of both preferences in one number, which is added up as one: RIGHT in the lower 16 bits, LEFT above. No sum of
 * hundred weights leaves its 16 bits.
 */
export const sumMoves = (table: MoveTable, features: Int32Array, count: number): number => {
  let sum = 0
  for (let f = 0; f < count; f++) {
    const content = find(table, features[f]!)
    sum = (sum + (((content << 16) >> 24) << 16) + ((content << 24) >> 24)) | 0
  }
  return sum
}

export const rightOf = (sum: number): number => (sum << 16) >> 16
export const leftOf = (sum: number): number => (sum - rightOf(sum)) >> 16

export const moveTableOf = ({ bits, rows, left, right }: MoveRows): MoveTable =>
  buildRows(bits, rows, (k) => ((left[k]! & 255) << 8) | (right[k]! & 255))

const bytesOf = (numbers: Int8Array): Uint8Array => new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.length)
const signedOf = (bytes: Uint8Array): Int8Array => new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)

export const writeMoves = (out: ByteWriter, { bits, rows, left, right }: MoveRows): void => {
  out.number(bits)
  writeSortedKeys(out, rows)
  out.block(bytesOf(left))
  out.block(bytesOf(right))
}

export const readMoves = (input: ByteReader): MoveTable => {
  const bits = input.number()
  const rows = readSortedKeys(input)
  const left = signedOf(input.block(rows.length))
  return moveTableOf({ bits, rows, left, right: signedOf(input.block(rows.length)) })
}
