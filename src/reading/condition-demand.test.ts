// What a condition asks of somebody else, as a demand of its own. Sentences are our own.
import { beforeAll, describe, expect, it } from 'vitest'
import { ruleReaderOf, statementsIn } from '../../tests/read-text.js'
import type { Reader } from './index.js'

let reader: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
})

const demands = (lang: string, text: string): readonly string[] =>
  statementsIn(reader, lang, text)
    .filter((s) => s.act === 'demand')
    .map((s) => `${s.sign}: ${s.quote}`)

describe('a threat asks for something', () => {
  it.each([
    [
      'en',
      'where it hangs on what is not done',
      'Baerbock threatened Russia with sanctions if it does not withdraw its troops.',
      '1: if it does not withdraw its troops',
    ],
    [
      'en',
      'where it hangs on a failure, without a conjunction',
      'Biden threatened Russia with sanctions should Moscow fail to lift the blockade.',
      '-1: should Moscow fail to lift the blockade',
    ],
    [
      'en',
      'where it hangs on what goes on',
      'Biden threatened India with tariffs if it went on buying Russian oil.',
      '-1: if it went on buying Russian oil',
    ],
    [
      'de',
      'where it hangs on what is not done',
      'Baerbock drohte Russland mit Sanktionen, wenn es die Truppen nicht abziehe.',
      '1: wenn es die Truppen nicht abziehe',
    ],
    [
      'de',
      'where it hangs on what goes on',
      'Baerbock drohte mit Sanktionen, sollte Russland die Angriffe fortsetzen.',
      '-1: sollte Russland die Angriffe fortsetzen',
    ],
  ])('%s: %s', (lang, _, text, demand) => {
    expect(demands(lang, text)).toContain(demand)
  })

  it.each([
    ['en', 'Biden threatened Russia with sanctions if it invaded Ukraine.'],
    ['en', 'Biden threatened to leave the talks if his own team did not agree.'],
    ['de', 'Baerbock drohte mit Sanktionen, sollte Russland angreifen.'],
  ])('%s, nothing: %s', (lang, text) => {
    expect(demands(lang, text)).toEqual([])
  })
})
