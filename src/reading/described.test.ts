import { beforeAll, describe, expect, it } from 'vitest'
import { readerOf, textArticle } from '../../tests/read-text.js'
import { type Reader } from './index.js'
import { readArticle } from './read-article.js'

let reader: Reader
beforeAll(async () => {
  reader = await readerOf('ukraine')
})

const statementsIn = (lang: string, text: string) => readArticle(textArticle(lang, text), reader).statements

const holders = (lang: string, text: string): readonly string[] =>
  statementsIn(lang, text).map((s) => `${s.actor}: ${s.quote}`)

/** Who holds the last statement of a text. */
const lastHolder = (lang: string, text: string): string | undefined => holders(lang, text).at(-1)?.split(': ')[0]

describe('whom a description stands for', () => {
  it.each([
    [
      'a state',
      'Slowenien drohte am Freitag, den Beschluss zu blockieren. Zuvor hatte das Land gefordert, drei Namen von der Liste zu streichen.',
      'Slovenia',
      'Slovenia threatened on Friday to block the decision. Earlier the country had demanded that three names be taken off the list.',
      'Slovenia',
    ],
    [
      'a union named with its noun',
      'Die Gewerkschaft Transmar lehnte das Angebot am Montag ab. Die Gewerkschaft fordert sieben Prozent mehr Lohn.',
      'Transmar',
      'The Northern Dockers Union rejected the offer on Monday. The union demands seven per cent more pay.',
      'Northern Dockers Union',
    ],
    [
      'a ministry, though another state was named since',
      'Das norwegische Aussenministerium äusserte sich besorgt über das Vorgehen Russlands. Das Ministerium fordert den Abzug aller Truppen.',
      'Norwegian Foreign Ministry',
      "Norway's foreign ministry voiced concern over the conduct of Russia. The ministry demands the withdrawal of all troops.",
      'Norwegian Foreign Ministry',
    ],
  ])('%s', (_, german, inGerman, english, inEnglish) => {
    expect([lastHolder('de', german), lastHolder('en', english)]).toEqual([inGerman, inEnglish])
  })

  it('a person by his party, German only', () => {
    const text =
      'Der Abgeordnete Karl Mustermann (CDU) reiste nach Kiew. Er besuchte eine Schule. Deutschland solle mehr Waffen liefern, forderte der CDU-Politiker.'
    expect(lastHolder('de', text)).toBe('Karl Mustermann')
  })

  it('a firm is no union of states', () => {
    const text = 'The European Union extended its sanctions on Friday. The company demands a refund.'
    expect(lastHolder('en', text)).not.toBe('European Union')
  })

  it('is somebody else where the noun has an owner of its own', () => {
    const text = 'Slovenia threatened to block the decision. The company from Graz demands a refund.'
    expect(lastHolder('en', text)).not.toBe('Slovenia')
  })
})

describe('who speaks for a person', () => {
  it.each([
    [
      'de',
      'Russland werde die Sanktionen nicht hinnehmen, erklärte der Sprecher von Präsident Wladimir Putin am Montag.',
    ],
    ['en', 'Russia will not accept the sanctions, a spokesman for President Vladimir Putin said on Monday.'],
  ])('commits whom that person speaks for (%s)', (lang, text) => {
    expect(statementsIn(lang, text).map((s) => s.party)).toEqual(['Russia'])
  })
})

describe('what is nobody', () => {
  it.each([
    ['de', 'Die Feuerpause fordert Geduld von allen, Zuletzt lehnte die Pause jede Frist ab.'],
    ['en', 'The pause demands patience. A partial ceasefire rejects nothing. 2007 demanded more.'],
  ])('holds nothing (%s)', (lang, text) => {
    expect(holders(lang, text)).toEqual([])
  })
})
