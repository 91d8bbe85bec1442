// X[i,j,k]: how many statements of row i speak of column j at level k of the qualifier. Kept sparse, with the statements
// themselves, so that every weight can be traced back.
import type { CodedStatement } from './coding.js'
import type { Levels } from './levels.js'

export interface LevelTally {
  /** Index into `Levels.values`. */
  readonly level: number
  /** Number of statements; under a kernel the sum of their weights. */
  weight: number
  readonly statements: string[]
}

export interface TallyCell {
  readonly row: number
  readonly col: number
  /** Over all levels. */
  total: number
  /** Rising. */
  readonly levels: LevelTally[]
}

export interface Tally {
  /** By row, columns rising. */
  readonly byRow: readonly (readonly TallyCell[])[]
  /** By column, rows rising. */
  readonly byCol: readonly (readonly TallyCell[])[]
  /** n_i: over all columns and levels. */
  readonly totals: readonly number[]
}

export interface TallyOptions {
  readonly rowOf: (statement: CodedStatement) => number
  readonly colOf: (statement: CodedStatement) => number
  readonly qualifier: string | null
  readonly levels: Levels
  readonly rows: number
  readonly cols: number
  /** What a statement weighs; 1 where not given. */
  readonly weigh?: (statement: CodedStatement) => number
}

export const tallyOf = (statements: readonly CodedStatement[], options: TallyOptions): Tally => {
  const { rowOf, colOf, qualifier, levels, rows, cols, weigh = () => 1 } = options
  const cells = Array.from({ length: rows }, () => new Map<number, TallyCell>())
  const totals = new Array<number>(rows).fill(0)
  for (const statement of statements) {
    const weight = weigh(statement)
    if (weight === 0) continue
    const [row, col] = [rowOf(statement), colOf(statement)]
    const ofRow = cells[row] as Map<number, TallyCell>
    let cell = ofRow.get(col)
    if (!cell) {
      cell = { row, col, total: 0, levels: [] }
      ofRow.set(col, cell)
    }
    const level = qualifier === null ? 0 : levels.indexOf(statement.values[qualifier])
    let at = cell.levels.find((one) => one.level === level)
    if (!at) {
      at = { level, weight: 0, statements: [] }
      cell.levels.push(at)
      cell.levels.sort((a, b) => a.level - b.level)
    }
    at.weight += weight
    at.statements.push(statement.id)
    cell.total += weight
    totals[row] = (totals[row] as number) + weight
  }
  const byRow = cells.map((ofRow) => [...ofRow.values()].sort((a, b) => a.col - b.col))
  const byCol = Array.from({ length: cols }, (): TallyCell[] => [])
  for (const ofRow of byRow) for (const cell of ofRow) byCol[cell.col]?.push(cell)
  return { byRow, byCol, totals }
}
