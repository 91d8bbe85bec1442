import { describe, expect, it } from 'vitest'
import { readBytes, readSortedKeys, writeBytes, writeSortedKeys } from './bytes.js'
import { best, type Linear, readLinear, score, writeLinear } from './linear.js'

const model: Linear = { outputs: 3, bits: 2, weights: Int8Array.from([0, 1, -127, 0, 0, 0, 5, 0, 0, 127, 0, -1]) }

describe('weights', () => {
  it('come back as they were written', () => {
    const out = writeBytes()
    writeLinear(out, model)
    expect(readLinear(readBytes(out.done()))).toEqual(model)
  })

  it('are summed over features; the first of equals wins', () => {
    const scores = new Int32Array(3)
    score(model, Int32Array.from([0, -1]), 2, scores)
    expect([...scores]).toEqual([127, 1, -128])
    expect(best(Int32Array.from([2, 7, 7]), 3)).toBe(1)
  })
})

describe('bytes', () => {
  it('keep numbers of 32 bits and sorted keys', () => {
    const out = writeBytes()
    out.number(0xffffffff)
    writeSortedKeys(out, [3, 3, 2 ** 31, -1])
    out.text('Grüsse')
    const input = readBytes(out.done())
    expect(input.number()).toBe(0xffffffff)
    expect([...readSortedKeys(input)]).toEqual([3, 3, -(2 ** 31), -1])
    expect(input.text()).toBe('Grüsse')
    expect(() => input.number()).toThrow(/too early/)
  })
})
