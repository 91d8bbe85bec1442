// What `startsIn` passes by must be the start of nothing: every finder is asked at every token of rows made of date words.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cases } from '../../../tests/cases.js'
import { tokenize } from '../../text/index.js'
import { languages } from '../index.js'
import { boundedAt } from './bounds.js'
import { startsIn } from './starts.js'
import { tenses } from './tense.js'

const strings = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : value instanceof Map
      ? [...value.keys()].flatMap(strings)
      : Array.isArray(value) || value instanceof Set
        ? [...(value as Iterable<unknown>)].flatMap(strings)
        : []

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)
const NUMBERS = [
  '3.',
  '17',
  '14th',
  '2024',
  '1990er',
  '1990s',
  '17.03.2025',
  '2025-03',
  '2014/15',
  'Q3',
  'H1',
  'mid-May',
]

describe.each(languages.map(({ code, dates }) => ({ code, dates })))('$code', ({ dates }) => {
  const words = [...new Set(Object.values(dates).flatMap(strings))]
  it('nothing begins where nothing may begin', () => {
    expect(words.length).toBeGreaterThan(200)
    const mayStart = startsIn(dates, [])
    let seen = 0
    const word = fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(...words).map(capital),
      fc.constantFrom(...NUMBERS, ',', '–', '„', 'Anfang-Mai'),
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 7 }), (row) => {
        const tokens = tokenize(row.join(' '))
        const looked = { tokens, words: dates, tenses: tenses(tokens, dates), events: [] }
        tokens.forEach((token, i) => {
          if (token.kind === 'quote' || boundedAt(looked, i) === null) return
          seen++
          expect(mayStart(token), `${token.text} in ${row.join(' ')}`).toBe(true)
        })
      }),
      { numRuns: cases(2000), seed: 7 },
    )
    expect(seen).toBeGreaterThan(cases(500))
  })
})
