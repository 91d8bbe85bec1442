import { expect, test } from 'vitest'
import { genderOfGivenName } from './given-name-genders.js'

test.each([
  ['Giorgia', 'feminine'],
  ['Ljudmila', 'feminine'],
  ['Sergei', 'masculine'],
  ['Mykola', 'masculine'],
  ['Andrea', null],
  ['Qwerty', null],
])('%s: %s', (name, gender) => {
  expect(genderOfGivenName(name)).toBe(gender)
})
