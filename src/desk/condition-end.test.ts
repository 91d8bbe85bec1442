import { describe, expect, it } from 'vitest'
import { type ConditionHead, parsePartialDate } from '../dossier/index.js'
import { endNamedIn } from './condition-end.js'

const endIn = (quote: string, head: ConditionHead = 'UNTIL'): string | null =>
  endNamedIn({ begin: 0, end: quote.length, quote, head }, parsePartialDate('2025-03-12'))

describe('the end a condition names', () => {
  it.each([
    ['bis zum 1. Juni', '2025-06-01'],
    ['bis Ende des Monats', '2025-03-31'],
    ['until June 1', '2025-06-01'],
    ['until the end of 2027', '2027-12-31'],
    ['solange im Mai verhandelt werden soll', '2025-05-31'],
  ])('%s', (quote, end) => expect(endIn(quote)).toBe(end))

  it.each([
    'bis die Truppen abgezogen sind',
    'until the troops are gone',
    'seit 2014',
    'between Monday and a deal by June',
  ])('is no day in "%s"', (quote) => expect(endIn(quote)).toBe(null))
})
