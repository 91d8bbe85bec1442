import { expect, test } from 'vitest'
import { csvOf } from './csv.js'

test('quotes what needs it, keeps numbers, leaves what is unknown empty, defuses formulas', () => {
  expect(
    csvOf([
      ['a', 'b'],
      ['x, "y"', -1],
      ['two\nlines', null],
      ['=SUM(A1)', '−'],
    ]),
  ).toBe('\uFEFFa,b\r\n"x, ""y""",-1\r\n"two\nlines",\r\n\'=SUM(A1),−\r\n')
})
