import { CsvError, parse } from 'csv-parse/sync'
import { complaint } from '../../dossier/index.js'
import type { ReadTable } from './table.js'
import { tableOf } from './table-of-rows.js'

/** RFC 4180, or with semicolons or tabs as spreadsheets of other countries write it: whichever the first line has most of. */
export const readCsv = (text: string, place: string): ReadTable => {
  const [head = ''] = text.split(/\r?\n/, 1)
  const count = (sign: string): number => head.split(sign).length
  const delimiter = [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
  try {
    const records = parse(text, { bom: true, delimiter, relax_column_count: true }) as string[][]
    // Rows as a spreadsheet numbers them: one that spans several lines is one.
    const rows = records.map((record, i) => ({
      number: i + 1,
      cells: record.map((cell) => (cell === '' ? null : cell)),
    }))
    return tableOf(rows, place)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const { message, lines } = error as CsvError & { lines?: number }
    return {
      ok: false,
      complaints: [complaint('not-a-table', `this is no table of RFC 4180: ${message}`, place, lines ?? null)],
    }
  }
}
