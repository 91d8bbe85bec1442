import { describe, expect, it } from 'vitest'
import { tokenize } from '../text/index.js'
import { chooseLanguage, languageOf } from './index.js'

/** Where nothing tells, that of the text around. */
const chosen = (text: string, around: 'de' | 'en' | null = null): string | null =>
  chooseLanguage(tokenize(text), around && languageOf(around))?.code ?? around

describe('the language of a text', () => {
  it.each([
    ['en', 'European Commission President Ursula von der Leyen rejected the proposal.'],
    ['en', 'Ursula von der Leyen said so.'],
    ['en', 'Trump will meet Putin.'],
    ['de', 'Ursula von der Leyen lehnte ab.'],
    ['de', 'Trump will Putin treffen.'],
  ])('is not told by small words of a name, nor by words of both (%s): %s', (code, text) => {
    expect(chosen(text, code as 'de' | 'en')).toBe(code)
  })

  it.each([
    ['de', 'en', 'Demonstranten am Montag vor dem Ministerium in der Hauptstadt'],
    ['en', 'de', 'Protesters in front of the ministry on Monday, as seen by an agency'],
  ] as const)('is told where it differs from the text around (%s in %s)', (code, around, text) => {
    expect(chosen(text, around)).toBe(code)
  })

  it('stays unknown in a third language', () => {
    expect(chosen('Il ministro ha respinto ogni proposta di pace presentata ieri sera')).toBe(null)
  })
})
