// The head of a table of rows: what stands in each column, and, where the list can be put in another order, by which it is.
import type { ReactNode } from 'react'
import { Link } from '../navigation.js'
import type { Screen } from '../route.js'
import { useWords } from '../words/index.js'

export interface Column {
  /** Unique within the table. */
  readonly id: string
  readonly label: ReactNode
  /** A number or a date: it stands to the right, in figures of one width. */
  readonly isFigure?: boolean
  /** Read aloud only: its cells speak for themselves. */
  readonly isHidden?: boolean
  readonly sort?: {
    /** The screen in the other order. */
    readonly to: Screen
    /** `null`: the list stands in the order of another column. */
    readonly order: 'ascending' | 'descending' | null
  }
}

const Label = ({ label, isHidden = false, sort }: Column) => {
  const { words } = useWords()
  if (isHidden) return <span className="visually-hidden">{label}</span>
  if (!sort) return label
  return (
    <Link to={sort.to} title={words.articles.sortBy}>
      {label}
      {sort.order !== null && <span aria-hidden> {sort.order === 'ascending' ? '▴' : '▾'}</span>}
    </Link>
  )
}

export const TableHead = ({ columns }: { readonly columns: readonly Column[] }) => (
  <thead>
    <tr>
      {columns.map((column) => (
        <th
          key={column.id}
          scope="col"
          className={column.isFigure ? 'figure' : undefined}
          aria-sort={column.sort?.order ?? undefined}
        >
          <Label {...column} />
        </th>
      ))}
    </tr>
  </thead>
)
