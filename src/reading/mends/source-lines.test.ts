import { beforeAll, expect, it } from 'vitest'
import { readerOf, statementsIn } from '../../../tests/read-text.js'
import type { Reader } from '../index.js'

let reader: Reader
beforeAll(async () => {
  reader = await readerOf('ukraine')
})

it.each([
  ['Insider: Deutsche Bank stimmt Vergleich zu', 'Deutsche Bank'],
  ['Diplomaten: Moskau lehnt Waffenruhe ab', 'Russia'],
  ['EU-Diplomaten: Türkei zu Verhandlungen bereit', 'Turkey'],
  ['Kreise: Merz billigt Abkommen mit Auflagen', 'Friedrich Merz'],
  ['Kreml: Ukraine lehnt Verhandlungen ab', 'Ukraine'],
  ['Selenskyj: Russland muss Truppen abziehen', 'Volodymyr Zelensky'],
  ['Lawrow: Den Vorschlag lehnen wir ab', 'Sergey Lavrov'],
])('a line that begins with its source: %s', (text, name) => {
  expect(statementsIn(reader, 'de', text).map(({ actor }) => actor)).toEqual([name])
})
