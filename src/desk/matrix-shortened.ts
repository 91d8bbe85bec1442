// A large matrix as it is drawn: every cell filled, it would be megabytes of ids that nobody looks at before a cell is opened.
import type { CellView, MatrixView } from './views.js'

/** Smaller ones are sent whole. */
const MOST_WHOLE = 1500

const first = (ids: readonly string[]): readonly string[] => ids.slice(0, 1)

/** The deciding statement of the cell; of its options the one that decides keeps it, so that it can be told which does. */
const short = ({ statements, options, voices, ...cell }: CellView): CellView => {
  const deciding = first(statements)
  return {
    ...cell,
    voices: cell.divided ? voices.map((voice) => ({ ...voice, statements: first(voice.statements) })) : [],
    statements: deciding,
    leftOut: cell.leftOut + statements.length - deciding.length,
    options: options.map((option) => ({
      ...option,
      statements: option.statements.filter((id) => deciding.includes(id)),
    })),
  }
}

export const shortenedMatrix = (view: MatrixView, most: number = MOST_WHOLE): MatrixView =>
  view.cells.length <= most ? view : { ...view, shortened: true, cells: view.cells.map(short) }
