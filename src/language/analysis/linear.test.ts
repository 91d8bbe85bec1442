import { describe, expect, it } from 'vitest'
import { readBytes, readSortedKeys, writeBytes, writeSortedKeys } from './bytes.js'
import { buildLexicon, lookUp, readLexicon, writeLexicon } from './lexicon.js'
import { addWeights, best, bestOf, type Linear, linearOf, type Rows, readLinear, writeLinear } from './linear.js'
import { leftOf, moveTableOf, rightOf, sumMoves } from './move-table.js'
import { buildRows, find } from './row-table.js'

const kept: Rows = {
  outputs: 3,
  bits: 5,
  rows: Int32Array.from([2, 9, 31]),
  weights: Int8Array.from([0, 1, -127, 5, 0, 0, 0, 127, -1]),
}

/** A feature whose hash names the row. */
const ofRow = (row: number, bits: number): number => (row << (32 - bits)) | 5

describe('rows', () => {
  it('are found by the hashes that name them, and no others', () => {
    const bits = 20
    // Every seventh row, and runs that have to move on from their places.
    const rows = Int32Array.from({ length: 60_000 }, (_, k) => (k < 1000 ? k : 1000 + (k - 1000) * 7))
    const table = buildRows(bits, rows, (k) => k + 1)
    const numberOf = new Map([...rows].map((row, k) => [row, k + 1]))
    for (let row = 0; row < 2 ** bits; row += 1)
      if (find(table, ofRow(row, bits)) !== (numberOf.get(row) ?? 0)) throw new Error(`row ${row}`)
  })

  it('need room', () => {
    expect(() =>
      buildRows(
        4,
        Int32Array.from({ length: 16 }, (_, row) => row),
        () => 1,
      ),
    ).toThrow(/room/)
  })
})

describe('weights', () => {
  const model: Linear = linearOf(kept)
  const features = Int32Array.from([2, 31, 7].map((row) => ofRow(row, 5)))

  it('come back as they were written', () => {
    const out = writeBytes()
    writeLinear(out, kept)
    expect(readLinear(readBytes(out.done()))).toEqual(model)
  })

  it('are summed over features; the first of equals wins', () => {
    const scores = new Int32Array(3)
    addWeights(model, features, 3, scores, 0)
    expect([...scores]).toEqual([0, 128, -128])
    expect(best(Int32Array.from([2, 7, 7]), 3)).toBe(1)
    expect(bestOf(model, features, 3, [2, 0])).toBe(0)
    expect(bestOf(model, features, 0, [2, 0])).toBe(2)
  })

  it('of moves are two sums in one number', () => {
    const moves = moveTableOf({
      bits: 5,
      rows: Int32Array.from([2, 31]),
      left: Int8Array.from([-127, 100]),
      right: Int8Array.from([3, -9]),
    })
    const sum = sumMoves(moves, features, 3)
    expect([leftOf(sum), rightOf(sum)]).toEqual([-27, -6])
  })
})

describe('lexicon', () => {
  it('knows its keys and no others, read back too', () => {
    const entries = new Map(Array.from({ length: 500 }, (_, i) => [Math.imul(i + 1, 0x9e3779b1), (i * i) | 1]))
    const out = writeBytes()
    const built = buildLexicon(entries)
    writeLexicon(out, built)
    for (const lexicon of [built, readLexicon(readBytes(out.done()))]) {
      for (const [key, value] of entries) expect(lookUp(lexicon, key)).toBe(value)
      expect(lookUp(lexicon, 12345)).toBe(0)
      expect(lookUp(lexicon, -1)).toBe(0)
    }
  })
})

describe('bytes', () => {
  it('keep numbers of 32 bits and sorted keys', () => {
    const out = writeBytes()
    out.number(0xffffffff)
    writeSortedKeys(out, [3, 3, 2 ** 31, -1])
    out.wide(Uint16Array.from([258, 65535]))
    out.text('Grüsse')
    const input = readBytes(out.done())
    expect(input.number()).toBe(0xffffffff)
    expect([...readSortedKeys(input)]).toEqual([3, 3, -(2 ** 31), -1])
    expect([...input.wide(2)]).toEqual([258, 65535])
    expect(input.text()).toBe('Grüsse')
    expect(() => input.number()).toThrow(/too early/)
  })
})
