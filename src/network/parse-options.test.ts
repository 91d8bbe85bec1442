import { describe, expect, it } from 'vitest'
import { ask, codedStatement, codingOf } from './fixtures.js'
import { parseOptions } from './parse-options.js'

const coding = {
  ...codingOf([
    codedStatement('s1', '2024-01-01', { actor: 'A', concept: 'p', agreement: true }),
    codedStatement('s2', '2024-12-31', { actor: 'B', concept: 'p', agreement: false }),
  ]),
  type: 'Usual',
}
const other = { ...coding, type: 'Other', variables: [{ name: 'hero', type: 'short text' as const }] }
const parsed = (given: unknown) => {
  const found = parseOptions(given, [coding, other], 'o.json')
  if (!found.ok) throw new Error(JSON.stringify(found.complaints))
  return found
}
const codes = (given: unknown) => {
  const found = parseOptions(given, [coding, other], 'o.json')
  return found.ok ? [] : found.complaints.map(({ code }) => code)
}
const messages = (given: unknown) => {
  const found = parseOptions(given, [coding, other], 'o.json')
  return found.ok ? '' : found.complaints.map(({ message }) => message).join('\n')
}

describe('options', () => {
  it('are as the dialog of DNA opens where nothing is said', () => {
    expect(parsed({}).options).toEqual(ask())
    expect(parsed({}).coding.type).toBe('Usual')
    expect(
      parsed({ statementType: 'Other', variable1: 'hero', variable2: 'author', variable2Document: true }).options,
    ).toMatchObject({
      variable1: { name: 'hero', ofDocument: false },
      variable2: { name: 'author', ofDocument: true },
      qualifier: null,
    })
  })
  it('may be spelt as in the dialog, the R package and the code', () => {
    expect(
      parsed({
        network_type: 'One-mode network',
        'qualifier.aggregation': 'Congruence',
        normalization: 'average activity',
        duplicates: 'ignore per document',
        'start.date': '01.02.2024',
        'stop.date': '2024-03',
        startTime: '14:30:00',
        timeWindow: 'using days',
        windowSize: 7,
        kernel: 'Epanechnikov',
      }).options,
    ).toMatchObject({
      networkType: 'onemode',
      qualifierAggregation: 'congruence',
      normalization: 'average',
      duplicates: 'document',
      start: Date.parse('2024-02-01T14:30:00Z'),
      stop: Date.parse('2024-04-01T00:00:00Z') - 1,
      timeWindow: 'days',
      windowSize: 7,
      kernel: 'epanechnikov',
    })
  })
  it('exclude by any variable, booleans as DNA writes them, and by document', () => {
    expect(
      parsed({ exclude: { agreement: [1], actor: 'A' }, excludeAuthors: ['X'], invertAuthors: true, excludeTypes: [] })
        .options.exclusions,
    ).toEqual([
      { variable: { name: 'agreement', ofDocument: false }, values: ['true'], only: false },
      { variable: { name: 'actor', ofDocument: false }, values: ['A'], only: false },
      { variable: { name: 'author', ofDocument: true }, values: ['X'], only: true },
    ])
  })
  it('are refused all at once, each with what to do', () => {
    expect(
      codes({
        networkTyp: 'x',
        networkType: 'eventlist',
        variable1: 'nobody',
        qualifier: 'note',
        isolates: 'yes',
        startDate: '31.02.2024',
        stopTime: '12:00',
        windowSize: 0,
        kernel: 'cosine',
        excludeValues: ['A'],
        exclude: { nothing: ['A'] },
        dnaQuirks: ['weeks'],
      }).sort(),
    ).toEqual(
      [
        'unknown-option',
        'unknown-value',
        'unknown-variable',
        'unknown-variable',
        'unknown-value',
        'not-a-date',
        'time-without-date',
        'unknown-value',
        'unknown-value',
        'unknown-value',
        'unknown-variable',
        'unknown-value',
      ].sort(),
    )
    expect(messages({ variable1: 'author' })).toContain('set variable1Document to true')
    expect(codes([1])).toEqual(['not-options'])
    expect(codes(null)).toEqual(['not-options'])
    expect(codes({ networkType: 'onemode', 'network.type': 'onemode' })).toEqual(['option-twice'])
    expect(codes({ statementType: 'None' })).toEqual(['unknown-statement-type'])
  })
  it.each([
    [{ networkType: 'onemode', qualifierAggregation: 'combine' }, 'does-not-fit'],
    [{ networkType: 'twomode', qualifierAggregation: 'congruence' }, 'does-not-fit'],
    [{ networkType: 'twomode', normalization: 'jaccard' }, 'does-not-fit'],
    [{ networkType: 'onemode', normalization: 'activity' }, 'does-not-fit'],
    [{ networkType: 'onemode', qualifierAggregation: 'conflict', normalization: 'textbook-cosine' }, 'does-not-fit'],
    [{ networkType: 'onemode', qualifierAggregation: 'subtract', normalization: 'textbook-jaccard' }, 'does-not-fit'],
    [{ qualifierAggregation: 'subtract', qualifier: null }, 'no-qualifier'],
    [{ variable1: 'concept', variable2: 'concept' }, 'same-variable'],
    [{ startDate: '2024-02-01', stopDate: '2024-01-01' }, 'empty-range'],
    [{ kernel: 'uniform' }, 'does-not-fit'],
    [{ kernel: 'uniform', timeWindow: 'events' }, 'does-not-fit'],
    [{ timeWindow: 'seconds' }, 'too-many-windows'],
  ])('that do not go together: %j', (given, code) => {
    expect(codes(given)).toEqual([code])
  })
})
