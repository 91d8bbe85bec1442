import { expect, test } from 'vitest'
import type { StatementView } from '../views.js'
import { passes, surenessOf } from './least.js'

const heard = (certainty: string, confidence: number | null) => ({ certainty, confidence }) as StatementView

test('sureness in words, from the same rounded number that is shown', () => {
  expect([0.99, 0.895, 0.89, 0.75, 0.5, 0.49].map(surenessOf)).toEqual([0, 0, 1, 1, 2, 3])
})

test('what is less sure than asked for is held back', () => {
  const least = { confidence: 75, certainty: 'narrated' }
  expect(passes(heard('quoted', 0.75), least)).toBe(true)
  expect(passes(heard('narrated', 0.9), least)).toBe(true)
  expect(passes(heard('quoted', 0.7), least)).toBe(false)
  expect(passes(heard('rumour', 0.9), least)).toBe(false)
})

test('no estimate, no limit, or an unknown one: shown', () => {
  expect(passes(heard('quoted', null), { confidence: 90, certainty: null })).toBe(true)
  expect(passes(heard('rumour', 0.1), { confidence: null, certainty: null })).toBe(true)
  expect(passes(heard('rumour', 0.9), { confidence: null, certainty: 'nonsense' })).toBe(true)
})
