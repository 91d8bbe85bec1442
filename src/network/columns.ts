// A tally column by column in plain number arrays: one-mode weights are sums over millions of pairs of cells, and following
// objects would take most of the time.
import type { Tally } from './tally.js'

export interface Column {
  /** Rows that speak of it, rising. */
  readonly rows: Int32Array
  /** Where the levels of each of them begin in `levels` and `weights`; one more than rows. */
  readonly starts: Int32Array
  readonly levels: Int32Array
  readonly weights: Float64Array
}

export const columnsOf = ({ byCol }: Tally): readonly Column[] =>
  byCol.map((cells) => {
    const count = cells.reduce((sum, { levels }) => sum + levels.length, 0)
    const column: Column = {
      rows: Int32Array.from(cells, ({ row }) => row),
      starts: new Int32Array(cells.length + 1),
      levels: new Int32Array(count),
      weights: new Float64Array(count),
    }
    let at = 0
    for (const [index, cell] of cells.entries()) {
      for (const { level, weight } of cell.levels) {
        column.levels[at] = level
        column.weights[at] = weight
        at++
      }
      column.starts[index + 1] = at
    }
    return column
  })
