// Whose wish a sentence tells, without a verb of wanting.
import { beforeAll, describe, expect, it } from 'vitest'
import { ruleReaderOf, sourceIn, textArticle } from '../../tests/read-text.js'
import { proposalsOf, type Reader, readArticle } from './index.js'

let reader: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
})

const heard = (lang: string, text: string): string | null => sourceIn(reader, lang, text)

describe('what somebody wishes', () => {
  it.each([
    ['de', 'Geht es nach Moskau, soll die Ukraine auf die Nato verzichten.', 'Russia'],
    ['de', 'Wenn es nach der Bundesregierung geht, bleiben die Sanktionen.', 'German government'],
    ['de', 'Ginge es nach den Bischöfen, wäre der Handel längst eingestellt.', 'den Bischöfen'],
    ['en', 'If it were up to Paris, the tariffs would be lifted tomorrow.', 'France'],
    ['en', 'If Moscow had its way, Kyiv would give up the Donbas.', 'Russia'],
    ['en', 'As the Kremlin sees it, Kyiv must leave the Donbas first.', 'Russia'],
  ])('is theirs (%s): %s', (lang, text, expected) => {
    expect(heard(lang, text)).toBe(expected)
  })

  it.each([
    ['de', 'Geht es nach Plan, endet der Streik am Montag.'],
    ['de', 'Wenn es nach Mitternacht noch schneit, bleibt die Schule zu.'],
    ['en', 'As he sees it happen, the war goes on.'],
    ['en', 'If Moscow had its reasons, nobody heard them.'],
  ])('is nobody’s (%s): %s', (lang, text) => {
    expect(heard(lang, text)).toBeNull()
  })

  it('is no condition', () => {
    const text = 'Geht es nach Moskau, muss die Ukraine auf die Nato verzichten.'
    expect(readArticle(textArticle('de', text), reader).statements).toMatchObject([{ condition: null }])
    const options = proposalsOf(textArticle('de', text), reader).flatMap((found) => found.options)
    expect(options.flatMap(({ holders }) => holders.map(({ actor }) => actor))).toContain('Russia')
  })
})
