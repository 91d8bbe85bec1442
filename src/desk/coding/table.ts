// A coding as a table: whatever file it came from. What its columns mean a mapping says.
import type { Complaint } from '../../dossier/index.js'

/** A cell of a project of qualitative data may hold several values: all codes of one group on one passage. */
export type TableCell = string | number | boolean | Date | readonly string[] | null

export interface TableRow {
  /** As the person sees it: 1-based line or row of the file; of a project the number of the passage. */
  readonly number: number
  readonly cells: readonly TableCell[]
}

export interface CodingTable {
  /** What complaints call it. */
  readonly place: string
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
  /** Texts that came along, by the name in the column `document`. */
  readonly texts: ReadonlyMap<string, string>
  /** Columns whose names say what they mean; they need no mapping. */
  readonly known: ReadonlyMap<string, string>
  /** Columns of which at least one must be filled for a row to be meant as a statement; empty: every row is. */
  readonly isOptional: boolean
  /** What of the file has no place in a dossier, as sentences. */
  readonly lost: readonly string[]
}

export type ReadTable =
  | { readonly ok: true; readonly table: CodingTable }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }
