// Raw rows of a database → a .dna file in which every row fits its table and every key points to a row that is there, or
// everything that is wrong with it.
import { type Complaint, complaint } from '../../dossier/index.js'
import { codePointsOf } from '../../text/index.js'
import { type DnaFile, type DnaRow, type DnaTable, dnaTables, references, tableNames } from './tables.js'

export type RawTables = Readonly<Record<string, readonly Readonly<Record<string, string | number | null>>[]>>

export type CheckedDna =
  | {
      readonly ok: true
      readonly file: DnaFile /** What the file holds and no table of version 3 has a place for. */
      readonly lost: readonly string[]
    }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

/** Without these nothing can be told from a file; the others may be missing and count as empty. */
const NEEDED: readonly DnaTable[] = [
  'DOCUMENTS',
  'STATEMENTTYPES',
  'VARIABLES',
  'STATEMENTS',
  'ENTITIES',
  'DATASHORTTEXT',
]

/** Columns older files lack, with the value DNA itself gives them. */
const DEFAULTS: Readonly<Record<string, number | string>> = {
  Refresh: 0,
  FontSize: 14,
  PopupWidth: 300,
  ColorByCoder: 0,
  PopupDecoration: 0,
  PopupAutoComplete: 1,
  Password: '',
  Red: 0,
  Green: 0,
  Blue: 0,
  Author: '',
  Source: '',
  Section: '',
  Notes: '',
  Type: '',
}
const defaultOf = (column: string): number | string | null =>
  DEFAULTS[column] ?? (/^Permission|^(view|edit)(Statements|Documents)$/.test(column) ? 1 : null)

/** A hostile file must not fill the screen: so many complaints of a kind, and how many more. */
const MOST = 20

export const checkDna = (raw: RawTables, place: string): CheckedDna => {
  const complaints: Complaint[] = []
  const many = new Map<string, number>()
  const wrong = (code: string, message: string): void => {
    const count = (many.get(code) ?? 0) + 1
    many.set(code, count)
    if (count <= MOST) complaints.push(complaint(code, message, place))
  }
  for (const table of NEEDED) if (!raw[table]) wrong('missing-table', `the table ${table} is missing`)
  if (complaints.length > 0) return { ok: false, complaints }

  const lost: string[] = Object.entries(raw)
    .filter(([table, rows]) => !tableNames.some((name) => name === table) && rows.length > 0)
    .map(([table, rows]) => `table ${table} (${rows.length} rows): unknown to DNA 3`)
  const file = {} as Record<DnaTable, readonly DnaRow<DnaTable>[]>
  for (const table of tableNames) {
    const columns = Object.keys(dnaTables[table].shape)
    const rows = raw[table] ?? []
    for (const column of Object.keys(rows[0] ?? {}))
      if (!columns.includes(column)) lost.push(`column ${table}.${column}: unknown to DNA 3`)
    file[table] = rows.flatMap((row) => {
      const whole = Object.fromEntries(
        columns.map((column) => [column, column in row ? (row[column] ?? null) : defaultOf(column)]),
      )
      const parsed = dnaTables[table].safeParse(whole)
      if (parsed.success) return [parsed.data as DnaRow<DnaTable>]
      for (const issue of parsed.error.issues) {
        const column = String(issue.path[0] ?? '')
        wrong(
          'bad-value',
          `${table} ${nameOf(row)}: ${column} is ${JSON.stringify(whole[column])?.slice(0, 80)}; ${issue.message}`,
        )
      }
      return []
    })
  }
  const checked = file as unknown as DnaFile
  if (complaints.length === 0) {
    checkKeys(checked, wrong)
    checkMeaning(checked, wrong)
  }
  for (const [code, count] of many)
    if (count > MOST) complaints.push(complaint(code, `and ${count - MOST} more of this kind`, place))
  return complaints.length > 0 ? { ok: false, complaints } : { ok: true, file: checked, lost }
}

const nameOf = (row: Readonly<Record<string, unknown>>): string => String(row.ID ?? row.Property ?? row.Label ?? '?')

type Wrong = (code: string, message: string) => void

const checkKeys = (file: DnaFile, wrong: Wrong): void => {
  const ids = new Map<DnaTable, Set<unknown>>()
  for (const table of tableNames) {
    const seen = new Set<unknown>()
    for (const row of file[table] as readonly Readonly<Record<string, unknown>>[]) {
      const key = row.ID ?? row.Property ?? row.Label
      if (seen.has(key)) wrong('key-twice', `${table}: two rows have the key ${String(key)}`)
      seen.add(key)
    }
    ids.set(table, seen)
  }
  for (const [table, column, to] of references)
    for (const row of file[table] as readonly Readonly<Record<string, unknown>>[]) {
      const key = row[column]
      if (key !== null && !ids.get(to)?.has(key))
        wrong('dangling-key', `${table} ${nameOf(row)}: ${column} names ${to} ${String(key)}, which is not there`)
    }
}

/** What keys alone do not tell: spans inside their texts, values of variables of the statement's own type, one value each. */
const checkMeaning = (file: DnaFile, wrong: Wrong): void => {
  const lengths = new Map(file.DOCUMENTS.map(({ ID, Text }) => [ID, codePointsOf(Text).length]))
  const typeOf = new Map(file.STATEMENTS.map(({ ID, StatementTypeId }) => [ID, StatementTypeId]))
  const variables = new Map(file.VARIABLES.map((variable) => [variable.ID, variable]))
  const entities = new Map(file.ENTITIES.map(({ ID, VariableId }) => [ID, VariableId]))
  for (const { ID, DocumentId, StatementTypeId, Start, Stop } of file.STATEMENTS) {
    if (DocumentId === null || StatementTypeId === null) {
      wrong('dangling-key', `STATEMENTS ${ID}: belongs to no ${DocumentId === null ? 'document' : 'statement type'}`)
      continue
    }
    const length = lengths.get(DocumentId)
    if (length !== undefined && (Start >= Stop || Stop > length))
      wrong('bad-span', `STATEMENTS ${ID}: ${Start} to ${Stop} is no piece of a text of ${length} characters`)
  }
  const kinds = {
    DATABOOLEAN: 'boolean',
    DATAINTEGER: 'integer',
    DATASHORTTEXT: 'short text',
    DATALONGTEXT: 'long text',
  } as const
  for (const table of ['DATABOOLEAN', 'DATAINTEGER', 'DATASHORTTEXT', 'DATALONGTEXT'] as const) {
    const seen = new Set<string>()
    for (const row of file[table]) {
      const { ID, StatementId, VariableId } = row
      const key = `${StatementId}/${VariableId}`
      if (seen.has(key))
        wrong('value-twice', `${table} ${ID}: statement ${StatementId} has a value for this variable already`)
      seen.add(key)
      const variable = variables.get(VariableId)
      if (!variable) continue
      if (variable.DataType !== kinds[table])
        wrong('other-data-type', `${table} ${ID}: "${variable.Variable}" is a ${variable.DataType}`)
      if (variable.StatementTypeId !== typeOf.get(StatementId))
        wrong(
          'other-statement-type',
          `${table} ${ID}: "${variable.Variable}" is no variable of statement ${StatementId}`,
        )
      if ('Entity' in row && entities.get(row.Entity) !== VariableId)
        wrong('other-variable', `${table} ${ID}: entity ${row.Entity} is no value of "${variable.Variable}"`)
    }
  }
  const pairs = new Set<string>()
  for (const { ID, VariableId, Value } of file.ENTITIES) {
    const key = `${VariableId}/${Value}`
    if (pairs.has(key)) wrong('key-twice', `ENTITIES ${ID}: "${Value}" is a value of its variable already`)
    pairs.add(key)
  }
}
