import type { CellDifference, CellView, MatrixView, Words } from '../../desk/index.js'
import type { Door } from '../door.js'
import { MARKS, styleOf } from './statements-table.js'
import { type TableCell, table } from './table.js'
import { wrap } from './width.js'

/** Which cells another trust setting changes: what is shown, and what would be. */
export const differenceTable = (
  here: MatrixView,
  there: MatrixView,
  differences: readonly CellDifference[],
  { width, paint }: Door,
  words: Words,
): string => {
  const { trust, differs, same } = words.positions
  const [a, b] = [trust[here.trust], trust[there.trust]]
  if (differences.length === 0) return `\n${wrap(same(a, b), width).join('\n')}\n`
  const parties = new Map([...here.parties, ...there.parties].map(({ id, label }) => [id, label]))
  const issues = new Map([...here.issues, ...there.issues].map(({ id, label }) => [id, label]))
  const rows = differences.map((one) => [
    parties.get(one.party) ?? one.party,
    issues.get(one.issue) ?? one.issue,
    cellText(one.here, words),
    cellText(one.there, words),
  ])
  const columns = [
    { head: words.party, least: 9 },
    { head: words.issue, least: 14, wrap: true },
    { head: a, least: 16, wrap: true },
    { head: b, least: 16, wrap: true },
  ]
  const head = wrap(differs(a, b, differences.length), width).join('\n')
  return `\n${head}\n${table(columns, rows, width, paint)}`
}

const cellText = (cell: CellView | null, words: Words): TableCell => {
  if (cell === null) return { text: words.positions.unknown, style: 'faint' }
  const certainty = words.certainties[cell.certainty as keyof Words['certainties']]
  return {
    text: `${MARKS[cell.sign]} ${words.stance(cell.sign, cell.strength)}, ${certainty}`,
    style: styleOf(cell.sign),
  }
}
