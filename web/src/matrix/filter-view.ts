// Which rows, columns and cells of a matrix pass the filters. What is held back is never shown as "unknown".
import type { MatrixRoute } from '../route.js'
import type { CellView, MatrixView } from '../views.js'
import { cellKey } from './grid-rows.js'

export type Filters = Pick<MatrixRoute, 'who' | 'group' | 'only' | 'text'>

export interface FilteredMatrix {
  /** Rows and columns that are left, with all of their cells. */
  readonly view: MatrixView
  /** Keys of the cells that pass; `null`: all of them. */
  readonly passing: ReadonlySet<string> | null
}

export const isFiltered = ({ who, group, only, text }: Filters): boolean =>
  who.length > 0 || group !== null || only !== null || text.trim() !== ''

/** `changed`: keys of the cells that differ from the day compared with, those that are gone among them. */
export const filterMatrix = (
  view: MatrixView,
  { who, group, only, text }: Filters,
  changed: ReadonlySet<string>,
): FilteredMatrix => {
  const wanted = text.trim().toLocaleLowerCase()
  const said = new Map<string, CellView[]>()
  for (const cell of view.cells) said.set(cell.issue, [...(said.get(cell.issue) ?? []), cell])
  const holds = (label: string | null): boolean => label?.toLocaleLowerCase().includes(wanted) ?? false
  const issues = view.issues.filter(
    (issue) =>
      (group === null || issue.group === group) &&
      (wanted === '' ||
        holds(issue.label) ||
        (said.get(issue.id) ?? []).some((cell) => cell.options.some((option) => holds(option.label)))),
  )
  const parties = view.parties.filter(({ id }) => who.length === 0 || who.includes(id))
  if (only === null) return { view: { ...view, issues, parties }, passing: null }
  const rows = new Set(issues.map(({ id }) => id))
  const columns = new Set(parties.map(({ id }) => id))
  const passing = new Set(
    only === 'changed'
      ? [...changed].filter((key) => {
          const [party = '', issue = ''] = key.split('~')
          return columns.has(party) && rows.has(issue)
        })
      : view.cells
          .filter(
            (cell) =>
              columns.has(cell.party) &&
              rows.has(cell.issue) &&
              (only === 'redlines' ? cell.redline : cell.condition !== null),
          )
          .map((cell) => cellKey(cell.party, cell.issue)),
  )
  const places = [...passing].map((key) => key.split('~'))
  return {
    view: {
      ...view,
      issues: issues.filter(({ id }) => places.some(([, issue]) => issue === id)),
      parties: parties.filter(({ id }) => places.some(([party]) => party === id)),
    },
    passing,
  }
}
