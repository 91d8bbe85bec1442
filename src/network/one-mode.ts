// Weights between rows by what they share. Definitions: DNA 3.1.2, Exporter.java 1317ff and 1425-1478. Its weights are products
// of counts, not counts of shared concepts. The diagonal is zero.
import type { Levels } from './levels.js'
import type { Aggregation, Normalization } from './options.js'
import type { Tally, TallyCell } from './tally.js'
import type { Weight } from './weight.js'

/** What two cells of one column add to the weight. */
const tieOf = (a: TallyCell, b: TallyCell, aggregation: Aggregation, levels: Levels): number => {
  if (aggregation === 'ignore') return a.total * b.total
  let congruence = 0
  let conflict = 0
  for (const one of a.levels)
    for (const other of b.levels) {
      const product = one.weight * other.weight
      const apart =
        one.level === other.level || levels.range === 0
          ? 0
          : Math.abs((levels.values[one.level] as number) - (levels.values[other.level] as number)) / levels.range
      congruence += product * (1 - apart)
      conflict += product * apart
    }
  return aggregation === 'congruence' ? congruence : aggregation === 'conflict' ? conflict : congruence - conflict
}

/** What a column adds to a weight; `null` for a text as qualifier, whose conflict is no sum over shared columns. */
export const tieBetween = (
  levels: Levels,
  aggregation: Aggregation,
): ((a: TallyCell, b: TallyCell) => number) | null =>
  levels.kind === 'text' && aggregation !== 'ignore' ? null : (a, b) => tieOf(a, b, aggregation, levels)

/** Same level of the same column: product, and what each side has there. */
interface Shared {
  readonly product: number
  readonly first: number
  readonly second: number
}

const sharedIn = (a: TallyCell, b: TallyCell): Shared => {
  let [product, first, second] = [0, 0, 0]
  for (const one of a.levels)
    for (const other of b.levels)
      if (one.level === other.level) {
        product += one.weight * other.weight
        first += one.weight
        second += other.weight
      }
  return { product, first, second }
}

/** Different columns (under `ignore`) or different pairs of column and level a row speaks of. */
const setSize = (cells: readonly TallyCell[], aggregation: Aggregation): number =>
  aggregation === 'ignore' ? cells.length : cells.reduce((sum, { levels }) => sum + levels.length, 0)

const setShared = (a: TallyCell, b: TallyCell, aggregation: Aggregation): number =>
  aggregation === 'ignore' ? 1 : a.levels.filter(({ level }) => b.levels.some((other) => other.level === level)).length

export const oneModeWeights = (
  tally: Tally,
  aggregation: Aggregation,
  normalization: Normalization,
  levels: Levels,
): Weight[] => {
  const { byRow, byCol, totals } = tally
  const size = byRow.length
  // A text has no distances: matches are multiplied, and what only one side says counts against them (1385-1402).
  const bySum = tieBetween(levels, aggregation)
  const isText = bySum === null
  const needsShared = isText || normalization === 'jaccard'
  const tie = bySum ?? ((a: TallyCell, b: TallyCell) => sharedIn(a, b).product)
  // The length of a profile is the root of its weight with itself, so the cosine of two is their weight by both lengths.
  const lengths =
    normalization === 'textbook-cosine'
      ? byRow.map((cells) => Math.sqrt(cells.reduce((sum, cell) => sum + tie(cell, cell), 0)))
      : []
  const sizes = normalization === 'textbook-jaccard' ? byRow.map((cells) => setSize(cells, aggregation)) : []

  const weights = new Float64Array(size)
  const products = new Float64Array(size)
  const firsts = new Float64Array(size)
  const seconds = new Float64Array(size)
  const sets = new Float64Array(size)
  const met = new Uint8Array(size)
  const out: Weight[] = []
  const total = (row: number): number => totals[row] as number

  for (const [row, cells] of byRow.entries()) {
    const partners: number[] = []
    for (const cell of cells)
      for (const other of byCol[cell.col] as readonly TallyCell[]) {
        const col = other.row
        if (col <= row) continue
        if (met[col] === 0) {
          met[col] = 1
          partners.push(col)
        }
        weights[col] = (weights[col] as number) + tie(cell, other)
        if (needsShared) {
          const { product, first, second } = sharedIn(cell, other)
          products[col] = (products[col] as number) + product
          firsts[col] = (firsts[col] as number) + first
          seconds[col] = (seconds[col] as number) + second
        }
        if (sizes.length > 0) sets[col] = (sets[col] as number) + setShared(cell, other, aggregation)
      }
    const candidates =
      isText && aggregation !== 'congruence'
        ? Array.from({ length: size - row - 1 }, (_, index) => row + 1 + index)
        : partners.sort((a, b) => a - b)
    for (const col of candidates) {
      const onlyFirst = total(row) - (firsts[col] as number)
      const onlySecond = total(col) - (seconds[col] as number)
      const matches = weights[col] as number
      const oneSided = onlyFirst + onlySecond
      const raw =
        !isText || aggregation === 'congruence' ? matches : aggregation === 'conflict' ? oneSided : matches - oneSided
      const norm = ((): number => {
        switch (normalization) {
          case 'average':
            return (total(row) + total(col)) / 2
          case 'jaccard':
            return onlyFirst + onlySecond + (products[col] as number)
          case 'cosine':
            return total(row) * total(col)
          case 'textbook-cosine':
            return (lengths[row] as number) * (lengths[col] as number)
          default:
            return 1
        }
      })()
      const shared = sets[col] as number
      const weight =
        normalization === 'textbook-jaccard'
          ? shared / ((sizes[row] as number) + (sizes[col] as number) - shared)
          : norm === 0
            ? 0
            : raw / norm
      if (weight !== 0) out.push({ row, col, weight })
      weights[col] = products[col] = firsts[col] = seconds[col] = sets[col] = met[col] = 0
    }
  }
  return out
}
