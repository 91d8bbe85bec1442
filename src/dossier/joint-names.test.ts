import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinedNames, jointName } from './joint-names.js'

test('several names are joined in order, each once', () => {
  expect(jointName(['Russia', 'Ukraine'])).toBe('Russia and Ukraine')
  expect(jointName(['China', 'Russia', 'Iran', 'China'])).toBe('China, Russia and Iran')
  expect(jointName(['Russia'])).toBe('Russia')
})

test('one name is none joined', () => {
  expect(joinedNames('Russia')).toEqual([])
})

test('what was joined is told apart again', () => {
  const name = fc.stringMatching(/^[A-Z][a-z]{1,8}$/)
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 5 }), (names) => {
      expect(joinedNames(jointName(names))).toEqual(names)
    }),
  )
})
