import { beforeAll, expect, it } from 'vitest'
import { readerOf, statementsIn } from '../../../tests/read-text.js'
import type { Reader } from '../index.js'

let reader: Reader
beforeAll(async () => {
  reader = await readerOf('ukraine')
})

it.each([
  ['The French government and Germany demanded an immediate ceasefire.', ['France', 'Germany']],
  ['The German government and the Kremlin demanded an immediate ceasefire.', ['Germany', 'Russia']],
  ['Delegations from Russia and Ukraine agreed on an exchange of prisoners.', ['Russia', 'Ukraine']],
  ['Britain and its allies demanded an immediate ceasefire.', ['United Kingdom']],
  ['Germany proposed a ceasefire, and France demanded an exchange of prisoners.', ['Germany', 'France']],
])('side by side as one subject: %s', (text, parties) => {
  expect(statementsIn(reader, 'en', text).map(({ party }) => party)).toEqual(parties)
})
