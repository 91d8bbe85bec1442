// Weights between rows by what they share. Definitions: DNA 3.1.2, Exporter.java 1317ff and 1425-1478. Its weights are products
// of counts, not counts of shared concepts. The diagonal is zero.
import { type Column, columnsOf } from './columns.js'
import type { Levels } from './levels.js'
import type { Aggregation, Normalization } from './options.js'
import type { Tally, TallyCell } from './tally.js'
import type { Weight } from './weight.js'

/** What a statement at one level and one at another add to the weight. */
const pairWeight = (one: number, other: number, aggregation: Aggregation, { kind, values, range }: Levels): number => {
  if (aggregation === 'ignore') return 1
  // A text has no distances: only matches count here.
  if (kind === 'text') return one === other ? 1 : 0
  const apart = range === 0 ? 0 : Math.abs((values[one] as number) - (values[other] as number)) / range
  return aggregation === 'congruence' ? 1 - apart : aggregation === 'conflict' ? apart : 1 - 2 * apart
}

const tieOf = (a: TallyCell, b: TallyCell, aggregation: Aggregation, levels: Levels): number => {
  let sum = 0
  for (const one of a.levels)
    for (const other of b.levels)
      sum += one.weight * other.weight * pairWeight(one.level, other.level, aggregation, levels)
  return sum
}

/** Whether weights also count what only one side says: of a text as qualifier, in conflict. */
const countsOneSided = ({ kind }: Levels, aggregation: Aggregation): boolean =>
  kind === 'text' && (aggregation === 'conflict' || aggregation === 'subtract')

/** What a column adds to a weight; `null` where a weight is no sum over shared columns. */
export const tieBetween = (
  levels: Levels,
  aggregation: Aggregation,
): ((a: TallyCell, b: TallyCell) => number) | null =>
  countsOneSided(levels, aggregation) ? null : (a, b) => tieOf(a, b, aggregation, levels)

/** Different columns (under `ignore`) or different pairs of column and level a row speaks of. */
const setSize = (cells: readonly TallyCell[], aggregation: Aggregation): number =>
  aggregation === 'ignore' ? cells.length : cells.reduce((sum, { levels }) => sum + levels.length, 0)

export const oneModeWeights = (
  tally: Tally,
  aggregation: Aggregation,
  normalization: Normalization,
  levels: Levels,
): Weight[] => {
  const { byRow, totals } = tally
  const size = byRow.length
  const columns = columnsOf(tally)
  /** By column: the first of its rows behind the one at hand; rows come in rising order. */
  const behind = new Int32Array(columns.length)
  const isOneSided = countsOneSided(levels, aggregation)
  const needsShared = isOneSided || normalization === 'jaccard'
  const needsSets = normalization === 'textbook-jaccard'
  // The length of a profile is the root of its weight with itself, so the cosine of two is their weight by both lengths.
  const lengths =
    normalization === 'textbook-cosine'
      ? byRow.map((cells) => Math.sqrt(cells.reduce((sum, cell) => sum + tieOf(cell, cell, aggregation, levels), 0)))
      : []
  const sizes = needsSets ? byRow.map((cells) => setSize(cells, aggregation)) : []

  const weights = new Float64Array(size)
  /** Same level of the same column: products, and what each side has there. */
  const products = new Float64Array(size)
  const firsts = new Float64Array(size)
  const seconds = new Float64Array(size)
  const sets = new Float64Array(size)
  const met = new Uint8Array(size)
  /** What the cell at hand has at each level, and what it adds to one statement at each level. */
  const own = new Float64Array(levels.values.length)
  const adds = new Float64Array(levels.values.length)
  const out: Weight[] = []
  const total = (row: number): number => totals[row] as number

  for (const [row, cells] of byRow.entries()) {
    const partners: number[] = []
    for (const cell of cells) {
      own.fill(0)
      adds.fill(0)
      for (const { level, weight } of cell.levels) {
        own[level] = weight
        for (let other = 0; other < adds.length; other++)
          adds[other] = (adds[other] as number) + weight * pairWeight(level, other, aggregation, levels)
      }
      const column = columns[cell.col] as Column
      const first = (behind[cell.col] as number) + 1
      behind[cell.col] = first
      for (let at = first; at < column.rows.length; at++) {
        const col = column.rows[at] as number
        if (met[col] === 0) {
          met[col] = 1
          partners.push(col)
        }
        const end = column.starts[at + 1] as number
        let sum = 0
        for (let p = column.starts[at] as number; p < end; p++)
          sum += (adds[column.levels[p] as number] as number) * (column.weights[p] as number)
        weights[col] = (weights[col] as number) + sum
        if (!needsShared && !needsSets) continue
        let matches = 0
        for (let p = column.starts[at] as number; p < end; p++) {
          const mine = own[column.levels[p] as number] as number
          if (mine === 0) continue
          const theirs = column.weights[p] as number
          matches++
          products[col] = (products[col] as number) + mine * theirs
          firsts[col] = (firsts[col] as number) + mine
          seconds[col] = (seconds[col] as number) + theirs
        }
        sets[col] = (sets[col] as number) + (aggregation === 'ignore' ? 1 : matches)
      }
    }
    const candidates = isOneSided
      ? Array.from({ length: size - row - 1 }, (_, index) => row + 1 + index)
      : Int32Array.from(partners).sort()
    for (const col of candidates) {
      const oneSided = total(row) - (firsts[col] as number) + total(col) - (seconds[col] as number)
      const matches = weights[col] as number
      const raw = !isOneSided ? matches : aggregation === 'conflict' ? oneSided : matches - oneSided
      const shared = sets[col] as number
      const weight = needsSets
        ? shared / ((sizes[row] as number) + (sizes[col] as number) - shared)
        : divided(raw, normOf(row, col))
      if (weight !== 0) out.push({ row, col, weight })
      weights[col] = products[col] = firsts[col] = seconds[col] = sets[col] = met[col] = 0
    }
  }
  return out

  function normOf(row: number, col: number): number {
    switch (normalization) {
      case 'average':
        return (total(row) + total(col)) / 2
      case 'jaccard':
        return (
          total(row) - (firsts[col] as number) + (total(col) - (seconds[col] as number)) + (products[col] as number)
        )
      case 'cosine':
        return total(row) * total(col)
      case 'textbook-cosine':
        return (lengths[row] as number) * (lengths[col] as number)
      default:
        return 1
    }
  }
}

const divided = (weight: number, norm: number): number => (norm === 0 ? 0 : weight / norm)
