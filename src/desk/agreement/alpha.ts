// Krippendorff's alpha for values given to the same units: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability"
// (2011), sections C and D: any number of coders, any of whom may have left a unit out.

/**
 * How far two values lie apart. Nominal: different or not. Ordinal: how many values stand between them, by how often each
 * occurs. Interval: the square of their difference. Ordinal and interval values are numbers.
 */
export type Level = 'nominal' | 'ordinal' | 'interval'

export type CodedValue = string | number

export interface Alpha {
  /** 1: always the same; 0: no better than chance; below: worse. `null` where nothing could differ: one value, or no pairs. */
  readonly alpha: number | null
  /** Units with at least two values, and the values in them: only they can be compared. */
  readonly units: number
  readonly values: number
  /** Mean difference seen, and to be expected of the same values handed out by chance. */
  readonly observed: number
  readonly expected: number
}

/** One row a unit, one place a coder; `null` where a coder has not judged the unit. */
export const krippendorffAlpha = (units: readonly (readonly (CodedValue | null)[])[], level: Level): Alpha => {
  const rows = units
    .map((row) => row.filter((value): value is CodedValue => value !== null))
    .filter(({ length }) => length > 1)
  const counts = new Map<CodedValue, number>()
  for (const value of rows.flat()) counts.set(value, (counts.get(value) ?? 0) + 1)
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const apart = differenceOf(counts, level)
  if (total === 0) return { alpha: null, units: 0, values: 0, observed: 0, expected: 0 }
  let observed = 0
  for (const row of rows) {
    let sum = 0
    for (const [i, one] of row.entries()) for (const other of row.slice(i + 1)) sum += 2 * apart(one, other)
    observed += sum / (row.length - 1)
  }
  observed /= total
  let expected = 0
  const values = [...counts]
  for (const [i, [one, ones]] of values.entries())
    for (const [other, others] of values.slice(i + 1)) expected += 2 * ones * others * apart(one, other)
  expected /= total * (total - 1)
  return {
    alpha: expected === 0 ? null : 1 - observed / expected,
    units: rows.length,
    values: total,
    observed,
    expected,
  }
}

type Difference = (one: CodedValue, other: CodedValue) => number

const differenceOf = (counts: ReadonlyMap<CodedValue, number>, level: Level): Difference => {
  if (level === 'nominal') return (one, other) => (one === other ? 0 : 1)
  if (level === 'interval') return (one, other) => (Number(one) - Number(other)) ** 2
  // All values up to and with this one, less half of its own: the middle of its rank.
  const middle = new Map<CodedValue, number>()
  let below = 0
  for (const [value, count] of [...counts].sort(([a], [b]) => Number(a) - Number(b))) {
    middle.set(value, below + count / 2)
    below += count
  }
  return (one, other) => ((middle.get(one) ?? 0) - (middle.get(other) ?? 0)) ** 2
}
