import type { CellView, MatrixView } from './views.js'

export interface CellDifference {
  readonly party: string
  readonly issue: string
  /** `null`: nobody has spoken there. */
  readonly here: CellView | null
  readonly there: CellView | null
}

/** Cells of two matrices that show another stance, condition or certainty; which statement tells it best does not count. */
export const matrixDifference = (here: MatrixView, there: MatrixView): readonly CellDifference[] => {
  const keyOf = ({ party, issue }: CellView): string => `${party}\0${issue}`
  const cells = new Map<string, CellDifference>()
  for (const cell of here.cells)
    cells.set(keyOf(cell), { party: cell.party, issue: cell.issue, here: cell, there: null })
  for (const cell of there.cells) {
    const found = cells.get(keyOf(cell))
    cells.set(keyOf(cell), { party: cell.party, issue: cell.issue, here: found?.here ?? null, there: cell })
  }
  return [...cells]
    .filter(([, { here, there }]) => looks(here) !== looks(there))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, difference]) => difference)
}

const looks = (cell: CellView | null): string =>
  cell === null
    ? ''
    : [cell.sign, cell.strength, cell.certainty, cell.split, cell.condition?.head, cell.condition?.quote].join('\0')
