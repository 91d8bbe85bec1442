import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber } from '../dates.js'
import { dayOf, isWithin, lanesOf, placed, rhythmOf, spanOf, ticksOf, type Utterance, wholeRange } from './lanes.js'

const utterance = (
  said: string | null,
  party = 'a',
  option: string | null = null,
  sign: -1 | 0 | 1 = 1,
): Utterance => ({
  party,
  partyLabel: party.toUpperCase(),
  actor: party,
  actorLabel: party,
  option,
  optionLabel: option,
  act: 'demand',
  sign,
  strength: 2,
  condition: null,
  temporary: false,
  certainty: 'quoted',
  ownWords: true,
  said,
  changes: [],
  statements: ['s-1'],
})

const days = fc.array(
  fc.record({
    day: fc.integer({ min: 19_000, max: 20_200 }),
    party: fc.constantFrom('a', 'b', 'c'),
    option: fc.constantFrom('x', 'y', null),
  }),
)

describe('dates on an axis', () => {
  test('a month and a year reach from their first day to their last', () => {
    expect(spanOf('2024-02')).toEqual({ from: dayNumber('2024-02-01'), to: dayNumber('2024-02-29') })
    expect(spanOf('2025')).toEqual({ from: dayNumber('2025-01-01'), to: dayNumber('2025-12-31') })
    expect(spanOf('2025-03-17').from).toBe(spanOf('2025-03-17').to)
  })

  test('what has no date takes no part', () => {
    expect(wholeRange([utterance(null)])).toBeNull()
    expect(wholeRange([utterance('2025-03'), utterance(null), utterance('2025-04-02')])).toEqual({
      from: dayNumber('2025-03-01'),
      to: dayNumber('2025-04-02'),
    })
    expect(isWithin(utterance(null), { from: 0, to: 99_999 })).toBe(false)
  })

  test('ticks are first days of months within the range, no more than are legible', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 20_000 }), fc.integer({ min: 1, max: 9000 }), (from, length) => {
        const ticks = ticksOf({ from, to: from + length }, 10)
        expect(ticks.length).toBeLessThanOrEqual(12)
        for (const tick of ticks) {
          expect(tick).toMatch(/-01$/)
          expect(dayNumber(tick)).toBeGreaterThanOrEqual(from)
          expect(dayNumber(tick)).toBeLessThanOrEqual(from + length)
        }
      }),
    )
  })
})

describe('lanes', () => {
  test('every utterance stands in exactly one', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('parties' as const, 'options' as const), (list, by) => {
        const all = list.map(({ day, party, option }) => utterance(dayOf(day), party, option))
        const lanes = lanesOf(all, by)
        expect(lanes.flatMap((lane) => lane.utterances).length).toBe(all.length)
        expect(new Set(lanes.map(({ key }) => key)).size).toBe(lanes.length)
        for (const lane of lanes)
          for (const one of lane.utterances) {
            expect(one.party).toBe(lane.party)
            if (by === 'options') expect(one.option).toBe(lane.option)
          }
      }),
    )
  })

  test('marks of one row do not cover each other, unless a lane is full', () => {
    fc.assert(
      fc.property(days, (list) => {
        const all = list.map(({ day }) => utterance(dayOf(day)))
        const range = wholeRange(all)
        if (range === null) return
        const marks = placed(all, range, 800, 12)
        expect(marks.length).toBe(all.length)
        for (const [n, mark] of marks.entries()) {
          expect(mark.x).toBeGreaterThanOrEqual(0)
          expect(mark.x).toBeLessThan(800.001)
          const near = marks.slice(0, n).filter((one) => one.row === mark.row && one.x + 12 > mark.x)
          if (mark.row < 6) expect(near).toEqual([])
        }
      }),
    )
  })

  test('the small picture counts everything with a date once, by side', () => {
    const all = [
      utterance('2025-01-01'),
      utterance('2025-01-31', 'a', null, -1),
      utterance(null),
      utterance('2025-01-31', 'b', null, 0),
    ]
    const range = wholeRange(all)
    if (range === null) throw new Error('there are dates')
    const rhythm = rhythmOf(all, range, 3)
    expect(rhythm).toEqual([
      { for: 1, against: 0, neither: 0 },
      { for: 0, against: 0, neither: 0 },
      { for: 0, against: 1, neither: 1 },
    ])
  })
})
