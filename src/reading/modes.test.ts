// How each hand rendered the words, as far as sentences show it: the modes of a chain.
import { beforeAll, describe, expect, it } from 'vitest'
import { readerOf, textArticle } from '../../tests/read-text.js'
import { type PartialDate, type Statement } from '../dossier/index.js'
import { type Reader } from './index.js'
import { readArticle } from './read-article.js'

let reader: Reader
beforeAll(async () => {
  reader = await readerOf('ukraine')
})

const read = (text: string, lang: string): readonly Statement[] =>
  readArticle(textArticle(lang, text, '2025-03-18' as PartialDate), reader).statements

const TOLD = [
  {
    lang: 'en',
    told: 'Witkoff told CNN that Putin demands a ceasefire.',
    quoted: '"Putin accepts the ceasefire," Steve Witkoff said.',
    own: 'Vladimir Putin said that Russia would never accept foreign troops in Ukraine.',
    source: 'Ukraine rejects the ceasefire, the Interfax news agency reported.',
  },
  {
    lang: 'de',
    told: 'Steve Witkoff sagte, Putin akzeptiere eine Waffenruhe.',
    quoted: '„Putin akzeptiert die Waffenruhe“, sagte Steve Witkoff.',
    own: 'Wladimir Putin sagte, Russland werde niemals ausländische Truppen in der Ukraine akzeptieren.',
    source: 'Die Ukraine lehnt die Waffenruhe ab, berichtete die Agentur Interfax.',
  },
] as const

describe.each(TOLD)('$lang', ({ lang, told, quoted, own, source }) => {
  it('one mode more than relays, and none without a relay', () => {
    for (const text of [told, quoted, own, source])
      for (const { via, modes } of read(text, lang))
        expect(modes?.length ?? null, text).toBe(via.length === 0 ? null : via.length + 1)
    expect(read(own, lang).some(({ via }) => via.length === 0)).toBe(true)
  })
  it('what another tells of him is narrated by that other, whose own words the article renders', () => {
    const putin = read(told, lang).find(({ actor }) => actor === 'Vladimir Putin')
    expect([putin?.via[0], putin?.certainty]).toEqual(['Steve Witkoff', 'reported'])
    expect(putin?.modes?.slice(0, 2)).toEqual(['narrated', 'paraphrased'])
    const direct = read(quoted, lang).find(({ actor }) => actor === 'Vladimir Putin')
    expect([direct?.via, direct?.modes]).toEqual([['Steve Witkoff'], ['narrated', 'quoted']])
  })
  it('a medium is a hand too', () => {
    const [statement] = read(source, lang)
    expect(statement?.via).toEqual([expect.stringContaining('Interfax')])
    expect(statement?.modes).toHaveLength(2)
  })
})
