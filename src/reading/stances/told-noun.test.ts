import { beforeAll, describe, expect, it } from 'vitest'
import { ruleReaderOf, textArticle } from '../../../tests/read-text.js'
import type { Reader } from '../index.js'
import { proposalsOf } from '../training-view.js'

let reader: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
})

/** What is proposed as told by a noun: whose, which way, in which words. */
const told = (lang: string, text: string): readonly string[] =>
  proposalsOf(textArticle(lang, text), reader)
    .filter(({ features }) => features.some((sign) => sign.startsWith('rule=noun-told')))
    .map(({ party, sign, begin, end }) => `${party} ${sign} ${text.slice(begin, end)}`)

describe('a demand told with what it is', () => {
  it.each([
    ['de', 'Moskaus Bedingung ist ein Abzug der Truppen.', ['Russia 1 Moskaus Bedingung ist ein Abzug der Truppen']],
    [
      'de',
      'Zu den Bedingungen Kiews gehören die Rückkehr der Kinder und die Freilassung aller Gefangenen.',
      [
        'Ukraine 1 Zu den Bedingungen Kiews gehören die Rückkehr der Kinder',
        'Ukraine 1 die Freilassung aller Gefangenen',
      ],
    ],
    [
      'de',
      'Die Bedingung der Ukraine: Alle Gefangenen müssten zuerst nach Hause.',
      ['Ukraine 1 Die Bedingung der Ukraine: Alle Gefangenen müssten zuerst nach Hause'],
    ],
    [
      'en',
      'Among Kyiv’s conditions are the return of the children and the release of all prisoners.',
      ['Ukraine 1 Among Kyiv’s conditions are the return of the children', 'Ukraine 1 the release of all prisoners'],
    ],
    [
      'en',
      'One of Moscow’s demands is that Kyiv withdraw from Donbas.',
      ['Russia 1 One of Moscow’s demands is that Kyiv withdraw from Donbas'],
    ],
    [
      'en',
      'Kyiv has one condition: all prisoners must come home first.',
      ['Ukraine 1 Kyiv has one condition: all prisoners must come home first'],
    ],
  ])('is its owner’s (%s): %s', (lang, text, expected) => expect(told(lang, text)).toEqual(expected))

  it('is against what it ends', () => {
    expect(told('en', 'Moscow’s condition is an end to all arms deliveries.')[0]).toMatch(/^Russia -1/u)
  })

  it.each([
    ['de', 'Russlands Forderung ist ein Hindernis für die Gespräche.'],
    ['de', 'Die Bedingungen im Lager sind hart.'],
    ['de', 'Moskaus Forderung ist nicht der Abzug.'],
    ['en', 'Trump’s proposal: critics call it a capitulation.'],
    ['de', 'Moskaus Forderung: Beobachter halten sie für unannehmbar.'],
    ['en', 'Moscow’s demand is unacceptable.'],
    ['en', 'Moscow’s demand was rejected by the council.'],
    ['en', 'Moscow’s demand is a problem for the mediators.'],
    ['en', 'The condition of the patient was a worry to Moscow.'],
  ])('and a verdict on it is none (%s): %s', (lang, text) => expect(told(lang, text)).toEqual([]))
})
