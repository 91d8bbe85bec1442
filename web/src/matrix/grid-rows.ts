import type { CellView, MatrixView } from '../views.js'

export interface IssueGroup {
  readonly group: string
  readonly label: string
  readonly issues: MatrixView['issues']
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Issues in the casebook's order, gathered by group; without `all` only those somebody has spoken about. */
export const groupIssues = (view: MatrixView, all: boolean): readonly IssueGroup[] => {
  const spoken = new Set(view.cells.map((cell) => cell.issue))
  const groups = new Map<string, MatrixView['issues'][number][]>()
  for (const issue of view.issues) {
    if (!all && !spoken.has(issue.id)) continue
    const group = groups.get(issue.group)
    if (group) group.push(issue)
    else groups.set(issue.group, [issue])
  }
  return [...groups].map(([group, issues]) => ({ group, label: capital(issues[0]?.groupLabel ?? group), issues }))
}

/** The first so many issues, in their groups. */
export const firstIssues = (groups: readonly IssueGroup[], many: number): readonly IssueGroup[] => {
  let left = many
  return groups.flatMap((group) => {
    const issues = group.issues.slice(0, left)
    left -= issues.length
    return issues.length > 0 ? [{ ...group, issues }] : []
  })
}

type Parties = MatrixView['parties']

/** Parties with fewer statements than this are folded away, unless that leaves a matrix too small to need it. */
const OFTEN = 3
const FEW_PARTIES = 8
/** More columns than this nobody takes in at once, and they take long to draw; the most heard stay. */
const MANY_PARTIES = 24

/** One-off collectives and passers-by stand behind "more parties"; the order stays the casebook's. */
export const foldParties = (
  parties: Parties,
  all: boolean,
  open: string | null,
): { readonly shown: Parties; readonly folded: Parties } => {
  const often = parties.filter((party) => party.statements >= OFTEN).length
  const columns = Math.min(MANY_PARTIES, Math.max(FEW_PARTIES, often))
  const kept = new Set([...parties].sort((a, b) => b.statements - a.statements).slice(0, columns))
  const folded = parties.filter((party) => !kept.has(party) && party.id !== open)
  // Two columns are no burden; a third that says "2 more" would save next to nothing.
  if (all || folded.length < 3) return { shown: parties, folded: [] }
  return { shown: parties.filter((party) => !folded.includes(party)), folded }
}

export const cellKey = (party: string, issue: string): string => `${party}~${issue}`

export const cellsByKey = (view: MatrixView): ReadonlyMap<string, CellView> =>
  new Map(view.cells.map((cell) => [cellKey(cell.party, cell.issue), cell]))

export interface GridPlace {
  readonly row: number
  readonly column: number
}

/** Where a key leads from here; `null` for keys the grid does not know. */
export const nextPlace = (key: string, { row, column }: GridPlace, rows: number, columns: number): GridPlace | null => {
  const within = (n: number, size: number) => Math.min(Math.max(n, 0), size - 1)
  const to = (r: number, c: number) => ({ row: within(r, rows), column: within(c, columns) })
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return to(row + 1, column)
    case 'ArrowUp':
    case 'k':
      return to(row - 1, column)
    case 'ArrowRight':
    case 'l':
      return to(row, column + 1)
    case 'ArrowLeft':
    case 'h':
      return to(row, column - 1)
    case 'Home':
      return to(row, 0)
    case 'End':
      return to(row, columns - 1)
    case 'PageDown':
      return to(row + 10, column)
    case 'PageUp':
      return to(row - 10, column)
    default:
      return null
  }
}
