import { beforeAll, describe, expect, it } from 'vitest'
import { readerOf, statementsIn } from '../../../tests/read-text.js'
import type { Reader } from '../index.js'

let reader: Reader
beforeAll(async () => {
  reader = await readerOf('ukraine')
})

const held = (text: string): readonly string[] =>
  statementsIn(reader, 'de', text).map(({ party, sign }) => `${party} ${sign}`)

describe('"weder … noch" before a verb', () => {
  it.each([
    [
      'Weder Kiew noch seine europäischen Partner sind bereit, die Annexion anzuerkennen.',
      ['Ukraine -1', 'European states -1'],
    ],
    ['Weder Paris noch Berlin wollen Truppen schicken.', ['France -1', 'Germany -1']],
    ['Weder die Ukraine noch Polen erkennen diese Wahl an.', ['Ukraine -1', 'Poland -1']],
  ])('both deny: %s', (text, expected) => expect(held(text)).toEqual(expected))

  it('denies of one what it will not do', () => {
    expect(held('Moskau wird weder verhandeln noch abziehen.')).not.toContain('Russia 1')
  })
})
