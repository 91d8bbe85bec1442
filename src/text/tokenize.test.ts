import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../tests/any-text.js'
import { tokenize } from './tokenize.js'

const texts = (text: string): string =>
  tokenize(text)
    .map((token) => token.text)
    .join('|')

describe('tokenize', () => {
  it.each([
    ["Putin's Trump’s geht's", "Putin|'s|Trump|’s|geht|'s"],
    ['NATO-Beitritt, US-Präsident.', 'NATO-Beitritt|,|US-Präsident|.'],
    ["don't can’t I'm we've", "do|n't|ca|n’t|I|'m|we|'ve"],
    ["O'Brien d'Estaing L’Oréal", "O'Brien|d'Estaing|L’Oréal"],
    ['einen 30-tägigen, 2,5-fachen 90er-Jahre-Plan', 'einen|30-tägigen|,|2,5-fachen|90er-Jahre-Plan'],
    ['1.000 und 3,5 oder 10:30', '1.000|und|3,5|oder|10:30'],
    ['U.S. z.B. J. D.', 'U.S.|z.B.|J|.|D|.'],
    ['Ost- und Westeuropa', 'Ost-|und|Westeuropa'],
    ['Am 17. März 2024-03-17', 'Am|17|.|März|2024-03-17'],
    ['dann... so… was?!', 'dann|...|so|…|was|?!'],
    ['kyiv.example.com http://a.b/c?d=e info@example.org', 'kyiv|.|example.com|http://a.b/c?d=e|info@example.org'],
    ['„Ja“ (50%)', '„|Ja|“|(|50|%|)'],
  ])('%s', (text, expected) => {
    expect(texts(text)).toBe(expected)
  })

  it('names the kinds and a lower-case form', () => {
    expect(tokenize('„Kiew’s 5!').map((token) => [token.kind, token.norm])).toEqual([
      ['quote', '„'],
      ['word', 'kiew'],
      ['word', "'s"],
      ['number', '5'],
      ['mark', '!'],
    ])
  })

  it('covers every character that is no blank, in order, without overlap', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        let at = 0
        for (const token of tokenize(text)) {
          expect(text.slice(at, token.begin).trim()).toBe('')
          expect(text.slice(token.begin, token.end)).toBe(token.text)
          expect(token.end).toBeGreaterThan(token.begin)
          at = token.end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
      { numRuns: 60 },
    )
  })
})
