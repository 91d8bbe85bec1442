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

describe('what is waited for', () => {
  it.each([
    ['en', 'Russia is ready to open the port once Kyiv has cleared the mines.', 'once Kyiv has cleared the mines'],
    [
      'de',
      'Russland ist bereit, den Hafen zu öffnen, sobald Kiew die Minen geräumt hat.',
      'sobald Kiew die Minen geräumt hat',
    ],
    ['en', 'Belarus is ready to open the bridge once the mines have been cleared.', 'once the mines have been cleared'],
    [
      'de',
      'Russland ist bereit zu liefern, sobald der zweite Teil der Abmachung erfüllt ist.',
      'sobald der zweite Teil der Abmachung erfüllt ist',
    ],
  ])('%s: is asked of whoever is to do it: %s', (lang, text, demand) => {
    expect(demands(lang, text)).toContain(`1: ${demand}`)
  })

  it.each([
    ['de', 'Belarus ist bereit, die Brücke zu öffnen, sobald der Winter vorbei ist.'],
    ['en', 'Belarus is ready to open the bridge once the ice has melted.'],
  ])('%s: is asked of nobody where nobody is named: %s', (lang, text) => {
    expect(statementsIn(reader, lang, text).some((s) => s.condition?.head === 'AFTER')).toBe(true)
    expect(demands(lang, text)).toEqual([])
  })
})

describe('a condition that waits for what the other asks', () => {
  it.each([
    ['de', 'Berlin werde Truppen entsenden, falls Kiew darum bitte, sagte der Kanzler.'],
    ['de', 'Berlin werde Truppen entsenden, falls Kiew das wünsche, sagte der Kanzler.'],
    ['en', 'France would send troops if Ukraine asked for them, Macron said.'],
  ])('asks nothing itself (%s): %s', (lang, text) => {
    expect(demands(lang, text)).toEqual([])
  })
})
