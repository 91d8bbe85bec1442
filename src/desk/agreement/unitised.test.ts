import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Range } from '../../dossier/index.js'
import { joined, type Stretch, unitisedAlpha, unitisedOverall } from './unitised.js'

const at = (begin: number, length: number): Range => ({ begin, end: begin + length })

describe('unitised alpha', () => {
  // Krippendorff 1995 (also 2004, section 11.6): a continuum from 150 to 450, two coders, two categories.
  const c = unitisedAlpha([
    {
      length: 300,
      marked: [
        [at(75, 70), at(220, 30)],
        [at(70, 80), at(205, 20), at(250, 20)],
      ],
    },
  ])
  const same = [at(30, 60), at(150, 50)]
  const k = unitisedAlpha([{ length: 300, marked: [same, same] }])
  it('is that of the published example', () => {
    expect([c.observed, c.expected, c.alpha].map((x) => x?.toFixed(4))).toEqual(['0.0144', '0.0532', '0.7286'])
    expect([k.observed, k.expected, k.alpha].map((x) => x?.toFixed(4))).toEqual(['0.0000', '0.0490', '1.0000'])
    expect(unitisedOverall([c, k])?.toFixed(4)).toBe('0.8587')
    expect(c.units).toEqual([2, 3])
  })

  it('is null where nobody has marked anything, and joins what overlaps', () => {
    expect(unitisedAlpha([]).alpha).toBeNull()
    expect(unitisedAlpha([{ length: 9, marked: [[], []] }])).toMatchObject({ alpha: null, units: [0, 0] })
    expect(unitisedOverall([])).toBeNull()
    expect(joined([at(4, 3), at(0, 2), at(2, 2), at(5, 4), at(4, 3), at(20, 0)])).toEqual([
      at(0, 2),
      at(2, 2),
      at(4, 5),
    ])
  })

  const texts = fc.tuple(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 2, max: 3 })).chain(([length, coders]) =>
    fc.record({
      length: fc.constant(length),
      marked: fc.array(
        fc.array(
          fc.tuple(fc.nat(length - 1), fc.integer({ min: 1, max: 4 })).map(([b, l]) => ({
            begin: b,
            end: Math.min(length, b + l),
          })),
          { maxLength: 3 },
        ),
        { minLength: coders, maxLength: coders },
      ),
    }),
  )

  interface Section extends Range {
    readonly isUnit: boolean
  }
  const sections = (ranges: readonly Range[], length: number): readonly Section[] => {
    const units = joined(ranges)
    const all: Section[] = []
    let from = 0
    for (const unit of units) {
      if (unit.begin > from) all.push({ begin: from, end: unit.begin, isUnit: false })
      all.push({ ...unit, isUnit: true })
      from = unit.end
    }
    return from < length ? [...all, { begin: from, end: length, isUnit: false }] : all
  }
  const apart = (g: Section, h: Section): number => {
    const [unit, other] = g.isUnit ? [g, h] : [h, g]
    if (!unit.isUnit) return 0
    if (other.isUnit)
      return unit.begin < other.end && other.begin < unit.end
        ? (unit.begin - other.begin) ** 2 + (unit.end - other.end) ** 2
        : 0
    return other.begin <= unit.begin && unit.end <= other.end ? (unit.end - unit.begin) ** 2 : 0
  }
  /** The definition, section against section; for what is expected every section is laid against every other at every offset. */
  const slowly = ({ length, marked }: Stretch): { observed: number; expected: number } => {
    const own = marked.map((ranges) => sections(ranges, length))
    let observed = 0
    for (const [i, mine] of own.entries())
      for (const [j, theirs] of own.entries())
        if (i !== j) for (const g of mine) for (const h of theirs) observed += apart(g, h)
    const all = own.flat()
    let placements = 0
    for (const [i, g] of all.entries())
      for (const [j, h] of all.entries()) {
        if (i === j || (!g.isUnit && !h.isUnit)) continue
        const [one, two] = [h.end - h.begin, g.end - g.begin]
        for (let from = -two; from <= one; from++)
          placements += apart({ ...g, begin: from, end: from + two }, { ...h, begin: 0, end: one })
      }
    const [m, units] = [marked.length, all.filter(({ isUnit }) => isUnit)]
    const within = units.reduce((sum, { begin, end }) => sum + (end - begin) * (end - begin - 1), 0)
    return {
      observed: observed / (m * (m - 1) * length ** 2),
      expected: placements / length / (m * length * (m * length - 1) - within),
    }
  }

  it('is what its definition says, section against section', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const [quick, slow] = [unitisedAlpha([text]), slowly(text)]
        expect(quick.observed).toBeCloseTo(slow.observed, 10)
        expect(quick.expected).toBeCloseTo(slow.expected, 10)
      }),
    )
  })

  it('does not depend on the order of documents, coders or marks', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const pair = [one, { ...other, marked: one.marked.map((_, i) => other.marked[i] ?? []) }]
        const turned = pair.map(({ length, marked }) => ({
          length,
          marked: marked.map((ranges) => [...ranges].reverse()).reverse(),
        }))
        const [a, b] = [unitisedAlpha(pair), unitisedAlpha(turned.reverse())]
        expect(b.observed).toBeCloseTo(a.observed, 10)
        expect(b.expected).toBeCloseTo(a.expected, 10)
        expect([...b.units].reverse()).toEqual(a.units)
      }),
    )
  })
})
