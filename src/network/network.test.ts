import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cases } from '../../tests/cases.js'
import type { Coding } from './coding.js'
import { countBehind, evidence, statementsBehind } from './evidence.js'
import { ask, codedStatement, codingOf, randomCoding, variable } from './fixtures.js'
import { denseMatrix } from './matrix.js'
import { naiveNetwork } from './naive.js'
import { naturalOrder } from './natural-order.js'
import { network } from './network.js'
import type { Aggregation, DuplicateRule, NetworkOptions, NetworkType, Normalization } from './options.js'

const DUPLICATES: readonly DuplicateRule[] = ['include', 'document', 'week', 'month', 'year', 'acrossrange']
const ONE: readonly Aggregation[] = ['ignore', 'congruence', 'conflict', 'subtract']
const TWO: readonly Aggregation[] = ['ignore', 'combine', 'subtract']
const ONE_NORMS: readonly Normalization[] = ['no', 'average', 'jaccard', 'cosine']
const TWO_NORMS: readonly Normalization[] = ['no', 'activity', 'prominence']

const combinations: readonly (readonly [NetworkType, Aggregation, Normalization])[] = [
  ...ONE.flatMap((a) => ONE_NORMS.map((n) => ['onemode', a, n] as const)),
  ...TWO.flatMap((a) => TWO_NORMS.map((n) => ['twomode', a, n] as const)),
]

const expectLikeNaive = (coding: Coding, options: NetworkOptions): void => {
  const made = network(coding, options)
  const expected = naiveNetwork(coding, options)
  expect(made.rows.map(({ label }) => label)).toEqual(expected.rows)
  expect(made.cols.map(({ label }) => label)).toEqual(expected.cols)
  const matrix = denseMatrix(made)
  for (const [i, row] of expected.matrix.entries())
    for (const [j, cell] of row.entries()) expect(Math.abs((matrix[i]?.[j] ?? Number.NaN) - cell)).toBeLessThan(1e-9)
}

describe('every cell is that of the definitions', () => {
  for (const type of ['boolean', 'integer', 'short text'] as const)
    it(`with a ${type} as qualifier, for all aggregations, normalisations and rules for duplicates`, () => {
      fc.assert(
        fc.property(randomCoding(type), (coding) => {
          for (const [networkType, qualifierAggregation, normalization] of combinations)
            for (const duplicates of DUPLICATES)
              expectLikeNaive(coding, ask({ networkType, qualifierAggregation, normalization, duplicates }))
        }),
        { numRuns: cases(15) },
      )
    })

  it('textbook cosine and Jaccard are those of vectors and sets', () => {
    fc.assert(
      fc.property(randomCoding('boolean'), (coding) => {
        for (const qualifierAggregation of ['ignore', 'congruence', 'subtract'] as const)
          expectLikeNaive(
            coding,
            ask({ networkType: 'onemode', qualifierAggregation, normalization: 'textbook-cosine' }),
          )
        for (const qualifierAggregation of ['ignore', 'congruence'] as const)
          expectLikeNaive(
            coding,
            ask({ networkType: 'onemode', qualifierAggregation, normalization: 'textbook-jaccard' }),
          )
      }),
    )
  })

  it('by hand: ten statements and one are a tie of ten', () => {
    const ten = Array.from({ length: 10 }, (_, i) =>
      codedStatement(`a${i}`, '2024-01-01', { actor: 'A', concept: 'p', agreement: true }),
    )
    const coding = codingOf([...ten, codedStatement('b', '2024-01-02', { actor: 'B', concept: 'p', agreement: false })])
    const of = (options: Partial<NetworkOptions>) =>
      denseMatrix(network(coding, ask({ networkType: 'onemode', ...options })))
    expect(of({})).toEqual([
      [0, 10],
      [10, 0],
    ])
    expect(of({ qualifierAggregation: 'conflict' })).toEqual([
      [0, 10],
      [10, 0],
    ])
    expect(of({ qualifierAggregation: 'subtract', normalization: 'average' })[0]?.[1]).toBeCloseTo(-10 / 5.5, 12)
    expect(of({ duplicates: 'acrossrange' })[0]?.[1]).toBe(1)
  })
})

describe('the order of the input', () => {
  it('changes nothing', () => {
    fc.assert(
      fc.property(randomCoding('boolean'), fc.array(fc.nat()), (coding, keys) => {
        const shuffled = [...coding.statements]
          .map((one, index) => [keys[index % Math.max(1, keys.length)] ?? 0, one] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, one]) => one)
        const options = ask({ networkType: 'onemode', qualifierAggregation: 'congruence', duplicates: 'week' })
        const [a, b] = [network(coding, options), network({ ...coding, statements: shuffled }, options)]
        expect(b.edges).toEqual(a.edges)
        expect(b.statements.map(({ id }) => id)).toEqual(a.statements.map(({ id }) => id))
      }),
    )
  })
})

const small = codingOf([
  codedStatement('s1', '2024-01-03', { actor: 'A', concept: 'p', agreement: true }),
  codedStatement('s2', '2024-02-03', { actor: 'B', concept: 'p', agreement: true }, { document: 'd2' }),
  codedStatement('s3', '2024-02-04', { actor: 'B', concept: 'q', agreement: false }, { document: 'd2' }),
  codedStatement('s4', '2025-01-03', { actor: 'C', concept: 'q', agreement: false }, { document: 'd3' }),
  codedStatement('s5', '2025-01-04', { actor: 'C', concept: '', agreement: false }, { document: 'd3' }),
])
const labels = (options: Partial<NetworkOptions>, coding = small) => {
  const { rows, cols } = network(coding, ask(options))
  return [rows.map(({ label }) => label).join(''), cols.map(({ label }) => label).join('')]
}
const instant = (day: string) => Date.parse(`${day}T00:00:00Z`)

describe('what is left out', () => {
  it('by date, both ends within the range, and never silently', () => {
    const february = { start: instant('2024-02-01'), stop: instant('2024-02-03') }
    expect(labels(february)).toEqual(['B', 'p'])
    expect(network(small, ask(february)).leftOut).toEqual({ outOfRange: 4, excluded: 0, notCoded: 0, duplicates: 0 })
  })
  it('a month that reaches out of the range, and what has no date', () => {
    const coarse = codingOf([
      codedStatement('m', '2024-02-01', { actor: 'M', concept: 'p', agreement: true }, { to: instant('2024-02-29') }),
      codedStatement('u', '2024-02-01', { actor: 'U', concept: 'p', agreement: true }, { from: null, to: null }),
    ])
    expect(labels({}, coarse)[0]).toBe('MU')
    expect(labels({ start: instant('2024-01-15'), stop: instant('2024-03-01') }, coarse)[0]).toBe('M')
    expect(labels({ start: instant('2024-02-15') }, coarse)[0]).toBe('')
  })
  it('by value, of a variable or of a document; or all but these', () => {
    const without = (exclusions: NetworkOptions['exclusions']) => labels({ exclusions })[0]
    expect(without([{ variable: variable('actor'), values: ['A', 'B'], only: false }])).toBe('C')
    expect(without([{ variable: variable('actor'), values: ['A', 'B'], only: true }])).toBe('AB')
    const byAuthor = { variable: { name: 'author', ofDocument: true }, values: ['author of d2'], only: false }
    expect(without([byAuthor])).toBe('AC')
  })
  it('one of several reports of an utterance', () => {
    const told = codingOf(
      [1, 2, 3].map((i) =>
        codedStatement(
          `s${i}`,
          `2024-01-0${i}`,
          { actor: 'A', concept: 'p', agreement: true },
          { utterance: i < 3 ? 'u1' : 'u2', document: `d${i}` },
        ),
      ),
    )
    expect(denseMatrix(network(told, ask({ duplicates: 'utterance' })))).toEqual([[2]])
  })
  it('a month of another year only by the quirk of DNA', () => {
    const january = codingOf([
      codedStatement('a', '2024-01-03', { actor: 'A', concept: 'p', agreement: true }),
      codedStatement('b', '2025-01-02', { actor: 'A', concept: 'p', agreement: true }),
    ])
    for (const duplicates of ['month', 'week'] as const) {
      expect(denseMatrix(network(january, ask({ duplicates })))).toEqual([[2]])
      expect(denseMatrix(network(january, ask({ duplicates, quirks: ['calendar'] })))).toEqual([[1]])
    }
  })
})

describe('isolates', () => {
  const range = { start: instant('2024-02-01'), stop: instant('2024-02-29'), isolates: true }
  const known = {
    ...small,
    entities: [{ variable: 'actor', label: 'Z', attributes: { kind: 'state' }, colour: '#102030' }],
  }
  it('are all labels there are, as the help of DNA promises', () => {
    expect(labels(range, known)).toEqual(['ABCZ', 'pq'])
    expect(network(known, ask(range)).rows.at(-1)).toEqual({
      label: 'Z',
      variable: 'actor',
      attributes: { kind: 'state' },
      colour: '#102030',
    })
  })
  it('by the quirk only those of the range, as its code does', () => {
    expect(labels({ ...range, quirks: ['isolates'] }, known)).toEqual(['B', 'pq'])
  })
  it('change no weight', () => {
    fc.assert(
      fc.property(randomCoding('boolean'), (coding) => {
        const options = ask({ networkType: 'onemode', qualifierAggregation: 'congruence', normalization: 'jaccard' })
        const named = (isolates: boolean) => {
          const { rows, edges } = network(coding, { ...options, isolates })
          return edges.map(({ row, col, weight }) => [rows[row]?.label, rows[col]?.label, weight])
        }
        expect(named(true)).toEqual(named(false))
      }),
    )
  })
})

describe('the statements under a weight', () => {
  it('are told column by column, with what each adds', () => {
    const made = network(small, ask({ networkType: 'onemode', qualifierAggregation: 'congruence' }))
    expect(evidence(made, 0, 1)).toEqual([
      {
        term: 'p',
        row: [{ level: 'yes', statements: ['s1'] }],
        col: [{ level: 'yes', statements: ['s2'] }],
        adds: 1,
      },
    ])
    expect(statementsBehind(made, 2, 1)).toEqual(['s4', 's3'])
  })
  it('stand under every edge, speak of its nodes, and add up to it', () => {
    fc.assert(
      fc.property(randomCoding('boolean'), fc.constantFrom(...ONE), (coding, qualifierAggregation) => {
        const made = network(coding, ask({ networkType: 'onemode', qualifierAggregation }))
        const statements = new Map(made.statements.map((one) => [one.id, one]))
        for (const { row, col, weight } of made.edges) {
          const parts = evidence(made, row, col)
          expect(parts.reduce((sum, { adds }) => sum + (adds ?? Number.NaN), 0)).toBeCloseTo(weight, 9)
          const ids = statementsBehind(made, row, col)
          expect(ids.length).toBeGreaterThan(1)
          expect(countBehind(made, row, col)).toBe(ids.length)
          const actors = new Set(ids.map((id) => statements.get(id)?.values.actor))
          expect(actors).toEqual(new Set([made.rows[row]?.label, made.rows[col]?.label]))
        }
      }),
    )
  })
  it('of a cell are those that were counted', () => {
    fc.assert(
      fc.property(randomCoding('boolean'), (coding) => {
        const made = network(coding, ask())
        for (const { row, col, weight } of made.edges) expect(statementsBehind(made, row, col)).toHaveLength(weight)
        expect(made.edges.reduce((sum, { weight }) => sum + weight, 0)).toBe(made.statements.length)
      }),
    )
  })
})

describe('networks asked one after the other', () => {
  it('are those asked of a coding by itself', () => {
    const asked = fc.record({
      networkType: fc.constantFrom('onemode' as const, 'twomode' as const),
      qualifierAggregation: fc.constantFrom('ignore' as const, 'congruence' as const, 'conflict' as const),
      isolates: fc.boolean(),
      duplicates: fc.constantFrom('include' as const, 'document' as const),
    })
    fc.assert(
      fc.property(randomCoding('boolean'), fc.array(asked, { minLength: 2, maxLength: 6 }), (coding, several) => {
        for (const one of several) {
          const options = ask({
            ...one,
            qualifierAggregation: one.networkType === 'twomode' ? 'ignore' : one.qualifierAggregation,
          })
          const { levels: _same, ...alone } = network({ ...coding, statements: [...coding.statements] }, options)
          expect(network(coding, options)).toMatchObject(alone)
        }
      }),
      { numRuns: cases(100) },
    )
  })
})

describe('natural order', () => {
  it('counts numbers, and is an order', () => {
    expect(['a10', '10', 'a9', '9', '1:10', '1:9', 'b', ''].sort(naturalOrder)).toEqual([
      '',
      '1:9',
      '1:10',
      '9',
      '10',
      'a9',
      'a10',
      'b',
    ])
    const id = fc.string({ unit: fc.constantFrom('0', '1', '9', 'a', ':'), maxLength: 6 })
    fc.assert(
      fc.property(id, id, id, (a, b, c) => {
        expect(Math.sign(naturalOrder(a, b))).toBe(-Math.sign(naturalOrder(b, a)) + 0)
        expect(naturalOrder(a, b) === 0).toBe(a === b)
        if (naturalOrder(a, b) < 0 && naturalOrder(b, c) < 0) expect(naturalOrder(a, c)).toBeLessThan(0)
      }),
      { numRuns: cases(500) },
    )
  })
})
