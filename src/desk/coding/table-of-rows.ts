import { type Complaint, complaint } from '../../dossier/index.js'
import type { ReadTable, TableRow } from './table.js'

/** The first row names the columns: each must have a name, and no two the same. */
export const tableOf = (rows: readonly TableRow[], place: string): ReadTable => {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== null && cell !== ''))
  const [head, ...body] = filled
  if (!head) return { ok: false, complaints: [complaint('empty-table', 'the table has no rows', place)] }
  const width = Math.max(...filled.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, i) => String(head.cells[i] ?? '').trim())
  const complaints: Complaint[] = []
  const seen = new Map<string, number>()
  for (const [i, name] of columns.entries()) {
    const isUsed = body.some(({ cells }) => (cells[i] ?? null) !== null)
    if (name === '' && isUsed)
      complaints.push(
        complaint(
          'unnamed-column',
          `column ${i + 1} holds values and has no name in the first row`,
          place,
          head.number,
        ),
      )
    const before = seen.get(name)
    if (name !== '' && before !== undefined)
      complaints.push(
        complaint('double-column', `columns ${before + 1} and ${i + 1} are both called "${name}"`, place, head.number),
      )
    seen.set(name, i)
  }
  if (body.length === 0)
    complaints.push(
      complaint(
        'empty-table',
        'below the names of its columns the table has no rows: there is nothing to take in',
        place,
      ),
    )
  if (complaints.length > 0) return { ok: false, complaints }
  return {
    ok: true,
    table: { place, columns, rows: body, texts: new Map(), known: new Map(), isOptional: false, lost: [] },
  }
}
