// The sample of the Discourse Network Analyzer: reference sums, and every cell that follows from the definitions.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readForeign } from '../src/archive/index.js'
import { dnaCodings, parseDna } from '../src/export/index.js'
import {
  type Coding,
  defaultOptions,
  denseMatrix,
  type NetworkOptions,
  network,
  parseOptions,
} from '../src/network/index.js'
import { naiveNetwork } from '../src/network/naive.js'
import { root } from './source-files.js'

const sample = join(root, '../shared/data/dna/sample.dna')
const isThere = existsSync(sample)
if (!isThere) console.warn('skipped: no shared data (the sample of DNA)')

const variable = (name: string) => ({ name, ofDocument: false })
const usual = defaultOptions({
  variable1: variable('organization'),
  variable2: variable('concept'),
  qualifier: 'agreement',
})

describe.skipIf(!isThere)('sample.dna', () => {
  const codings = (): readonly Coding[] => {
    const read = readForeign(sample)
    if (!read.ok) throw new Error(JSON.stringify(read.complaints))
    const parsed = parseDna(read.tables, sample)
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.complaints))
    expect(parsed.lost).toEqual([])
    return dnaCodings(parsed.file)
  }
  const coding = isThere ? (codings()[0] as Coding) : null
  const made = (options: Partial<NetworkOptions>) => network(coding as Coding, { ...usual, ...options })
  const sumOf = (options: Partial<NetworkOptions>): number =>
    denseMatrix(made(options))
      .flat()
      .reduce((sum, cell) => sum + cell, 0)

  it('has the documents, statements and entities it is known to have', () => {
    const all = codings()
    expect(all.map(({ type, statements }) => [type, statements.length])).toEqual([
      ['DNA Statement', 40],
      ['NPF Story Element', 0],
      ['Annotation', 1],
    ])
    expect(all[0]?.documents).toHaveLength(7)
    expect(all[0]?.entities).toHaveLength(23)
    const filled = all[0]?.entities.flatMap(({ attributes }) => Object.values(attributes))
    expect(filled).toHaveLength(14)
  })

  it.each([
    [{ networkType: 'twomode', qualifierAggregation: 'ignore' }, 40, 22],
    [{ networkType: 'twomode', qualifierAggregation: 'subtract' }, 18, 9],
    [{ networkType: 'twomode', qualifierAggregation: 'combine' }, 30, 30],
    [{ networkType: 'twomode', qualifierAggregation: 'subtract', normalization: 'activity' }, 2.118182, 1.333333],
    [{ networkType: 'twomode', qualifierAggregation: 'subtract', normalization: 'prominence' }, 3.778571, 3.6],
    [{ networkType: 'onemode', qualifierAggregation: 'ignore' }, 276, 78],
    [{ networkType: 'onemode', qualifierAggregation: 'congruence' }, 160, 48],
    [{ networkType: 'onemode', qualifierAggregation: 'conflict' }, 116, 38],
    [{ networkType: 'onemode', qualifierAggregation: 'subtract' }, 44, 10],
    [{ networkType: 'onemode', qualifierAggregation: 'congruence', normalization: 'average' }, 25.802436, 14.638095],
    [{ networkType: 'onemode', qualifierAggregation: 'congruence', normalization: 'jaccard' }, 13.610663, 10.190476],
    [{ networkType: 'onemode', qualifierAggregation: 'congruence', normalization: 'cosine' }, 4.806061, 4.975556],
    [{ networkType: 'onemode', qualifierAggregation: 'subtract', normalization: 'average' }, 5.343018, 3.180952],
  ] as const)('%j sums to %d, and to %d per document', (options, all, perDocument) => {
    expect(sumOf(options)).toBeCloseTo(all, 6)
    expect(sumOf({ ...options, duplicates: 'document' })).toBeCloseTo(perDocument, 6)
  })

  it('has every cell of the definitions, for persons and organisations, in every combination', () => {
    let compared = 0
    for (const row of ['organization', 'person'])
      for (const [networkType, aggregations, normalizations] of [
        ['twomode', ['ignore', 'combine', 'subtract'], ['no', 'activity', 'prominence']],
        ['onemode', ['ignore', 'congruence', 'conflict', 'subtract'], ['no', 'average', 'jaccard', 'cosine']],
      ] as const)
        for (const qualifierAggregation of aggregations)
          for (const normalization of normalizations)
            for (const duplicates of ['include', 'document', 'week', 'month', 'year', 'acrossrange'] as const)
              for (const [one, other] of [
                [row, 'concept'],
                ['concept', row],
              ] as const) {
                const options: NetworkOptions = {
                  ...usual,
                  networkType,
                  variable1: variable(one),
                  variable2: variable(other),
                  qualifierAggregation,
                  normalization,
                  duplicates,
                }
                const expected = naiveNetwork(coding as Coding, options)
                const matrix = denseMatrix(network(coding as Coding, options))
                expect(matrix).toHaveLength(expected.rows.length)
                for (const [i, cells] of expected.matrix.entries())
                  for (const [j, cell] of cells.entries()) {
                    expect(Math.abs((matrix[i]?.[j] ?? Number.NaN) - cell)).toBeLessThan(1e-9)
                    compared++
                  }
              }
    expect(compared).toBeGreaterThan(20_000)
  })

  it('has the sizes the tests of the R package know', () => {
    expect(made({}).edges).toHaveLength(22)
    expect([made({}).rows.length, made({}).cols.length]).toEqual([7, 6])
    expect(made({ networkType: 'onemode' }).edges).toHaveLength(21)
    const section1 = { variable: { name: 'section', ofDocument: true }, values: ['1'], only: true }
    expect(made({ networkType: 'onemode', exclusions: [section1] }).rows).toHaveLength(4)
    const excluded = [
      { variable: variable('concept'), values: ['There should be legislation to regulate emissions.'], only: false },
      {
        variable: variable('organization'),
        values: ['Environmental Protection Agency', 'Alliance to Save Energy'],
        only: false,
      },
    ]
    expect(made({ networkType: 'onemode', exclusions: excluded }).rows).toHaveLength(5)
  })

  it('keeps isolates of the whole file as the help of DNA promises, and those of the range by the quirk', () => {
    const range = { start: Date.UTC(2005, 1, 1), stop: Date.UTC(2005, 1, 11) - 1, isolates: true }
    const size = ({ rows, cols }: ReturnType<typeof made>) => [rows.length, cols.length]
    expect(size(made(range))).toEqual([7, 6])
    expect(size(made({ ...range, quirks: ['isolates'] }))).toEqual([3, 4])
  })

  it('answers options in the words of DNA, of its dialog and of its R package', () => {
    const asked = (options: unknown) => {
      const parsed = parseOptions(options, codings(), 'options.json')
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.complaints))
      return network(parsed.coding, parsed.options)
    }
    expect(asked({ networkType: 'onemode', qualifierAggregation: 'congruence' }).edges).toEqual(
      made({ networkType: 'onemode', qualifierAggregation: 'congruence' }).edges,
    )
    const days = asked({
      networkType: 'One-mode network',
      statementType: 'DNA Statement',
      variable1: 'person',
      'start.date': '01.02.2005',
      'stop.date': '2005-02-10',
      excludeValues: { concept: 'Cap and trade is the solution.' },
      exclude_authors: ['Whitman, Christine Todd'],
    })
    expect(days.rows.map(({ label }) => label)).toEqual(['George Voinovich', 'Kateri Callahan'])
  })
})
