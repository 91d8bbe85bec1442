import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CodedValue, krippendorffAlpha, type Level } from './alpha.js'

const transposed = (coders: readonly (readonly (number | null)[])[]): readonly (readonly (number | null)[])[] =>
  (coders[0] ?? []).map((_, unit) => coders.map((row) => row[unit] ?? null))

describe("Krippendorff's alpha", () => {
  const _ = null
  // "Computing Krippendorff's Alpha-Reliability" (2011), section C: four coders, twelve units, values missing.
  const published = transposed([
    [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
    [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
  ])
  it.each<[Level, number]>([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
  ])('is that of the published example: %s', (level, alpha) => {
    const found = krippendorffAlpha(published, level)
    expect(found.alpha).toBeCloseTo(alpha, 3)
    expect([found.units, found.values]).toEqual([11, 40])
  })

  // The same, section B: two coders, ten units, two values; and section A of nominal data with many values.
  it('is that of the published example with two values', () => {
    const [a, b] = [
      [0, 1, 0, 0, 0, 0, 0, 0, 1, 0],
      [1, 1, 1, 0, 0, 1, 0, 0, 0, 0],
    ]
    expect(krippendorffAlpha(transposed([a, b]), 'nominal').alpha).toBeCloseTo(0.095, 3)
  })

  it('is null where nothing can differ', () => {
    expect(krippendorffAlpha([], 'nominal').alpha).toBeNull()
    expect(krippendorffAlpha([['a', null]], 'nominal')).toMatchObject({ alpha: null, units: 0 })
    expect(
      krippendorffAlpha(
        [
          ['a', 'a'],
          ['a', 'a'],
        ],
        'nominal',
      ).alpha,
    ).toBeNull()
  })

  /** The definition, value against value: no matrix, no counting. */
  const slowly = (units: readonly (readonly (number | null)[])[], level: Level): number | null => {
    const rows = units.map((row) => row.filter((value) => value !== null)).filter(({ length }) => length > 1)
    const all = rows.flat()
    const apart = (a: number, b: number): number => {
      if (level === 'nominal') return a === b ? 0 : 1
      if (level === 'interval') return (a - b) ** 2
      const [low, high] = [Math.min(a, b), Math.max(a, b)]
      const among = all.filter((value) => value >= low && value <= high).length
      const ends = (all.filter((value) => value === a).length + all.filter((value) => value === b).length) / 2
      return a === b ? 0 : (among - ends) ** 2
    }
    let [seen, chance] = [0, 0]
    for (const row of rows)
      for (const [i, a] of row.entries())
        for (const [j, b] of row.entries()) if (i !== j) seen += apart(a, b) / (row.length - 1)
    for (const [i, a] of all.entries()) for (const [j, b] of all.entries()) if (i !== j) chance += apart(a, b)
    return chance === 0 ? null : 1 - seen / all.length / (chance / (all.length * (all.length - 1)))
  }
  const codings = fc
    .integer({ min: 1, max: 4 })
    .chain((coders) =>
      fc.array(
        fc.array(fc.option(fc.integer({ min: 0, max: 4 }), { freq: 4 }), { minLength: coders, maxLength: coders }),
        { maxLength: 8 },
      ),
    )
  it.each<Level>(['nominal', 'ordinal', 'interval'])(
    'is what its definition says, value against value: %s',
    (level) => {
      fc.assert(
        fc.property(codings, (units) => {
          const [quick, slow] = [krippendorffAlpha(units, level).alpha, slowly(units, level)]
          if (slow === null) expect(quick).toBeNull()
          else expect(quick).toBeCloseTo(slow, 10)
        }),
      )
    },
  )

  it('does not depend on the order of coders or units, nor on what nominal values are called', () => {
    fc.assert(
      fc.property(codings, (units) => {
        const turned = [...units].reverse().map((row) => [...row].reverse())
        const renamed: (CodedValue | null)[][] = units.map((row) => row.map((value) => value && `v${9 - value}`))
        const alpha = krippendorffAlpha(units, 'nominal').alpha
        const others = [turned, renamed].map((given) => krippendorffAlpha(given, 'nominal').alpha)
        if (alpha === null) expect(others[0]).toBeNull()
        else expect(others[0]).toBeCloseTo(alpha, 10)
        if (units.flat().includes(0)) return // `&&` keeps 0, which would be another name
        if (alpha === null) expect(others[1]).toBeNull()
        else expect(others[1]).toBeCloseTo(alpha, 10)
      }),
    )
  })
})
