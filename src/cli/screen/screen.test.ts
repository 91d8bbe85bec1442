import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '../../../tests/any-text.js'
import { painter } from './paint.js'
import { table } from './table.js'
import { clean, displayWidth, elide, pad, wrap } from './width.js'

const plain = painter({ isTTY: false }, {})
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    'Sicherheitsgarantien für die Ukraine',
    '和平会谈',
    'naïve e\u0301',
    '👍🏽 ja',
    '\x1b[31mred\x1b[0m',
    'a\tb\r\nc',
    '',
  ),
)

describe('width', () => {
  test('columns, not characters', () => {
    expect(displayWidth('Grüße')).toBe(5)
    expect(displayWidth('e\u0301')).toBe(1)
    expect(displayWidth('和平')).toBe(4)
    expect(displayWidth('👍')).toBe(2)
  })
  test('what is cut says so, and nothing is cut without need', () => {
    expect(elide('recognition', 8)).toBe('recogni…')
    expect(elide('recognition', 11)).toBe('recognition')
    expect(elide('和平会谈', 5)).toBe('和平…')
    expect(elide('ab', 0)).toBe('')
  })
  test('escape sequences and control characters never get through', () => {
    expect(clean('a\x1b[31mb\x07\u202Ec\nd')).toBe('a[31mbc d')
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(clean(text)).not.toMatch(/[\x00-\x1f\x7f-\x9f]/)
      }),
    )
  })
  test('eliding, padding and wrapping keep their width', () => {
    fc.assert(
      fc.property(texts.map(clean), fc.integer({ min: 2, max: 30 }), (text, columns) => {
        expect(displayWidth(elide(text, columns))).toBeLessThanOrEqual(columns)
        expect(displayWidth(pad(elide(text, columns), columns))).toBe(columns)
        const lines = wrap(text, columns)
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
  })
})

describe('table', () => {
  test('aligned, with numbers to the right', () => {
    const columns = [{ head: 'Party' }, { head: 'Said', align: 'right' }] as const
    expect(
      table(
        columns,
        [
          ['Türkei', '7'],
          ['Russia', '12'],
        ],
        80,
        plain,
      ),
    ).toBe('Party   Said\nTürkei     7\nRussia    12\n')
  })
  test('never wider than the terminal, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(texts, texts, texts), { maxLength: 6 }),
        fc.integer({ min: 40, max: 120 }),
        fc.boolean(),
        (rows, width, wrapped) => {
          const columns = [
            { head: 'One', least: 8 },
            { head: 'Two', wrap: wrapped },
            { head: 'Three', least: 10 },
          ]
          for (const line of table(columns, rows, width, plain).split('\n'))
            expect(displayWidth(line)).toBeLessThanOrEqual(width)
        },
      ),
    )
  })
})

test('colour only on a terminal, and not with NO_COLOR', () => {
  expect(painter({ isTTY: true }, {})('for', 'for')).toContain('\x1b[')
  expect(painter({ isTTY: true }, { NO_COLOR: '1' })('for', 'for')).toBe('for')
  expect(painter({ isTTY: true }, { TERM: 'dumb' })('for', 'for')).toBe('for')
  expect(painter({}, {})('for', 'for')).toBe('for')
})
