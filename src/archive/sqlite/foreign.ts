// SQLite files of other programs: read whole, or written anew. What their tables mean is not known here.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { type Complaint, complaint } from '../../dossier/index.js'
import { faultOf } from './fault.js'
import { beginsLikeDatabase, databaseObjection } from './header.js'
import { readOnlyUrl } from './store.js'

/** Blobs come as `null`: no format read here has any. */
export type ForeignRow = Readonly<Record<string, string | number | null>>
/** Rows by table, in the order of the file. */
export type ForeignTables = Readonly<Record<string, readonly ForeignRow[]>>

export type ForeignRead =
  | { readonly ok: true; readonly tables: ForeignTables }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

/** Milliseconds to wait for another program that is writing. */
const PATIENCE = 2000

/** What an error of SQLite means of somebody else's file. */
const SAID: Readonly<Record<string, string>> = {
  locked: 'another program has this database open and locked; close it there and try again',
  damaged: 'this database is damaged; restore it from a copy, or let its own program repair it',
  'not-a-dossier': 'this file is not an SQLite database, or an encrypted one',
  'cannot-open':
    'this database cannot be opened; check that it may be read, and that the program that wrote it was closed properly',
}

const complaintsOf = (error: unknown, place: string): readonly Complaint[] => {
  const fault = faultOf(error, place)
  if (!fault) {
    if (!(error instanceof Database.SqliteError)) throw error
    return [complaint('cannot-read', `this database cannot be read: ${error.message}`, place)]
  }
  return fault.complaints.map((one) => ({
    ...one,
    code: one.code === 'not-a-dossier' ? 'not-a-database' : one.code,
    message: SAID[one.code] ?? one.message,
  }))
}

/** Whether the file is there and begins as SQLite databases do; nothing more is looked at. */
export const looksLikeDatabase = (place: string): boolean => beginsLikeDatabase(place)

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Reads all ordinary tables of an SQLite file, virtual ones left aside. Never writes to it. */
export const readForeign = (place: string): ForeignRead => {
  const refused = (...complaints: readonly Complaint[]): ForeignRead => ({ ok: false, complaints })
  if (!existsSync(place)) return refused(complaint('no-such-file', 'there is no such file', place))
  let database: InstanceType<typeof Database> | null = null
  try {
    const against = databaseObjection(place)
    if (against) return refused(against)
    database = new Database(readOnlyUrl(place), { timeout: PATIENCE })
    // A file may hold SQL of its own (views, computed columns); it must not reach anything but itself.
    database.exec('pragma trusted_schema=0')
    database.exec('pragma query_only=1')
    const [check] = database.prepare('pragma quick_check(1)').all() as { quick_check: string }[]
    if (check?.quick_check !== 'ok')
      return refused(complaint('damaged', `${SAID.damaged} (${check?.quick_check})`, place))
    const names = database
      .prepare(
        "select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite~_%' escape '~' order by name",
      )
      .all() as { name: string }[]
    const tables: Record<string, readonly ForeignRow[]> = {}
    for (const { name } of names) {
      const rows = database.prepare(`select * from ${quoted(name)}`).all() as Record<string, unknown>[]
      tables[name] = rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([column, value]) => [
            column,
            typeof value === 'string' || typeof value === 'number' ? value : null,
          ]),
        ),
      )
    }
    return { ok: true, tables }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EACCES' || code === 'EPERM')
      return refused(complaint('cannot-open', 'this file may not be read; check its permissions', place))
    return refused(...complaintsOf(error, place))
  } finally {
    if (database?.open) database.close()
  }
}

/**
 * An SQLite file made out of `create table` statements and rows, as bytes; its constraints and keys hold. Rows that break one
 * are a mistake of whoever made them, and thrown.
 */
export const foreignBytes = (
  schema: readonly string[],
  tables: readonly (readonly [table: string, rows: readonly ForeignRow[]])[],
): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-export-'))
  const place = join(folder, 'export.sqlite')
  try {
    const database = new Database(place)
    try {
      database.exec('pragma journal_mode=MEMORY')
      database.exec('pragma foreign_keys=1')
      database.exec('begin')
      for (const statement of schema) database.exec(statement)
      for (const [table, rows] of tables) {
        const [first] = rows
        if (!first) continue
        const columns = Object.keys(first)
        const insert = database.prepare(
          `insert into ${quoted(table)} (${columns.map(quoted).join(', ')}) values (${columns.map(() => '?').join(', ')})`,
        )
        for (const row of rows) insert.run(columns.map((column) => row[column] ?? null))
      }
      database.exec('commit')
    } finally {
      if (database.open) database.close()
    }
    return readFileSync(place)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
