import { beforeAll, describe, expect, it } from 'vitest'
import { readerOf, statementsIn } from '../../../tests/read-text.js'
import type { Reader } from '../index.js'

let reader: Reader
beforeAll(async () => {
  reader = await readerOf('ukraine')
})

const held = (text: string): readonly string[] =>
  statementsIn(reader, 'de', text).map(({ party, act }) => `${party} ${act}`)

describe('what a noun of demanding asks for, in the subjunctive', () => {
  it.each([
    [
      'Russlands Forderung, die Ukraine müsse den Rest von Donezk abtreten, bleibt das größte Hindernis.',
      'Russia demand',
    ],
    [
      'Auf Trumps Vorschlag, beide Seiten sollten das Feuer einstellen, reagierte Putin zurückhaltend.',
      'United States propose',
    ],
    ['Moskaus Forderung, Kiew solle auf die Nato verzichten, lehnt Selenskyj ab.', 'Ukraine reject'],
  ])('%s', (text, expected) => expect(held(text)).toContain(expected))

  it.each(['Russlands Forderung, die Ukraine müsse den Rest von Donezk abtreten, bleibt das größte Hindernis.'])(
    'is nothing that the other offers: %s',
    (text) => expect(held(text).filter((one) => one.startsWith('Ukraine'))).toEqual([]),
  )
})
