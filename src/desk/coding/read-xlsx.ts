import readExcel from 'read-excel-file/universal'
import { complaint } from '../../dossier/index.js'
import type { ReadTable, TableCell } from './table.js'
import { tableOf } from './table-of-rows.js'
import { openZip } from './zip.js'

/** Old workbooks (.xls), and new ones under a password, begin so. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0]

const cellOf = (value: unknown): TableCell => {
  if (typeof value === 'string') return value.trim() === '' ? null : value
  return typeof value === 'number' || typeof value === 'boolean' || value instanceof Date ? value : null
}

/**
 * One sheet of a workbook, the first unless another is named. Merged cells are refused: what stands in them belongs to several
 * rows, and nobody can tell to which statement. Of a formula the value is taken that was saved with it.
 */
export const readXlsx = async (bytes: Uint8Array, place: string, sheet: string | null): Promise<ReadTable> => {
  const refused = (code: string, message: string): ReadTable => ({
    ok: false,
    complaints: [complaint(code, message, place)],
  })
  if (OLE.every((byte, i) => bytes[i] === byte))
    return refused(
      'encrypted',
      'this workbook is locked with a password, or of the kind before 2007; save it as .xlsx without a password',
    )
  const opened = openZip(bytes, place)
  if (!opened.ok) return opened
  const { names, read } = opened.files
  if (read('xl/workbook.xml') === null) return refused('no-workbook', 'this archive is no workbook (.xlsx)')
  const decoder = new TextDecoder()
  const merged = names
    .filter((name) => /^xl\/worksheets\/[^/]*\.xml$/i.test(name))
    .flatMap((name) =>
      [...decoder.decode(read(name) ?? undefined).matchAll(/<(?:\w+:)?mergeCell\s[^>]*ref="([^"]*)"/g)].map(
        ([, ref]) => ref,
      ),
    )
  if (merged.length > 0)
    return refused(
      'merged-cells',
      `cells are merged (${merged.slice(0, 5).join(', ')}${merged.length > 5 ? ', …' : ''}); unmerge them and fill in every row`,
    )
  let sheets: Awaited<ReturnType<typeof readExcel>>
  try {
    sheets = await readExcel(new Blob([bytes as Uint8Array<ArrayBuffer>]))
  } catch (error) {
    return refused('no-workbook', `this workbook cannot be read: ${(error as Error).message}`)
  }
  const found = sheet === null ? sheets[0] : sheets.find((one) => one.sheet === sheet)
  if (!found)
    return refused(
      'no-such-sheet',
      `there is no sheet "${sheet ?? ''}"; there are ${sheets.map((one) => one.sheet).join(', ')}`,
    )
  return tableOf(
    found.data.map((cells, i) => ({ number: i + 1, cells: cells.map(cellOf) })),
    place,
  )
}
