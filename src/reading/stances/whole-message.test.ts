// What somebody says where no clause of it can be told.
import { beforeAll, describe, expect, it } from 'vitest'
import { ruleReaderOf, textArticle } from '../../../tests/read-text.js'
import { proposalsOf, type Reader } from '../index.js'

let reader: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
})

const proposed = (lang: string, text: string): readonly string[] =>
  proposalsOf(textArticle(lang, text), reader).map(({ actor, begin, end }) => `${actor}: ${text.slice(begin, end)}`)

describe('a message with no clause that could be told', () => {
  it.each([
    [
      'en',
      '"The barrels must no longer fall from the sky," Emmanuel Macron told the Syrian ambassador across the table.',
      'Emmanuel Macron: The barrels must no longer fall from the sky',
    ],
    [
      'de',
      '„Hört auf, uns wie eine Kolonie zu behandeln“, schrieb Wolodymyr Selenskyj an die Adresse von Paris.',
      'Volodymyr Zelensky: Hört auf, uns wie eine Kolonie zu behandeln',
    ],
  ])('is proposed as a whole (%s): %s', (lang, text, expected) => {
    expect(proposed(lang, text)).toContain(expected)
  })

  it.each([
    ['en', '"Who can say where the barrels will fall?" Emmanuel Macron asked the Syrian ambassador.'],
    ['en', 'Emmanuel Macron said Kyiv should have accepted the offer.'],
    ['de', '„Wer weiß das schon?“, fragte Wolodymyr Selenskyj.'],
  ])('is none where it asks or reproaches (%s): %s', (lang, text) => {
    expect(proposed(lang, text)).toEqual([])
  })
})
