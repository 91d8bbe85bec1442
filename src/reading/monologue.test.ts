// Announced speech that goes on without quotation marks.
import { beforeAll, describe, expect, it } from 'vitest'
import { ruleReaderOf, textArticle } from '../../tests/read-text.js'
import { proposalsOf, type Reader, readArticle } from './index.js'
import { type SeenSentence, walk } from './read-article.js'

let reader: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
})

/** By sentence, who is heard in it. */
const heard = (lang: string, text: string): readonly (string | null)[] => {
  const seen: SeenSentence[] = []
  walk(textArticle(lang, text), reader, { sentence: (one) => seen.push(one) })
  return seen.map(({ speech }) => speech.find(({ form }) => form === 'Direct')?.speaker?.actor ?? null)
}

const [LAMMY, WADEPHUL] = ['David Lammy', 'Johann Wadephul']

describe('announced speech', () => {
  it.each([
    [
      'en',
      'Asked about the harbour, Foreign Secretary David Lammy said: The pictures are dreadful. We will send more boats. There can be no excuse. Russia must leave the harbour.',
      [LAMMY, LAMMY, LAMMY, LAMMY],
    ],
    [
      'en',
      'Foreign Secretary David Lammy said on Monday:\n\nThe pictures are dreadful.\n\nIt is vital that aid arrives. Russia must leave the harbour.\n\nNotes to editors\n\nWe publish all our statements.',
      [null, LAMMY, LAMMY, LAMMY, null, null],
    ],
    [
      'de',
      'Zum Jahrestag erklärte Außenminister Johann Wadephul: Die Bilder sind furchtbar. Wir werden die Ukraine weiter beliefern. Den Plan lehne ich ab.',
      [WADEPHUL, WADEPHUL, WADEPHUL],
    ],
    [
      'de',
      'Außenminister Johann Wadephul teilte am Montag mit:\n\nDie Bilder sind furchtbar.\n\nUnsere Hilfe geht weiter.',
      [null, WADEPHUL, WADEPHUL],
    ],
  ])('goes on to the last sentence in the first person, or of what must be: %s %s', (lang, text, speakers) => {
    expect(heard(lang, text)).toEqual(speakers)
  })

  it('is of a person, and not of the land of his office', () => {
    const text =
      'Responding to the vote Mark Holm, the special envoy for Syria said: The pictures are dreadful. We will send more boats.'
    expect(heard('en', text)).toEqual(['Mark Holm', 'Mark Holm'])
  })

  it.each([
    [
      'the article attributes again',
      'Foreign Secretary David Lammy said: The pictures are dreadful. We will send more boats. The union also told reporters that ships were leaving. We will see.',
      [LAMMY, LAMMY, null, null],
    ],
    [
      'he is named',
      'Foreign Secretary David Lammy said: The pictures are dreadful. We will send more boats. Mr Lammy then left for Rome. We will see.',
      [LAMMY, LAMMY, null, null],
    ],
  ])('ends where %s', (_, text, speakers) => {
    expect(heard('en', text)).toEqual(speakers)
  })

  it.each([
    ['en', 'Foreign Secretary David Lammy said: The pictures are dreadful. Ferries leave at noon. It rains.'],
    ['en', 'The minister gave us an hour. Foreign Secretary David Lammy said: It is late. We left for the harbour.'],
    ['en', 'Foreign Secretary David Lammy explained the aims of the visit: more trade. We left for the harbour.'],
    ['de', 'Außenminister Johann Wadephul sagte: Es ist spät. Fahrgäste müssen heute laufen. Es regnet.'],
    // A commentary speaks of what it has just told.
    ['de', 'Außenminister Johann Wadephul sagte: Die Stadt ist klein. Das ist richtig. Wir sollten ihm folgen.'],
    ['en', 'Foreign Secretary David Lammy said: It is late. The debate is old. Europe must act. Paris must pay.'],
    ['en', 'Foreign Secretary David Lammy said: It is late.\n\nWe should have known. We never learn.'],
  ])('is not heard where nobody goes on: %s %s', (lang, text) => {
    expect(heard(lang, text).filter((one) => one !== null)).toEqual([])
  })

  it('holds what it says, and is one attribution', () => {
    const text =
      'Foreign Secretary David Lammy said: The pictures are dreadful. We will continue to provide air defence to Ukraine.'
    const { statements, attributions } = readArticle(textArticle('en', text), reader)
    expect(statements.map(({ actor, act, certainty }) => [actor, act, certainty])).toEqual([
      [LAMMY, 'promise', 'quoted'],
    ])
    expect(attributions.map(({ message }) => message.map(({ begin, end }) => text.slice(begin, end)))).toEqual([
      ['The pictures are dreadful. We will continue to provide air defence to Ukraine.'],
    ])
  })
})

describe('"we" of nobody who is heard', () => {
  it.each([
    ['en', "It has been a dark week. We also call for an end to Putin's attacks on Kherson."],
    ['en', "It has been a dark week. We reject Putin's demands for the Donbas."],
    ['de', 'Es war eine dunkle Woche. Wir fordern ein Ende von Putins Angriffen auf Cherson.'],
    ['de', 'Es war eine dunkle Woche. Wir lehnen Putins Forderungen nach dem Donbass ab.'],
  ])('is nobody the sentence names: %s %s', (lang, text) => {
    expect(proposalsOf(textArticle(lang, text), reader).map(({ actor }) => actor)).not.toContain('Vladimir Putin')
  })
})
