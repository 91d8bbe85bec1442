import { beforeAll, describe, expect, it } from 'vitest'
import { readerOf, statementsIn } from '../../../tests/read-text.js'
import type { Reader } from '../index.js'

let reader: Reader
beforeAll(async () => {
  reader = await readerOf('ukraine')
})

const held = (lang: string, text: string): readonly string[] =>
  statementsIn(reader, lang, text).map(({ party, act, sign }) => `${party} ${act} ${sign}`)

describe('what is told only to say that it is not so', () => {
  it.each([
    ['en', 'Trump denied that he had agreed to lift sanctions.'],
    ['de', 'Trump bestritt, einer Aufhebung der Sanktionen zugestimmt zu haben.'],
    ['en', 'Instead of demanding a ceasefire, Trump flew home.'],
    ['en', 'European diplomats doubt that Putin would accept a ceasefire.'],
  ])('is no stance (%s): %s', (lang, text) => expect(held(lang, text)).toEqual([]))

  it.each([
    ['en', 'Trump said that he had agreed to lift sanctions.', 'United States accept 1'],
    ['de', 'Statt einer Waffenruhe fordert Trump nun ein Friedensabkommen.', 'United States demand 1'],
    ['de', 'Moskau lehnt den Plan ab und bestreitet, dass es Truppen gibt.', 'Russia reject -1'],
  ])('and what stands beside it still is (%s): %s', (lang, text, expected) =>
    expect(held(lang, text)).toContain(expected),
  )
})

it('nothing is held by whoever would be forced to it', () => {
  const text = 'Ukraine must not be forced to give up land, the EU leaders said in a joint statement.'
  expect(held('en', text).filter((one) => one.startsWith('Ukraine'))).toEqual([])
})

it.each([
  ['en', 'Opinion polls show that most Ukrainians reject territorial concessions.'],
  ['de', 'Die meisten Ukrainer lehnen Gebietsabtretungen ab.'],
])('a share of a people commits no state (%s): %s', (lang, text) =>
  expect(statementsIn(reader, lang, text).filter(({ party }) => party === 'Ukraine')).toEqual([]),
)

it('whoever promises something "if not" is not taken to ask for it', () => {
  const text = 'Frankreich kündigte an, den Snapback auszulösen, falls der Iran nicht kooperiert.'
  expect(held('de', text)).not.toContain('France demand -1')
})

describe('what is asked for before the word that asks', () => {
  it('is of whoever asks alone', () => {
    expect(held('de', 'Dass Kiew auf die Nato verzichtet, fordert Moskau seit Jahren.')).toEqual(['Russia demand -1'])
  })
})
