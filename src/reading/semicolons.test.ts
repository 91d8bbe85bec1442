// Who holds what stands behind a semicolon.
import { beforeAll, expect, it } from 'vitest'
import { ruleReaderOf, textArticle } from '../../tests/read-text.js'
import { proposalsOf, type Reader } from './index.js'

let reader: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
})

const holders = (lang: string, text: string): readonly string[] =>
  proposalsOf(textArticle(lang, text), reader)
    .filter(({ byRule }) => byRule)
    .map(({ actor }) => actor)

it.each([
  ['en', 'Merz said Germany would not recognise the vote; France should demand a truce.'],
  ['de', 'Merz sagte, Deutschland werde die Wahl nicht anerkennen; Frankreich solle eine Waffenruhe fordern.'],
])('whoever told what stands before it, where it goes on with a modal or in the subjunctive (%s)', (lang, text) => {
  expect(holders(lang, text).at(-1)).toBe('Friedrich Merz')
})

it.each([
  ['en', 'Merz said Germany would not recognise the vote; Kyiv rejected it as well.'],
  ['de', 'Merz sagte, Deutschland werde die Wahl nicht anerkennen; Kiew lehnte sie ebenfalls ab.'],
])('its own subject, where it is told as a fact (%s)', (lang, text) => {
  expect(holders(lang, text).at(-1)).toBe('Ukraine')
})

it.each([
  [
    'en',
    'The White House rejected the offer; the State Department said it was still open to a truce.',
    'United States',
  ],
  ['en', 'Warsaw opposes the quota; Merz said Berlin would accept it.', 'Poland'],
  ['de', 'Warschau lehnt die Quote ab; Merz sagte, Berlin werde sie annehmen.', 'Poland'],
])('who says something behind a semicolon has not said what stands before it (%s: %s)', (lang, text, holder) => {
  expect(holders(lang, text)[0]).toBe(holder)
})

it.each([
  ['de', 'Wenn Kiew nicht antworte, werde Russland die Brücken angreifen, drohte Moskau.'],
  ['en', 'If Kyiv does not answer, Russia will attack the bridges, Moscow threatened.'],
])('a verb of saying in a condition does not say the main clause (%s)', (lang, text) => {
  expect(holders(lang, text)).not.toContain('Ukraine')
})
