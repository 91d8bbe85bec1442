import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPlain, writePlain } from './plain.js'

const back = (data: unknown): unknown => readPlain(writePlain(data).buffer as ArrayBuffer)

const numbers = fc.oneof(
  fc.int8Array(),
  fc.uint8Array(),
  fc.int16Array(),
  fc.uint16Array(),
  fc.int32Array(),
  fc.float64Array({ noNaN: true }),
)
const small = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.string()), numbers)
const names = fc.string().filter((name) => name !== '__proto__')
const data = fc.oneof(small, fc.dictionary(names, fc.oneof(small, fc.dictionary(names, small))))

test('what is written comes back', () => {
  fc.assert(
    fc.property(data, (given) => {
      expect(back(given)).toEqual(structuredClone(given))
    }),
  )
})
test('parts of a larger buffer are written alone', () => {
  const all = Int32Array.of(1, 2, 3, 4)
  expect(back({ some: all.subarray(1, 3), '': 'ü' })).toEqual({ some: Int32Array.of(2, 3), '': 'ü' })
})
test('it is read from shared memory, and the numbers stay there', () => {
  const bytes = writePlain({ rows: Uint16Array.of(7, 8), name: 'é' })
  const shared = new SharedArrayBuffer(bytes.length)
  new Uint8Array(shared).set(bytes)
  const found = readPlain(shared) as { rows: Uint16Array; name: string }
  expect([...found.rows, found.name]).toEqual([7, 8, 'é'])
  expect(found.rows.buffer).toBe(shared)
})
test('other bytes are refused', () => {
  expect(() => readPlain(new ArrayBuffer(16))).toThrow('no plain data')
})
