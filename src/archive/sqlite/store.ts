// A dossier as one SQLite file.
import { randomUUID } from 'node:crypto'
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Kysely, sql } from 'kysely'
import Database from 'libsql'
import { type Complaint, complaint } from '../../dossier/index.js'
import { additions, appendOnlyTables, createTables } from '../schema.js'
import { storageFault } from '../storage-fault.js'
import type { Mark, Store } from '../store.js'
import { FORMAT_VERSION, type Tables } from '../tables.js'
import { kyselyOver, type LibsqlDatabase } from './driver.js'
import { faultOf } from './fault.js'
import { APPLICATION_ID, objection } from './header.js'
import { createWordIndex, rowsWith } from './word-index.js'

/** How long a writer waits for another one, in milliseconds. */
const PATIENCE = 15_000

const isMemory = (place: string): boolean => place === ':memory:'

/** The promise that nothing is overwritten, kept by the file itself, whoever opens it. */
const forbidChanges = async (db: Kysely<Tables>, tables: readonly (keyof Tables)[]): Promise<void> => {
  for (const table of tables)
    for (const change of ['update', 'delete'])
      await sql`create trigger ${sql.raw(`${table}_no_${change}`)} before ${sql.raw(change)} on ${sql.table(table)}
        begin select raise(abort, ${sql.lit(`${table}: a dossier is only ever added to`)}); end`.execute(db)
}

const layOut = async (db: Kysely<Tables>, casebook: string): Promise<void> => {
  await db.transaction().execute(async (transaction) => {
    await sql`pragma application_id = ${sql.lit(APPLICATION_ID)}`.execute(transaction)
    await sql`pragma user_version = ${sql.lit(FORMAT_VERSION)}`.execute(transaction)
    await createTables(transaction, casebook, new Date().toISOString())
    await createWordIndex(transaction)
    await forbidChanges(transaction, appendOnlyTables)
  })
}

const formatOf = async (db: Kysely<Tables>): Promise<number> => {
  const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(db)
  return rows[0]?.user_version ?? 0
}

/**
 * A dossier of an older version gets the tables that have come since, all at once or none. Whoever may only read is shown
 * them empty; the file stays as it is.
 */
const bringUpToDate = async (db: Kysely<Tables>, readOnly: boolean): Promise<void> => {
  const since = async (from: Kysely<Tables>) => {
    const format = await formatOf(from)
    return additions.filter((addition) => addition.format > format)
  }
  if ((await since(db)).length === 0) return
  if (readOnly) {
    for (const { lay } of await since(db)) await lay(db.schema, true)
    return
  }
  await db.transaction().execute(async (transaction) => {
    // Asked again: another process may have been quicker.
    for (const { lay, tables } of await since(transaction)) {
      await lay(transaction.schema, false)
      await forbidChanges(transaction, tables)
    }
    await sql`pragma user_version = ${sql.lit(FORMAT_VERSION)}`.execute(transaction)
  })
}

/**
 * The last one out moves the log into the file, so that a closed dossier is one file that can be mailed or read from a
 * read-only disk. Closing alone does not: `libsql` keeps the connection until its statements are collected as garbage.
 */
const leaveOneFile = (database: LibsqlDatabase, place: string): void => {
  try {
    database.pragma('busy_timeout=200')
    database.pragma('journal_mode=DELETE')
  } catch (error) {
    // Somebody else has it open, or the disk is full: then the log stays beside the file, and nothing is lost.
    if (!faultOf(error, place)) throw error
  }
}

/** Rows are only ever added, so the last row number of each table tells how much has been written; found without counting. */
const markOf = async (db: Kysely<Tables>): Promise<Mark> => {
  const last = appendOnlyTables.map(
    (table) => sql`coalesce((select max(rowid) from ${sql.table(table)}), 0) as ${sql.ref(table)}`,
  )
  const { rows } = await sql<Record<string, number>>`select ${sql.join(last)}`.execute(db)
  return rows[0] ?? {}
}

const ABOUT_ARTICLES = ['articles', 'descriptions', 'readings', 'statements', 'revisions'] as const

const changedSince = async (db: Kysely<Tables>, mark: Mark, most: number): Promise<readonly string[] | null> => {
  const newer = ABOUT_ARTICLES.map(
    (table) => sql`select article from ${sql.table(table)} where rowid > ${sql.lit(mark[table] ?? 0)}`,
  )
  const { rows } = await sql<{ article: string }>`${sql.join(newer, sql` union `)} limit ${sql.lit(most + 1)}`.execute(
    db,
  )
  return rows.length > most ? null : rows.map(({ article }) => article)
}

const storeOf = (database: LibsqlDatabase, db: Kysely<Tables>, place: string, readOnly: boolean): Store => ({
  db,
  rowsWith: rowsWith(db),
  written: async () => Object.values(await markOf(db)).reduce((sum, rows) => sum + rows, 0),
  mark: () => markOf(db),
  changedSince: (mark, most) => changedSince(db, mark, most),
  integrity: async () => {
    try {
      const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)
      const lines = rows.map((row) => row.integrity_check).filter((line) => line !== 'ok')
      return lines.map((line) => `the file is damaged (${line}); restore it from a copy`)
    } catch (error) {
      const fault = faultOf(error, place)
      if (!fault) throw error
      return fault.complaints.map(({ message }) => message)
    }
  },
  faultOf: (error) => faultOf(error, place),
  close: async () => {
    if (!readOnly) leaveOneFile(database, place)
    // The driver is made with the first query; without one, Kysely would leave the file open.
    await db.destroy()
    if (database.open) database.close()
  },
})

const sync = (path: string, flags = 'r+'): void => {
  const file = openSync(path, flags)
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Makes the new name itself outlast a power cut. Windows cannot open folders and needs no such thing. */
const syncFolder = (path: string): void => {
  if (process.platform !== 'win32') sync(dirname(resolve(path)), 'r')
}

/** Gives the finished file its name, never that of an existing one. */
const settle = (from: string, to: string): void => {
  try {
    linkSync(from, to)
    rmSync(from)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error
    // File systems without hard links (FAT): the check and the renaming are two steps there.
    if (existsSync(to)) throw error
    renameSync(from, to)
  }
}

/** Made beside its place and then given its name: a dossier is there whole or not at all, even after a power cut. */
const create = async (place: string, casebook: string): Promise<'made' | 'was-there'> => {
  const draft = `${place}.new-${randomUUID()}`
  try {
    const database = new Database(draft)
    const db = kyselyOver<Tables>(database)
    try {
      // A draft that breaks off is thrown away, so it needs no journal; it is synced once, whole.
      database.pragma('journal_mode=MEMORY')
      database.pragma('synchronous=OFF')
      await layOut(db, casebook)
    } finally {
      await db.destroy()
    }
    sync(draft)
    settle(draft, place)
    syncFolder(place)
    return 'made'
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return 'was-there'
    throw error
  } finally {
    // `force` still throws where a part of the path is a file, and would hide the error that brought us here.
    for (const suffix of ['', '-journal', '-wal', '-shm'])
      if (existsSync(draft + suffix)) rmSync(draft + suffix, { force: true })
  }
}

const mayWrite = (path: string): boolean => {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** SQLite opens a file for reading only if it is told so in a URL. */
export const readOnlyUrl = (place: string): string => {
  const url = pathToFileURL(resolve(place))
  const log = `${place}-wal`
  const waiting = existsSync(log) && statSync(log).size > 0
  // In a folder that cannot be written, SQLite cannot keep its lock file; with no log waiting nobody writes, and none is needed.
  return `${url.href}?${mayWrite(dirname(resolve(place))) || waiting ? 'mode=ro' : 'immutable=1'}`
}

const openFile = (place: string, readOnly: boolean): LibsqlDatabase => {
  const database = new Database(readOnly && !isMemory(place) ? readOnlyUrl(place) : place, { timeout: PATIENCE })
  if (!readOnly) {
    database.pragma('journal_mode=WAL')
    database.pragma('synchronous=FULL')
    // Pages; 32 MB. With SQLite's 4 MB a batch of articles is copied into the file again and again while loading.
    database.pragma('wal_autocheckpoint=8000')
  }
  database.exec('pragma cache_size=-65536')
  return database
}

export type OpenedStore =
  | { readonly ok: true; readonly store: Store; readonly isNew: boolean }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

const refused = (...complaints: Complaint[]): OpenedStore => ({ ok: false, complaints })

export const openSqlite = async (
  place: string,
  {
    create: wanted,
    readOnly = false,
    pinned = false,
  }: { readonly create?: { readonly casebook: string }; readonly readOnly?: boolean; readonly pinned?: boolean },
): Promise<OpenedStore> => {
  if (isMemory(place)) {
    const database = openFile(place, false)
    const db = kyselyOver<Tables>(database)
    await layOut(db, wanted?.casebook ?? '')
    return { ok: true, store: storeOf(database, db, place, false), isNew: true }
  }
  try {
    let isNew = false
    if (!existsSync(place)) {
      if (!wanted || readOnly)
        return refused(complaint('no-such-dossier', 'there is no dossier here; make one with "parley new"', place))
      const folder = dirname(resolve(place))
      if (!existsSync(folder))
        return refused(complaint('no-such-folder', `the folder ${folder} does not exist; make it first`, place))
      if (!mayWrite(folder))
        return refused(
          complaint('read-only', `nothing can be written in the folder ${folder}; choose another place`, place),
        )
      isNew = (await create(place, wanted.casebook)) === 'made'
    }
    const against = objection(place)
    if (against) return refused(against)
    if (!readOnly && !(mayWrite(place) && mayWrite(dirname(resolve(place)))))
      return refused(
        complaint(
          'read-only',
          'this dossier cannot be written; check the permissions of the file and its folder, or copy it',
          place,
        ),
      )
    const database = openFile(place, readOnly)
    const isPinned = pinned && readOnly
    const db = kyselyOver<Tables>(database, isPinned)
    try {
      await bringUpToDate(db, readOnly)
    } catch (error) {
      await db.destroy()
      throw error
    }
    if (readOnly) database.exec('pragma query_only=1')
    if (isPinned) {
      // The first question after "begin" fixes what all later ones see.
      database.exec('begin')
      await markOf(db)
    }
    return { ok: true, store: storeOf(database, db, place, readOnly), isNew }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOSPC')
      return refused(...storageFault('disk-full', 'the disk is full; make room and try again', place).complaints)
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
      return refused(complaint('cannot-open', 'this file may not be read; check its permissions', place))
    const fault = faultOf(error, place)
    if (fault) return refused(...fault.complaints)
    throw error
  }
}
