import { beforeAll, expect, it } from 'vitest'
import { readerOf, statementsIn } from '../../../tests/read-text.js'
import type { Reader } from '../index.js'

let reader: Reader
beforeAll(async () => {
  reader = await readerOf('ukraine')
})

const read = (text: string): readonly string[] =>
  statementsIn(reader, 'en', text).map(({ party, act }) => `${party} ${act}`)

it.each([
  ['Moscow turned down a truce that Kyiv and London had asked for and suggested direct talks.', 'Russia call_talks'],
  ['Putin rejected a ceasefire that Zelensky had proposed and called for talks.', 'Russia call_talks'],
])('a verb with a thing of its own goes on with the first: %s', (text, statement) => {
  expect(read(text)).toContain(statement)
})

it.each([
  ['Zelensky rejected the plan that Putin had proposed and discussed with Trump.', 'Russia reject'],
  ['The ministers denounced the treaty in which Turkey had agreed on borders and demanded money.', 'null demand'],
])('but not one that shares the thing, nor behind "in which": %s', (text, statement) => {
  expect(read(text)).not.toContain(statement)
})

it.each([
  ["Zelensky rejected Putin's demand that Ukraine leave Donbas.", 'Russia demand'],
  ["Putin's demand that Ukraine leave Donbas remains in place.", 'Russia demand'],
])('what is demanded behind "that" is of whoever demands: %s', (text, statement) => {
  const found = read(text)
  expect(found).toContain(statement)
  expect(found.filter((one) => one === 'Ukraine offer' || one === 'Ukraine demand')).toEqual([])
})
