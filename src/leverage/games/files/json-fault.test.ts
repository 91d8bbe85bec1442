import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cases } from '../../../../tests/cases.js'
import { faultLine } from './json-fault.js'

test('JSON has no fault, whatever its layout', () => {
  fc.assert(
    fc.property(
      fc.json(),
      fc.constantFrom(undefined, 2, '\t'),
      (json, space) => faultLine(JSON.stringify(JSON.parse(json), null, space)) === null,
    ),
  )
})

test('a text has a fault if and only if it is no JSON', () => {
  const mangled = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', ']', '"', ':', '1', '{', '[', 'x'))
    .map(([json, at, sign]) => {
      const place = at % (json.length + 1)
      return json.slice(0, place) + sign + json.slice(place + 1)
    })
  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }
  fc.assert(
    fc.property(mangled, (text) => (faultLine(text) === null) === isJson(text)),
    { numRuns: cases(2000) },
  )
})

test.each([
  ['{\n"cases": [}', 2],
  ['{\n "a": 1\n "b": 2}', 3],
  ['{"a": 1,\n}', 2],
  ['[1,\n2', 2],
  ["{'a': 1}", 1],
  ['\n\nnot at all', 3],
  ['', 1],
])('%j has it in line %i', (text, line) => {
  expect(faultLine(text)).toBe(line)
})
