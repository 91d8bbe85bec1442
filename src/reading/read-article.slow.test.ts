// Reading never throws, whatever the text; every span is verbatim; the same text gives the same reading.
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { anyText } from '../../tests/any-text.js'
import { readerOf, textArticle } from '../../tests/read-text.js'
import { type Article, holds, parsePartialDate, type Reading } from '../dossier/index.js'
import { type Reader, readArticle } from './index.js'

let reader: Reader
beforeAll(async () => {
  reader = await readerOf('ukraine')
})

const article = (text: string, lang: string | null = null): Article =>
  textArticle(lang, text, parsePartialDate('2025-03-18'))

const check = (text: string, lang: string | null = null): Reading => {
  const reading = readArticle(article(text, lang), reader)
  for (const span of [...reading.statements, ...reading.unread]) {
    if (!holds(text, span)) throw new Error(`not verbatim: ${JSON.stringify(span)}`)
  }
  for (const statement of reading.statements) {
    const { condition, speaker } = statement
    if (condition && !holds(text, condition)) throw new Error('condition not verbatim')
    if (speaker && text.slice(speaker.begin, speaker.end) !== speaker.text) throw new Error('speaker not verbatim')
  }
  return reading
}

const WORDS =
  'Putin Moskau fordert dass „ “ " » « ‚ ‘ sagte er , . ? ! ; : wenn nur nicht die Ukraine NATO-\n\n\n\nMitgliedschaft ß ﬁ said that if Kyiv rejects the deal , according to laut zufolge \u00ad \u200b ( ) [ ] – — … 30-tägige 17. März … \n\n \ud800 \udc00 😀 שלום Привет'.split(
    ' ',
  )

describe('any text', () => {
  it('reads 7,000 rows of words and marks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }),
        fc.constantFrom('de', 'en', null),
        (words, lang) => void check(words.join(' '), lang),
      ),
      { numRuns: 7000, seed: 11 },
    )
  })

  it('reads 3,000 random strings, half surrogates included', () => {
    fc.assert(
      fc.property(
        anyText({ maxLength: 200 }),
        fc.constantFrom('de', 'en', null),
        (text, lang) => void check(text, lang),
      ),
      { numRuns: 3000, seed: 5 },
    )
  })

  it.each([
    ['a megabyte without a blank', 'x'.repeat(1_000_000)],
    ['quotation marks nested 1,000 deep', `${'„'.repeat(1000)}Nein${'“'.repeat(1000)} sagte Putin.`],
    ['right to left', 'אמר נשיא רוסיה כי לא יסכים להפסקת אש. '.repeat(40)],
    ['Russian', 'Президент заявил, что переговоры невозможны. '.repeat(40)],
    ['emoji', '🕊️ sagte 🇷🇺, 🇺🇦 müsse 🪖 abziehen. '.repeat(200)],
    ['one sentence of 5,000 words', `Putin sagte, ${'dass die Ukraine müsse und '.repeat(1000)}.`],
  ])('reads %s', (_, text) => {
    expect(() => check(text)).not.toThrow()
  })

  it('reads the same twice', () => {
    const text =
      'Moskau wies am Montag den Vorschlag zurück, Friedenstruppen zu entsenden. „Das kommt nicht in Frage“, sagte Peskow.'
    expect(check(text)).toEqual(check(text))
  })
})
