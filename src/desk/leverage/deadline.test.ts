import { expect, it } from 'vitest'
import { parsePartialDate } from '../../dossier/index.js'
import { timeWords } from './deadline.js'

const DAY = parsePartialDate('2025-03-12')

it.each([
  ['en', 'unless they sign by Friday', 'by Friday', 'by Friday'],
  ['en', 'if it withdraws within ten days', 'within ten days', null],
  ['en', 'if boats stay in port for 30 days', null, null],
  ['en', 'if it leaves the islands it took in 2022', null, null],
  ['en', 'if the truce of March 2025 is kept', null, null],
  ['de', 'es sei denn, sie kommen bis Freitag zurück', 'bis Freitag', 'bis Freitag'],
  ['de', 'sofern das Feuer von Montag an ruht', 'Montag', null],
  ['de', 'wenn die Boote 30 Tage lang im Hafen bleiben', null, null],
  ['de', 'wenn es die 2022 besetzten Inseln räumt', null, null],
])('%s: %s', (lang, text, any, until) => {
  expect(timeWords(text, lang, DAY, true)).toBe(any)
  expect(timeWords(text, lang, DAY, false)).toBe(until)
})

it('knows no times of a language it does not know', () => {
  expect(timeWords('by Friday', null, DAY, true)).toBe(null)
})
