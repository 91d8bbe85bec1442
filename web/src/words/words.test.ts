import { describe, expect, test } from 'vitest'
import { chooseLanguage, languages } from './index.js'

/** "matrix.saidBy" and so on: every leaf of the dictionary. */
const keysOf = (value: unknown, path = ''): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => keysOf(inner, path === '' ? key : `${path}.${key}`))
    : [path]

const leavesOf = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value]

describe('the interface in every language', () => {
  test('has the same words', () => {
    const english = keysOf(languages.en)
    expect(english.length).toBeGreaterThan(100)
    for (const [code, words] of Object.entries(languages)) expect(keysOf(words), code).toEqual(english)
  })

  test('leaves nothing empty', () => {
    for (const words of Object.values(languages))
      for (const leaf of leavesOf(words)) expect(typeof leaf === 'function' ? leaf(1, 2, 3) : leaf).not.toBe('')
  })
})

test('the address decides before the browser, English comes last', () => {
  expect(chooseLanguage('de', ['en-GB'])).toBe('de')
  expect(chooseLanguage(null, ['fr', 'de-CH'])).toBe('de')
  expect(chooseLanguage('xx', ['fr'])).toBe('en')
})
