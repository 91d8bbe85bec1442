import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf, paint } from './paint.js'

const range = fc.record({ begin: fc.nat(60), end: fc.nat(60) })

test('pieces joined are the text, and each is covered by what covers it', () => {
  const property = fc.property(fc.string({ maxLength: 40 }), fc.array(range), fc.nat(10), (text, ranges, from) => {
    const pieces = paint(text, ranges, from)
    expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    for (const piece of pieces)
      expect(piece.covers).toEqual(
        text === ''
          ? []
          : ranges.filter((one) => one.begin <= piece.begin && one.end >= piece.end && one.begin < one.end),
      )
  })
  fc.assert(property)
})

test('lines joined are the text, each at its offset', () => {
  const property = fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n', 'ü', '😀')), (parts) => {
    const text = parts.join('')
    const lines = linesOf(text)
    expect(lines.map((line) => line.text).join('')).toBe(text)
    for (const line of lines) expect(text.startsWith(line.text, line.begin)).toBe(true)
  })
  fc.assert(property)
})
