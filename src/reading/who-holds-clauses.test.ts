// Who holds a clause whose subject a parse hides, and clauses that look like questions or guesses. Sentences are our own.
import { beforeAll, describe, expect, it } from 'vitest'
import { readerOf, ruleReaderOf, statementsIn, textArticle } from '../../tests/read-text.js'
import type { Reader } from './index.js'
import { proposalsOf } from './training-view.js'

let reader: Reader
let judging: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
  judging = await readerOf('ukraine')
})

const held = (lang: string, text: string): readonly string[] =>
  proposalsOf(textArticle(lang, text), reader).map(({ actor, act, sign }) => `${actor} ${act} ${sign}`)

describe('a clause', () => {
  it.each([
    // The doer hung on the subject, right before the participle.
    ['de', 'Orban, dessen Rücktritt von den Demonstranten gefordert wird, reiste ab.', 'den Demonstranten demand 1'],
    // A thing wants nothing.
    ['de', 'Das will die EU-Kommission schnell ändern.', 'European Commission propose 1'],
    // Subject and verb are both one or both many.
    ['de', 'Ablehnung signalisierten die Gewerkschaften.', 'die Gewerkschaften propose 1'],
    // Who has reservations stands behind the preposition.
    ['de', 'Im Weißen Haus gab es Bedenken gegen die Lieferung von Waffen.', 'United States hedge 0'],
    ['de', 'Innerhalb der SPD gibt es Widerstand gegen das Abkommen.', 'SPD reject -1'],
    // Behind a comma "where" tells of a place.
    ['en', 'Merz met Macron in Paris, where he rejected the border agreement.', 'Friedrich Merz reject -1'],
    // What somebody refused to do.
    ['en', 'Moscow would not accept a truce.', 'Russia reject -1'],
    // A past tense that looks like a participle.
    ['en', 'Four federations objected to the plan.', 'Four federations reject -1'],
    ['en', 'The minister rejected calls for a vote, saying the country needed stability.', 'The minister reject -1'],
    // Whoever speaks side by side with another speaks for both.
    ['en', 'Macron and Starmer said any deal must include guarantees.', 'Keir Starmer demand 1'],
    ['de', 'Merz und Macron betonten, Russland müsse einer Waffenruhe zustimmen.', 'Emmanuel Macron demand 1'],
  ])('is held by whom it names (%s): %s', (lang, text, expected) => expect(held(lang, text)).toContain(expected))

  it.each([
    ['en', 'The minister was asked where the border would run.'],
    ['en', 'Lavrov spoke. Ukraine would not object to the plan.'],
  ])('of a question or a guess is held by nobody (%s): %s', (lang, text) =>
    expect(held(lang, text).filter((one) => /(?:reject|accept|open)/u.test(one))).toEqual([]),
  )
})

describe('a condition of who is told', () => {
  it.each([
    ['en', 'A Ukrainian official said on condition of anonymity that Kyiv would not withdraw.'],
    ['de', 'Ein Beamter aus Kiew sagte unter der Bedingung der Anonymität, die Ukraine werde nicht abziehen.'],
  ])('is no condition of the stance (%s): %s', (lang, text) => {
    expect(
      statementsIn(judging, lang, text).map(({ quote, condition }) => [/anonym/iu.test(quote), condition]),
    ).toEqual([[false, null]])
  })
})
