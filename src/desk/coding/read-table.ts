import { complaint } from '../../dossier/index.js'
import { readCsv } from './read-csv.js'
import { readQdpx } from './read-qdpx.js'
import { readXlsx } from './read-xlsx.js'
import type { ReadTable } from './table.js'

/** Endings of the files in which codings of other programs come. */
export const isTableFile = (path: string): boolean => /\.(csv|tsv|xlsx|xls|qdpx|qde)$/i.test(path)

/** By the ending of the file; what is in it is checked, whatever it is called. `sheet` is for workbooks. */
export const readTable = async (bytes: Uint8Array, path: string, sheet: string | null): Promise<ReadTable> => {
  const kind = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase()
  if (kind === 'xlsx' || kind === 'xls') return readXlsx(bytes, path, sheet)
  if (kind === 'qdpx' || kind === 'qde') return readQdpx(bytes, path)
  try {
    return readCsv(new TextDecoder('utf-8', { fatal: true }).decode(bytes), path)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const message = 'this is no UTF-8 text; save the table as "CSV UTF-8"'
    return { ok: false, complaints: [complaint('not-utf-8', message, path)] }
  }
}
