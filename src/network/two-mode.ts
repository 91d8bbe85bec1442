// Weights of rows by columns. Definitions: DNA 3.1.2, Exporter.java 1510ff and 1633-1702.
import type { Levels } from './levels.js'
import type { Aggregation, Normalization } from './options.js'
import type { Tally, TallyCell } from './tally.js'
import type { Weight } from './weight.js'

const aggregated = (cell: TallyCell, aggregation: Aggregation, { kind, values }: Levels): number => {
  switch (aggregation) {
    case 'subtract':
      if (kind === 'boolean')
        return cell.levels.reduce((sum, { level, weight }) => sum + (level === 1 ? weight : -weight), 0)
      if (kind === 'integer')
        return cell.levels.reduce((sum, { level, weight }) => sum + (values[level] as number) * weight, 0)
      return cell.total
    case 'combine':
      // A number for every set of levels: of a boolean 1 is yes only, 2 no only, 3 both.
      return cell.levels.reduce((sum, { level }) => sum + 2 ** (values.length - 1 - level), 0)
    default:
      return cell.total
  }
}

export const twoModeWeights = (
  tally: Tally,
  aggregation: Aggregation,
  normalization: Normalization,
  levels: Levels,
): Weight[] => {
  const columns = tally.byCol.map((cells) => cells.reduce((sum, { total }) => sum + total, 0))
  return tally.byRow.flatMap((cells) =>
    cells.flatMap((cell) => {
      const raw = aggregated(cell, aggregation, levels)
      const norm =
        normalization === 'activity'
          ? (tally.totals[cell.row] as number)
          : normalization === 'prominence'
            ? (columns[cell.col] as number)
            : 1
      return raw === 0 ? [] : [{ row: cell.row, col: cell.col, weight: raw / norm }]
    }),
  )
}
