import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, parseDocument, stringify } from 'yaml'
import { cases } from '../../tests/cases.js'
import { readPlainYaml } from './plain-yaml.js'

const PLAIN = [
  'a: b\n',
  'a: null\nb: ~\nc:\nd: true\ne: 12\nf: "12"\ng: 2025-03-11\nh: 2025-03\ni: -\n'.replace('i: -\n', ''),
  '# first\n\n- id: x # not y\n  name: { en: X, de: "X: y" }\n  list:\n    - a\n    - { b: c }\n  none: []\n- id: y#z\n',
  "a: 'it''s'\nb: [ 'x', \"y\\n\", z ]\n",
  'a:\n  [one, two & three, four|five,\n   six*] # done\nb: {}\n',
  'a:\n  b:\n    c: d\n  e: f\n',
  '- one\n- two words\n- http://x.org/a:b\n',
  'a: one {two} [three]\n',
  'a: b:{}\n',
]
const NOT_PLAIN = [
  'a: |\n  text\n',
  'a: &x 1\nb: *x\n',
  'a: !!str 1\n',
  'a: 1.5\n',
  'a: one\n  two\n',
  'a: [one\n  two]\n',
  'a: 1\na: 2\n',
  '---\na: 1\n',
  'a:\n- b\n',
  'a:\tb\n',
  '? a\n: b\n',
  'a: [1, 2\n',
  'a: "x\n',
  'just text\n',
  'a:{}\n',
  '1: a\n',
  'a: 0x1F\n',
]

describe('plain YAML', () => {
  test.each(PLAIN)('is read as the full parser reads it: %j', (text) => {
    expect(readPlainYaml(text)).toEqual(parse(text))
  })
  test.each(NOT_PLAIN)('is left to the full parser: %j', (text) => {
    expect(readPlainYaml(text)).toBeUndefined()
  })

  const scalar = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      'a: b',
      'a #b',
      '- x',
      '*x',
      '&x',
      '12',
      '1e3',
      '2025-01',
      'null',
      'Yes',
      'x,y',
      '[x',
      'x]',
      '{',
      '"',
      "'",
      'ä ß',
      '-',
      '-x',
      '1_0',
      '.5',
      '+1',
      '0o7',
      'x:',
    ),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  )
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      scalar,
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(fc.string({ minLength: 1, maxLength: 6 }), tie('tree'), { maxKeys: 4 }),
    ),
  }))

  test('never reads anything else than the full parser', () => {
    fc.assert(
      fc.property(tree, fc.constantFrom('BLOCK', 'FLOW', 'PLAIN'), fc.boolean(), (value, style, flow) => {
        const text = stringify(value, {
          defaultStringType: style === 'PLAIN' ? 'PLAIN' : 'QUOTE_DOUBLE',
          ...(flow ? { collectionStyle: 'flow' as const } : {}),
        })
        const read = readPlainYaml(text)
        if (read !== undefined) expect(read).toEqual(parse(text))
      }),
      { numRuns: cases(300) },
    )
  })
  test('accepts no text that the full parser refuses', () => {
    const piece = fc.constantFrom(
      'a',
      'b: ',
      '- ',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      ', ',
      '"',
      "'",
      '# ',
      ':',
      'x y',
      '1',
      '*',
      '&',
      '|',
      '!',
      'é',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
        const text = pieces.join('')
        const read = readPlainYaml(text)
        if (read === undefined) return
        const doc = parseDocument(text)
        expect(doc.errors).toEqual([])
        expect(read).toEqual(doc.toJS())
      }),
      { numRuns: cases(3000) },
    )
  })
})
