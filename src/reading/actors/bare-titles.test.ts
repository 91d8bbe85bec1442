// Whom a title alone means.
import { beforeAll, describe, expect, it } from 'vitest'
import { ruleReaderOf, textArticle } from '../../../tests/read-text.js'
import type { Reader } from '../index.js'
import { walk } from '../read-article.js'

let reader: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
})

/** Whom the last sentence names first. */
const named = (lang: string, text: string): string | undefined => {
  let actor: string | undefined
  walk(textArticle(lang, text), reader, { sentence: ({ one }) => (actor = one.mentions[0]?.actor) })
  return actor
}

describe('a title alone', () => {
  it.each([
    [
      'en',
      'Foreign Secretary David Lammy met Secretary of State Marco Rubio. The Foreign Secretary refused.',
      'David Lammy',
    ],
    [
      'en',
      'Foreign Secretary David Lammy met Secretary of State Marco Rubio. The Secretary of State refused.',
      'Marco Rubio',
    ],
    [
      'de',
      'Bundeskanzler Friedrich Merz traf Präsident Wolodymyr Selenskyj. Der Präsident lehnte ab.',
      'Volodymyr Zelensky',
    ],
  ])('is of whom the article calls so: %s %s', (lang, text, actor) => {
    expect(named(lang, text)).toBe(actor)
  })
})
