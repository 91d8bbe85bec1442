// Lays the tables. Plain SQL types only, so that every dialect can run it.
import { type Kysely, type SchemaModule, sql } from 'kysely'
import { FORMAT_VERSION, type Tables } from './tables.js'

const FIRST_TABLES = ['dossier', 'articles', 'descriptions', 'readings', 'statements', 'revisions', 'words'] as const

/** What a later format added. Formats only ever add tables, so that an older dossier becomes a newer one without a row changed. */
interface Addition {
  readonly format: number
  readonly tables: readonly (keyof Tables)[]
  /** `temporary`: for a reader of an older dossier, which finds the table there, and empty. */
  readonly lay: (schema: SchemaModule, temporary: boolean) => Promise<void>
}

/** In rising order. */
export const additions: readonly Addition[] = [
  {
    format: 2,
    tables: ['namings'],
    lay: async (schema, temporary) => {
      const table = schema.createTable('namings')
      await (temporary ? table.temporary() : table)
        .addColumn('number', 'integer', (c) => c.notNull().primaryKey())
        .addColumn('naming', 'text', (c) => c.notNull())
        .addColumn('body', 'text', (c) => c.notNull())
        .addColumn('at', 'text', (c) => c.notNull())
        .execute()
    },
  },
  {
    format: 3,
    tables: ['remarks', 'remark_log'],
    lay: async (schema, temporary) => {
      const remarks = schema.createTable('remarks')
      await (temporary ? remarks.temporary() : remarks)
        .addColumn('article', 'text', (c) => c.notNull())
        .addColumn('number', 'integer', (c) => c.notNull())
        .addColumn('by_kind', 'text', (c) => c.notNull())
        .addColumn('by_name', 'text', (c) => c.notNull())
        .addColumn('at', 'text', (c) => c.notNull())
        .addColumn('body', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('remarks_key', ['article', 'number'])
        .execute()
      const log = schema.createTable('remark_log')
      await (temporary ? log.temporary() : log)
        .addColumn('article', 'text', (c) => c.notNull())
        .addColumn('number', 'integer', (c) => c.notNull())
        .addColumn('revision', 'text', (c) => c.notNull())
        .addColumn('remark', 'text', (c) => c.notNull())
        .addColumn('action', 'text', (c) => c.notNull())
        .addColumn('outcome', 'text')
        .addColumn('happened', 'text')
        .addColumn('cancels', 'text')
        .addColumn('by_name', 'text', (c) => c.notNull())
        .addColumn('at', 'text', (c) => c.notNull())
        .addColumn('note', 'text')
        .addPrimaryKeyConstraint('remark_log_key', ['article', 'number'])
        .execute()
    },
  },
  {
    format: 4,
    tables: ['annexes'],
    lay: async (schema, temporary) => {
      const table = schema.createTable('annexes')
      await (temporary ? table.temporary() : table)
        .addColumn('number', 'integer', (c) => c.notNull().primaryKey())
        .addColumn('annex', 'text', (c) => c.notNull())
        .addColumn('body', 'text', (c) => c.notNull())
        .addColumn('at', 'text', (c) => c.notNull())
        .execute()
    },
  },
]

/** Tables in which nothing may ever be changed or removed: all. Dialects forbid it in the database itself. */
export const appendOnlyTables: readonly (keyof Tables)[] = [
  ...FIRST_TABLES,
  ...additions.flatMap(({ tables }) => tables),
]

export const createTables = async (db: Kysely<Tables>, casebook: string, created: string): Promise<void> => {
  const { schema } = db
  await schema
    .createTable('dossier')
    .addColumn('format', 'integer', (c) => c.notNull().primaryKey())
    .addColumn('casebook', 'text', (c) => c.notNull())
    .addColumn('created', 'text', (c) => c.notNull())
    .execute()
  await schema
    .createTable('articles')
    .addColumn('article', 'text', (c) => c.notNull().primaryKey())
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('taken_in', 'text', (c) => c.notNull())
    .execute()
  await schema
    .createTable('descriptions')
    .addColumn('article', 'text', (c) => c.notNull())
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('published', 'text')
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('descriptions_key', ['article', 'number'])
    .execute()
  await schema
    .createTable('readings')
    .addColumn('article', 'text', (c) => c.notNull())
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('by_kind', 'text', (c) => c.notNull())
    .addColumn('by_name', 'text', (c) => c.notNull())
    .addColumn('read_at', 'text', (c) => c.notNull())
    .addColumn('lang', 'text')
    .addColumn('unread', 'integer', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('readings_key', ['article', 'number'])
    .execute()
  await schema
    .createTable('statements')
    .addColumn('article', 'text', (c) => c.notNull())
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('statement', 'text', (c) => c.notNull())
    .addColumn('party', 'text')
    .addColumn('issue', 'text')
    .addColumn('body', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('statements_key', ['article', 'number'])
    .execute()
  await schema
    .createTable('revisions')
    .addColumn('article', 'text', (c) => c.notNull())
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('revision', 'text', (c) => c.notNull())
    .addColumn('statement', 'text', (c) => c.notNull())
    .addColumn('action', 'text', (c) => c.notNull())
    .addColumn('replaces', 'text')
    .addColumn('cancels', 'text')
    .addColumn('by_kind', 'text', (c) => c.notNull())
    .addColumn('by_name', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('note', 'text')
    .addPrimaryKeyConstraint('revisions_key', ['article', 'number'])
    .execute()
  await schema
    .createTable('words')
    .addColumn('article', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('part', 'text', (c) => c.notNull())
    .addColumn('words', 'text', (c) => c.notNull())
    .addColumn('places', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('words_key', ['article', 'kind', 'part'])
    .execute()
  // A statement's id alone (a link, a person's click) must find its row without reading everything.
  await schema.createIndex('statements_by_id').on('statements').columns(['statement']).execute()
  // Only what a person did is looked up by its own id, to be undone; indexing every machine's entry would double the work.
  await schema
    .createIndex('revisions_of_persons')
    .on('revisions')
    .columns(['revision'])
    .where(sql`by_kind`, '=', sql.lit('person'))
    .execute()
  for (const { lay } of additions) await lay(schema, false)
  await db
    .insertInto('dossier')
    .values({ format: FORMAT_VERSION, casebook: JSON.stringify(casebook), created })
    .execute()
}
