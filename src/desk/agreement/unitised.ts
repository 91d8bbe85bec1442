// Unitised alpha: whether coders cut the same stretches out of a text. The definition is that of K. Krippendorff, "On the
// Reliability of Unitizing Continuous Data", Sociological Methodology 25 (1995), as in "Content Analysis" (2nd ed. 2004,
// section 11.6). It is not the later one of Krippendorff, Mathet, Bouvry and Widlöcher (2016), which weighs differently.
//
// For a category c, coders i and j, and the sections g of i and h of j (units of c and the gaps between them):
//   two units that overlap          differ by (begin_g - begin_h)² + (end_g - end_h)²
//   a unit that lies within a gap   differs by its length squared
//   everything else                 by 0
// Observed: the sum over all ordered pairs of coders, over m (m - 1) L². Expected, with N units of c of all coders:
//   2/L · Σ over units [ (N - 1)/3 · (2l³ - 3l² + l) + l² · Σ over gaps not shorter than l of (gap - l + 1) ]
//     / ( mL (mL - 1) - Σ over units l (l - 1) )
// Alpha of a category is 1 - observed/expected; that of several 1 - Σ observed / Σ expected.
//
// Several documents make one continuum whose length is the sum of theirs. A gap ends where its document ends, so that the
// result does not depend on the order of documents; of a single document this is the definition to the letter.
import type { Range } from '../../dossier/index.js'

/** One document: how long it is, and what each coder marked of one category. All coders in the same order everywhere. */
export interface Stretch {
  readonly length: number
  /** One list a coder. May overlap: what of one coder overlaps is joined to one unit, as the definition knows none that overlap. */
  readonly marked: readonly (readonly Range[])[]
}

export interface UnitisedAlpha {
  /** `null` where nobody has marked anything. */
  readonly alpha: number | null
  readonly observed: number
  readonly expected: number
  /** Units of each coder, joined. */
  readonly units: readonly number[]
}

/** Touching units stay two; the same stretch marked twice is one. */
export const joined = (ranges: readonly Range[]): readonly Range[] => {
  const units: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.begin - b.begin || a.end - b.end)) {
    if (range.end <= range.begin) continue
    const last = units.at(-1)
    if (last && range.begin < last.end)
      units[units.length - 1] = { begin: last.begin, end: Math.max(last.end, range.end) }
    else units.push({ begin: range.begin, end: range.end })
  }
  return units
}

const gapsBetween = (units: readonly Range[], length: number): readonly Range[] => {
  const gaps: Range[] = []
  let from = 0
  for (const { begin, end } of [...units, { begin: length, end: length }]) {
    if (begin > from) gaps.push({ begin: from, end: begin })
    from = end
  }
  return gaps
}

const square = (x: number): number => x * x

const overlapping = (units: readonly Range[], others: readonly Range[]): number => {
  let sum = 0
  for (const { begin, end } of units)
    for (const other of others)
      if (begin < other.end && other.begin < end) sum += square(begin - other.begin) + square(end - other.end)
  return sum
}

const insideGaps = (units: readonly Range[], gaps: readonly Range[]): number => {
  let sum = 0
  for (const { begin, end } of units)
    if (gaps.some((gap) => gap.begin <= begin && end <= gap.end)) sum += square(end - begin)
  return sum
}

/** One category. Offsets and lengths count UTF-16 code units; the measure is the same in any unit but for rounding. */
export const unitisedAlpha = (documents: readonly Stretch[]): UnitisedAlpha => {
  const coders = documents[0]?.marked.length ?? 0
  const total = documents.reduce((sum, { length }) => sum + length, 0)
  const units = Array.from({ length: coders }, () => 0)
  const lengths: number[] = []
  const gapLengths: number[] = []
  let seen = 0
  for (const { length, marked } of documents) {
    const own = marked.map(joined)
    const gaps = own.map((one) => gapsBetween(one, length))
    for (const [i, mine] of own.entries()) {
      units[i] = (units[i] ?? 0) + mine.length
      lengths.push(...mine.map(({ begin, end }) => end - begin))
      gapLengths.push(...(gaps[i] ?? []).map(({ begin, end }) => end - begin))
      for (const [j, theirs] of own.entries()) {
        if (i === j) continue
        // An overlap comes up again when the two coders change places; a unit in a gap does not, and stands for both orders.
        seen += overlapping(mine, theirs) + 2 * insideGaps(mine, gaps[j] ?? [])
      }
    }
  }
  if (coders < 2 || total === 0 || lengths.length === 0) return { alpha: null, observed: 0, expected: 0, units }
  const observed = seen / (coders * (coders - 1) * square(total))
  const expected = expectedOf(lengths, gapLengths, coders * total, total)
  return { alpha: expected === 0 ? null : 1 - observed / expected, observed, expected, units }
}

const expectedOf = (units: readonly number[], gaps: readonly number[], all: number, total: number): number => {
  // How much room all gaps of at least this length leave: from the longest down, so that each unit is one look-up.
  const falling = [...gaps].sort((a, b) => b - a)
  const upTo = [0]
  for (const gap of falling) upTo.push((upTo.at(-1) as number) + gap + 1)
  const room = (length: number): number => {
    let [low, high] = [0, falling.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((falling[middle] as number) >= length) low = middle + 1
      else high = middle
    }
    return (upTo[low] as number) - low * length
  }
  let sum = 0
  let within = 0
  for (const l of units) {
    sum += ((units.length - 1) / 3) * (2 * l ** 3 - 3 * l ** 2 + l) + l ** 2 * room(l)
    within += l * (l - 1)
  }
  return ((2 / total) * sum) / (all * (all - 1) - within)
}

/** Several categories at once: one alpha over all. */
export const unitisedOverall = (categories: readonly UnitisedAlpha[]): number | null => {
  const expected = categories.reduce((sum, one) => sum + one.expected, 0)
  return expected === 0 ? null : 1 - categories.reduce((sum, one) => sum + one.observed, 0) / expected
}
