import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cell, row } from './cell.js'

/** A reader written from RFC 4180 alone. */
const parseCsv = (text: string): string[][] => {
  const rows: string[][] = []
  let current: string[] = []
  let at = 0
  while (at < text.length) {
    let value = ''
    if (text[at] === '"') {
      at += 1
      for (;;) {
        const close = text.indexOf('"', at)
        value += text.slice(at, close)
        at = close + 1
        if (text[at] !== '"') break
        value += '"'
        at += 1
      }
    } else {
      const end = /[,\r]/.exec(text.slice(at))
      value = text.slice(at, at + (end?.index ?? 0))
      at += value.length
    }
    current.push(value)
    if (text[at] === ',') at += 1
    else {
      if (text.slice(at, at + 2) !== '\r\n') throw new Error(`neither comma nor end of row at ${at}`)
      at += 2
      rows.push(current)
      current = []
    }
  }
  return rows
}

describe('a cell', () => {
  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    [' edge', '" edge"'],
    [null, ''],
    [true, 'true'],
    [-1, '-1'],
    ['-1', '-1'],
    ['+1,5', '"+1,5"'],
    ['=1+1', "'=1+1"],
    ['+49 30 1234', "'+49 30 1234"],
    ['-- dash', "'-- dash"],
    ['@name', "'@name"],
    ['\t=1+1', "'\t=1+1"],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['1 = 1', '1 = 1'],
  ])('%j is written %j', (value, written) => {
    expect(cell(value)).toBe(written)
  })

  it('comes back from any reader as it was, but for the guard', () => {
    const values = fc.array(
      fc.oneof(
        fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
        fc.string({ unit: fc.constantFrom(...'=+-@",\r\n\t a') }),
      ),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 5 }), (table) => {
        // RFC 4180 cannot tell a row of one empty cell from an empty line.
        const back = parseCsv(table.map(row).join(''))
        expect(back.map((cells) => cells.map((text) => text.replace(/^'(?=[\t\r\n ]*[=+\-@])/, '')))).toEqual(
          table.map((cells) => cells.map((text) => text.replace(/^'(?=[\t\r\n ]*[=+\-@])/, ''))),
        )
        const formulas = back.flat().filter((text) => /^[\t\r\n ]*[=+\-@]/.test(text))
        expect(formulas.filter((text) => !/^[+-]?\d+([.,]\d+)?$/.test(text))).toEqual([])
      }),
    )
  })
})
