// What confirming or rejecting a row of the list enters into the log, as the row stands.
import type { Unsigned } from '../edits/use-edits.js'
import type { RoomView } from '../views.js'
import type { Row } from './rows.js'

/** `null`: nothing is to be done, for it stands so already. */
export const judgementOf = (
  { article, standings }: RoomView,
  row: Row,
  action: 'confirm' | 'reject',
): Unsigned | null => {
  if (row.kind === 'statement')
    return { action, statement: row.of, seen: standings.find(({ statement }) => statement === row.of)?.seen ?? null }
  if (row.kind === 'remark') return { action: `${action}-remark`, remark: row.of, seen: row.remark.seen }
  const { begin, dismissedBy, seen } = row.passage
  // A passage is dismissed, and taken back; there is nothing in it to be confirmed.
  if (action === 'reject')
    return dismissedBy === null ? { action: 'dismiss', article: article.id as never, begin, seen } : null
  return dismissedBy === null ? null : { action: 'undo', entry: dismissedBy as never }
}
