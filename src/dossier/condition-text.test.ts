import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../tests/any-text.js'
import { cases } from '../../tests/cases.js'
import { conditionHeadSchema } from './condition-head.js'
import { type ConditionExpr, type ConditionReading, conditionReadingSchema } from './condition-reading.js'
import { parseCondition, printCondition } from './condition-text.js'

const read = (text: string): ConditionReading => {
  const parsed = parseCondition(text)
  if (!parsed.ok) throw new Error(`${parsed.message} at ${parsed.at}`)
  return parsed.reading
}

const name = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
const leaf: fc.Arbitrary<ConditionExpr> = fc.oneof(
  fc.record({ op: fc.constant('thing' as const), name, at: fc.constant(null) }),
  fc.record({
    op: fc.constant('quantity' as const),
    name,
    comparator: fc.constantFrom('=', '!=', '<', '<=', '>', '>=', 'IN'),
    value: fc.oneof(
      name,
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
    ),
    unit: fc.option(name),
    at: fc.constant(null),
  }),
  fc.record({
    op: fc.constant('gap' as const),
    reason: fc.constantFrom('unnamed', 'elsewhere', 'unclear'),
    quote: fc.string(),
    at: fc.constant(null),
  }),
)
const { expr } = fc.letrec<{ expr: ConditionExpr }>((tie) => ({
  expr: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    leaf,
    fc.record({
      op: fc.constantFrom('and' as const, 'or' as const),
      parts: fc.array(tie('expr'), { minLength: 2, maxLength: 3 }),
    }),
    fc.record({ op: fc.constant('not' as const), part: tie('expr') }),
    fc.record({
      op: fc.constant('atom' as const),
      predicate: name,
      who: fc.option(name),
      about: fc.array(tie('expr'), { maxLength: 3 }),
      at: fc.constant(null),
    }),
  ),
}))
const reading = fc.record({ head: fc.constantFrom(...conditionHeadSchema.options), expr })

describe('the language of conditions', () => {
  it('reads back whatever it prints', () => {
    fc.assert(
      fc.property(reading, (one) => {
        expect(read(printCondition(one))).toEqual(one)
        expect(conditionReadingSchema.parse(one)).toEqual(one)
      }),
      { numRuns: cases(600), seed: 3 },
    )
  })

  it('says where it stops understanding, whatever is written', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 60 }), (text) => {
        const parsed = parseCondition(text)
        if (!parsed.ok) expect(parsed.at).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: cases(600), seed: 4 },
    )
  })

  it('binds NOT before AND before OR', () => {
    expect(read('IF a OR NOT b AND c').expr).toEqual({
      op: 'or',
      parts: [
        { op: 'thing', name: 'a', at: null },
        {
          op: 'and',
          parts: [
            { op: 'not', part: { op: 'thing', name: 'b', at: null } },
            { op: 'thing', name: 'c', at: null },
          ],
        },
      ],
    })
    expect(printCondition(read('IF (a OR b) AND c'))).toBe('IF (a OR b) AND c')
  })

  it.each([
    'ONLYIF withdraw(by(Highland), territory.four-oblasts, amount = 4 regions) AND NOT join(by(Highland), "the pact")',
    'UNLESS both-sides',
    'UNTIL pay(duration >= 15 y)',
    'EXCHANGE ELSEWHERE("im Gegenzug")',
    'PROVIDED UNNAMED("unter bestimmten Bedingungen")',
    'WHILE line IN occupied',
  ])('leaves %s as it is', (text) => expect(printCondition(read(text))).toBe(text))

  it.each([
    ['', 0],
    ['SOME a', 0],
    ['IF', 2],
    ['IF a AND', 8],
    ['IF a b', 5],
    ['IF pay(a', 8],
    ['IF pay(a b)', 9],
    ['IF x >=', 7],
    ['IF "open', 3],
  ])('does not read %j and says where', (text, at) => expect(parseCondition(text)).toMatchObject({ ok: false, at }))

  it('takes nothing nested without end', () => {
    const deep = `IF ${'('.repeat(50_000)}a${')'.repeat(50_000)}`
    expect(parseCondition(deep)).toMatchObject({ ok: false, message: 'nested too deep' })
    expect(parseCondition(`IF ${'NOT '.repeat(50_000)}a`).ok).toBe(false)
    let nested: unknown = { op: 'thing', name: 'a', at: null }
    for (let i = 0; i < 20_000; i++) nested = { op: 'not', part: nested }
    expect(conditionReadingSchema.safeParse({ head: 'IF', expr: nested }).success).toBe(false)
  })
})
