import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginOf, later, lengthOf, periodOf } from './calendar.js'
import { ask, codedStatement, codingOf, randomCoding } from './fixtures.js'
import { kernelWeight } from './kernel.js'
import { denseMatrix } from './matrix.js'
import { network, networkWindows } from './network.js'
import { kernels, type NetworkOptions, timeUnits } from './options.js'

const on = (id: string, day: string, actor = 'A', agreement = true) =>
  codedStatement(id, day, { actor, concept: 'p', agreement }, { document: id })
const daily = codingOf([
  on('s1', '2024-01-01'),
  on('s2', '2024-01-03', 'B'),
  on('s3', '2024-01-03', 'C', false),
  on('s4', '2024-01-04'),
  on('s5', '2024-01-08', 'B'),
])
const day = (instant: number) => new Date(instant).toISOString().slice(0, 10)
const windows = (options: Partial<NetworkOptions>, coding = daily) =>
  networkWindows(coding, ask(options)).map(({ start, middle, stop, network: inside }) => ({
    start: day(start),
    middle: day(middle),
    stop: day(stop),
    ids: inside.statements.map(({ id }) => id).join(' '),
  }))

describe('windows of time', () => {
  it('of a day are that day', () => {
    const found = windows({ timeWindow: 'days', windowSize: 1 })
    expect(found.map(({ middle, ids }) => `${middle} ${ids}`.trim())).toEqual([
      '2024-01-01 s1',
      '2024-01-02',
      '2024-01-03 s2 s3',
      '2024-01-04 s4',
      '2024-01-05',
      '2024-01-06',
      '2024-01-07',
      '2024-01-08 s5',
    ])
    expect(found.every(({ start, middle, stop }) => start === middle && stop === middle)).toBe(true)
  })
  it('reach as far before as after, and lie wholly inside the range unless told otherwise', () => {
    const three = { timeWindow: 'days', windowSize: 3 } as const
    expect(windows(three).map(({ start, stop }) => `${start} ${stop}`)).toEqual([
      '2024-01-01 2024-01-03',
      '2024-01-02 2024-01-04',
      '2024-01-03 2024-01-05',
      '2024-01-04 2024-01-06',
      '2024-01-05 2024-01-07',
      '2024-01-06 2024-01-08',
    ])
    expect(windows({ ...three, indentTime: false })).toHaveLength(8)
    expect(windows({ timeWindow: 'days', windowSize: 100 })).toEqual([])
    // DNA rounds half of one less than the size: two units reach one day to either side.
    expect(windows({ timeWindow: 'days', windowSize: 2 })[0]).toMatchObject({ start: '2024-01-01', stop: '2024-01-03' })
  })
  it('of months follow the calendar', () => {
    const coding = codingOf([on('s1', '2024-01-31'), on('s2', '2024-02-29'), on('s3', '2024-03-31')])
    const start = Date.parse('2024-01-01T00:00:00Z')
    const stop = Date.parse('2024-04-01T00:00:00Z') - 1
    expect(windows({ timeWindow: 'months', windowSize: 1, start, stop }, coding)).toEqual([
      { start: '2024-01-01', middle: '2024-01-01', stop: '2024-01-31', ids: 's1' },
      { start: '2024-02-01', middle: '2024-02-01', stop: '2024-02-29', ids: 's2' },
      { start: '2024-03-01', middle: '2024-03-01', stop: '2024-03-31', ids: 's3' },
    ])
  })
  it('of events take so many before and after, ties always in the same order', () => {
    expect(windows({ timeWindow: 'events', windowSize: 3 }).map(({ ids }) => ids)).toEqual([
      's1 s2 s3',
      's2 s3 s4',
      's3 s4 s5',
    ])
    expect(
      windows({ timeWindow: 'events', windowSize: 3 }, { ...daily, statements: [...daily.statements].reverse() }),
    ).toEqual(windows({ timeWindow: 'events', windowSize: 3 }))
  })
  it('hold nothing whose day is not known', () => {
    const coarse = codingOf([...daily.statements, { ...on('m', '2024-01-01'), to: Date.parse('2024-01-31T00:00:00Z') }])
    expect(windows({ timeWindow: 'days', windowSize: 1 }, coarse)[0]?.ids).toBe('s1')
  })
  it('without overlap hold every dated statement once, and together make the two-mode network', () => {
    fc.assert(
      fc.property(randomCoding('boolean'), fc.constantFrom(...timeUnits.slice(3)), (coding, timeWindow) => {
        const found = networkWindows(coding, ask({ timeWindow, windowSize: 1 }))
        const whole = network(coding, ask())
        const ids = found.flatMap(({ network: inside }) => inside.statements.map(({ id }) => id))
        expect([...ids].sort()).toEqual(whole.statements.map(({ id }) => id).sort())
        const sum = (made: typeof whole) => made.edges.reduce((all, { weight }) => all + weight, 0)
        expect(found.reduce((all, { network: inside }) => all + sum(inside), 0)).toBe(sum(whole))
      }),
    )
  })
})

describe('kernels', () => {
  it('are what they are called', () => {
    expect(kernelWeight('uniform', 0.3, false)).toBe(0.5)
    expect(kernelWeight('epanechnikov', 0.5, false)).toBeCloseTo(0.5625, 12)
    expect(kernelWeight('triangular', -0.25, false)).toBe(0.75)
    expect(kernelWeight('gaussian', 0, false)).toBeCloseTo(0.3989422804014327, 12)
    expect(kernelWeight('no', 7, false)).toBe(1)
  })
  it('are symmetric, fall from the middle, and but for the Gaussian have an area of one', () => {
    for (const kernel of kernels.slice(1)) {
      const at = (d: number) => kernelWeight(kernel, d, false)
      for (let d = 0; d < 1; d += 0.1) {
        expect(at(d)).toBeCloseTo(at(-d), 12)
        expect(at(d)).toBeGreaterThanOrEqual(at(d + 0.1) - 1e-12)
      }
      let area = 0
      const reach = kernel === 'gaussian' ? 6 : 1
      for (let d = -reach; d < reach; d += 0.001) area += at(d + 0.0005) * 0.001
      expect(area).toBeCloseTo(1, 4)
    }
    // As DNA has it: from 2 at one end to 0 at the other.
    expect([-1, 0, 1].map((d) => kernelWeight('triangular', d, true))).toEqual([2, 1, 0])
  })
  it('weigh a tie by the root of both its statements', () => {
    const coding = codingOf([on('a', '2024-01-01'), on('b', '2024-01-02', 'B'), on('c', '2024-01-03', 'C')])
    const options = {
      timeWindow: 'days',
      windowSize: 3,
      networkType: 'onemode',
      qualifierAggregation: 'congruence',
    } as const
    const [uniform] = networkWindows(coding, ask({ ...options, kernel: 'uniform' }))
    expect(denseMatrix((uniform as NonNullable<typeof uniform>).network).flat()).toEqual(
      [0, 0.5, 0.5, 0.5, 0, 0.5, 0.5, 0.5, 0].map((one) => expect.closeTo(one, 12)),
    )
    const [epanechnikov] = networkWindows(coding, ask({ ...options, kernel: 'epanechnikov' }))
    const z = (d: number) => 0.75 * (1 - d * d)
    expect(denseMatrix((epanechnikov as NonNullable<typeof epanechnikov>).network)[0]).toEqual([
      0,
      expect.closeTo(Math.sqrt(z(2 / 3) * z(0)), 12),
      expect.closeTo(z(2 / 3), 12),
    ])
    // Of rows by columns a statement weighs what the kernel gives it.
    const [cells] = networkWindows(coding, ask({ timeWindow: 'days', windowSize: 3, kernel: 'epanechnikov' }))
    expect(denseMatrix((cells as NonNullable<typeof cells>).network).flat()).toEqual(
      [z(2 / 3), z(0), z(2 / 3)].map((one) => expect.closeTo(one, 12)),
    )
  })
  it('can be brought to a sum of one', () => {
    const made = network(daily, ask({ normalizeToOne: true }))
    expect(made.edges.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12)
  })
})

describe('the calendar', () => {
  it('knows weeks of ISO 8601 at the turn of years', () => {
    const week = (text: string) => periodOf(Date.parse(`${text}T12:00:00Z`), 'week', false)
    expect(week('2024-12-30')).toBe('2025-W01')
    expect(week('2021-01-03')).toBe('2020-W53')
    expect(week('1969-12-31')).toBe('1970-W01')
    expect(periodOf(Date.parse('2021-01-03T12:00:00Z'), 'week', true)).toBe('W53')
    expect(periodOf(Date.parse('2021-01-03T12:00:00Z'), 'month', false)).toBe('2021-01')
    expect(periodOf(Date.parse('2021-01-03T12:00:00Z'), 'month', true)).toBe('01')
    expect(periodOf(Date.parse('2021-01-03T12:00:00Z'), 'year', false)).toBe('2021')
  })
  it('steps forward, and a shorter month has its last day', () => {
    expect(day(later(Date.parse('2024-01-31T00:00:00Z'), 1, 'months'))).toBe('2024-02-29')
    expect(day(later(Date.parse('2024-02-29T00:00:00Z'), -12, 'months'))).toBe('2023-02-28')
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 4e12 }), fc.constantFrom(...timeUnits), (instant, unit) => {
        expect(later(instant, 1, unit)).toBeGreaterThan(instant)
        expect(later(instant, 1, unit) - instant).toBeLessThan(lengthOf(unit) * 1.1)
        expect(beginOf(instant, unit)).toBeLessThanOrEqual(instant)
      }),
    )
  })
})
