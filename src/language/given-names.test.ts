import { expect, test } from 'vitest'
import { isSameGivenName } from './given-names.js'
import { nameSound } from './name-sound.js'

test.each([
  ['Zelensky', 'Selenskyj'],
  ['Zelensky', 'Zelenskiy'],
  ['Podolyak', 'Podoliak'],
  ['Yushchenko', 'Juschtschenko'],
  ['Akhmetov', 'Achmetow'],
  ['Medvedev', 'Medwedjew'],
  ['Sviridenko', 'Svyrydenko'],
])('%s and %s sound alike', (a, b) => {
  expect(nameSound(a)).toBe(nameSound(b))
})

test.each<[string, string, boolean | null]>([
  ['Pyotr', 'Petro', true],
  ['Arseniy', 'Arsenii', true],
  ['Mikhail', 'Mykhailo', true],
  ['Daniil', 'Dmitry', false],
  ['Peter', 'Volodymyr', false],
  ['Quentin', 'Petro', null],
])('%s and %s: %s', (a, b, same) => {
  expect(isSameGivenName(a, b)).toBe(same)
})
