import fc from 'fast-check'
import { expect, it } from 'vitest'
import { codePointsOf } from './code-points.js'

it('code points and code units: there and back, by counting them one by one', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ß', '🌞', '\ud83c', '\udf1e', '\n') })
  fc.assert(
    fc.property(text, (given) => {
      const { length, toUnits, fromUnits } = codePointsOf(given)
      const signs = [...given]
      expect(length).toBe(signs.length)
      let units = 0
      for (let at = 0; at <= signs.length; at++) {
        expect(toUnits(at)).toBe(units)
        expect(fromUnits(units)).toBe(at)
        units += signs[at]?.length ?? 0
      }
      expect(toUnits(length + 1)).toBeNull()
    }),
  )
  expect(codePointsOf('a🌞b').fromUnits(2)).toBe(1)
})
