import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { snapToWord, stepByWord, trimmed, withEnd } from './offsets.js'

const text = 'Die EU-Staaten zahlen 1.000 Euro, „sofort“.'

describe('ends of marked words', () => {
  test('move by words and marks', () => {
    const ends: string[] = []
    for (let at = 0; ; ) {
      const next = stepByWord(text, at, 'end', 1)
      if (next === at) break
      ends.push(text.slice(0, next).split(' ').at(-1) ?? '')
      at = next
    }
    expect(ends).toEqual([
      'Die',
      'EU-Staaten',
      'zahlen',
      '1.000',
      'Euro',
      'Euro,',
      '„',
      '„sofort',
      '„sofort“',
      '„sofort“.',
    ])
    expect(stepByWord(text, 4, 'begin', -1)).toBe(0)
    expect(stepByWord(text, 0, 'begin', -1)).toBe(0)
  })

  test('a step forth stays in the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.constantFrom('begin' as const, 'end' as const), (words, n, side) => {
        const at = snapToWord(words, n % (words.length + 1), side)
        const next = stepByWord(words, at, side, 1)
        expect(next).toBeGreaterThanOrEqual(at)
        expect(next).toBeLessThanOrEqual(words.length)
      }),
    )
  })

  test('never pass each other', () => {
    expect(withEnd({ begin: 5, end: 9 }, 'begin', 20)).toEqual({ begin: 8, end: 9 })
    expect(withEnd({ begin: 5, end: 9 }, 'end', 2)).toEqual({ begin: 5, end: 6 })
  })

  test('blanks at the ends are not marked', () => {
    expect(trimmed('  ab c ', 0, 7)).toEqual({ begin: 2, end: 6 })
    expect(trimmed('  ab c ', 0, 2)).toBeNull()
  })
})
