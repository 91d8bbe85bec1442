import { beforeAll, describe, expect, it } from 'vitest'
import { ruleReaderOf, textArticle } from '../../tests/read-text.js'
import type { Reader } from './index.js'
import { type SeenSentence, walk } from './read-article.js'

let reader: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
})

/** Who is found to say what in the first sentence, by the verb or the colon. */
const speakers = (lang: string, text: string): readonly string[] => {
  const seen: SeenSentence[] = []
  walk(textArticle(lang, text), reader, { sentence: (one) => seen.push(one) })
  return (seen[0]?.speech ?? []).flatMap(({ speaker }) => speaker?.actor ?? [])
}

describe('a quotation behind a colon without a verb of saying', () => {
  it.each([
    ['de', 'Selenskyj gab sich kämpferisch: „Wir werden keinen Meter Land aufgeben.“', 'Volodymyr Zelensky'],
    ['de', 'Stoiber ruderte zurück: „Wir werden dem Plan nicht zustimmen.“', 'Edmund Stoiber'],
    ['de', 'Kritik kam aus der SPD: „Das Paket muss wieder weg.“', 'SPD'],
    ['de', 'Peskow auf die Frage nach einem Treffen: „Wir sind dazu bereit.“', 'Dmitry Peskov'],
    ['en', 'Zelensky struck a defiant tone: “We will not give up our land.”', 'Volodymyr Zelensky'],
    ['en', 'Macron was blunt: “Moscow must accept the truce.”', 'Emmanuel Macron'],
  ])('is of the subject before it (%s): %s', (lang, text, actor) => expect(speakers(lang, text)).toEqual([actor]))

  it.each([
    ['de', 'Auf dem Plakat stand: „Wir wollen keine Raketen.“'],
    ['de', 'Das Motto war einfach: „Wir wollen keine Raketen.“'],
    ['en', 'The slogan was simple: “We do not want missiles.”'],
  ])('is of nobody where none is named (%s): %s', (lang, text) => expect(speakers(lang, text)).toEqual([]))

  it('goes on over the sentences it holds', () => {
    const seen: SeenSentence[] = []
    const text = 'Selenskyj wurde deutlich: „Wir geben nichts auf. Wir werden keine Wahlen abhalten.“'
    walk(textArticle('de', text), reader, { sentence: (one) => seen.push(one) })
    expect(new Set(seen.at(-1)?.speech.map(({ speaker }) => speaker?.actor))).toEqual(new Set(['Volodymyr Zelensky']))
  })
})

describe('what is told behind a quotation', () => {
  it.each([
    ['en', '“We want peace,” said Fico, adding that Ukraine should respect the rules.', 'should respect'],
    ['de', '„Wir wollen Frieden“, sagte Fico und fügte hinzu, dass Kiew die Regeln achten müsse.', 'achten müsse'],
  ])('is a message of its own (%s)', (lang, text, words) => {
    const seen: SeenSentence[] = []
    walk(textArticle(lang, text), reader, { sentence: (one) => seen.push(one) })
    const told = (seen[0]?.speech ?? []).filter(({ message }) =>
      message.some(({ begin, end }) => text.slice(begin, end).includes(words)),
    )
    expect(told.map(({ speaker }) => speaker?.actor)).toContain('Robert Fico')
  })

  it('ends with the words of saying, whatever clause stands before them', () => {
    const seen: SeenSentence[] = []
    const text = 'Talks would resume only after the hostages are freed, Netanyahu said.'
    walk(textArticle('en', text), reader, { sentence: (one) => seen.push(one) })
    const [first] = seen[0]?.speech ?? []
    expect(text.slice(first?.message[0]?.begin, first?.message[0]?.end)).toBe(
      'Talks would resume only after the hostages are freed',
    )
  })
})
