// Kysely over `libsql`. Kysely's own SQLite driver would do, but it begins transactions deferred, so that two writing
// processes fail at once instead of waiting for each other, and it prepares every statement anew.

import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely'
import type Database from 'libsql'

export type LibsqlDatabase = InstanceType<typeof Database>
type Prepared = ReturnType<LibsqlDatabase['prepare']>

/** Statements kept prepared; multi-row inserts come in a handful of lengths. */
const KEPT = 100

class LibsqlConnection implements DatabaseConnection {
  readonly #database: LibsqlDatabase
  readonly #prepared = new Map<string, Prepared>()
  constructor(database: LibsqlDatabase) {
    this.#database = database
  }
  #prepare(sql: string): Prepared {
    const known = this.#prepared.get(sql)
    if (known) return known
    const made = this.#database.prepare(sql)
    const [oldest] = this.#prepared.keys()
    if (this.#prepared.size >= KEPT && oldest !== undefined) this.#prepared.delete(oldest)
    this.#prepared.set(sql, made)
    return made
  }
  get inTransaction(): boolean {
    return this.#database.inTransaction
  }
  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const parameters = query.parameters as unknown[]
    if (parameters.length === 0 && /^(begin|commit|rollback|create|pragma \w+ ?=)/i.test(query.sql)) {
      this.#database.exec(query.sql)
      return { rows: [] }
    }
    const statement = this.#prepare(query.sql)
    if (statement.reader) return { rows: statement.all(parameters) as R[] }
    const { changes } = statement.run(parameters)
    return { rows: [], numAffectedRows: BigInt(changes) }
  }
  // The archive reads in batches and never streams.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('streaming is not offered')
  }
}

class LibsqlDriver implements Driver {
  readonly #database: LibsqlDatabase
  readonly #connection: LibsqlConnection
  // One connection: whoever wants it waits for the one before.
  #queue: Promise<void> = Promise.resolve()
  #release: (() => void) | null = null
  /** One transaction that reads is begun outside and never ended: all reads are of its state. */
  readonly #pinned: boolean
  constructor(database: LibsqlDatabase, pinned: boolean) {
    this.#database = database
    this.#pinned = pinned
    this.#connection = new LibsqlConnection(database)
  }
  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#queue
    let release = (): void => {}
    this.#queue = new Promise((resolve) => {
      release = resolve
    })
    await before
    this.#release = release
    return this.#connection
  }
  async releaseConnection(): Promise<void> {
    this.#release?.()
  }
  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    if (this.#pinned) return
    await connection.executeQuery(CompiledQuery.raw(settings.accessMode === 'read only' ? 'begin' : 'begin immediate'))
  }
  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    if (!this.#pinned) await connection.executeQuery(CompiledQuery.raw('commit'))
  }
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // SQLite has rolled back by itself when the disk is full.
    if (!this.#pinned && this.#connection.inTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'))
  }
  async destroy(): Promise<void> {
    this.#database.close()
  }
}

/** `pinned`: the caller holds a transaction that reads open as long as the database is. */
export const kyselyOver = <T>(database: LibsqlDatabase, pinned = false): Kysely<T> => {
  const dialect: Dialect = {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new LibsqlDriver(database, pinned),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
  return new Kysely<T>({ dialect })
}
