// What came with articles from other programs, kept as it came. Entries are only added.
import type { Kysely } from 'kysely'
import { type Annex, annexOf, annexSchema } from '../dossier/index.js'
import type { AnnexesTable, Tables } from './tables.js'

// What the archive wrote was checked before it was written, so it is trusted here; `check()` looks again.
const stored = ({ body }: Pick<AnnexesTable, 'body'>): Annex => JSON.parse(body) as Annex

export const recallAnnexes = async (db: Kysely<Tables>): Promise<readonly Annex[]> =>
  (await db.selectFrom('annexes').select('body').orderBy('number').execute()).map(stored)

export const putAnnex = (db: Kysely<Tables>, annex: Annex, at: string): Promise<'new' | 'known'> =>
  db.transaction().execute(async (transaction) => {
    annexSchema.parse(annex)
    const rows = await transaction.selectFrom('annexes').select(['number', 'annex']).execute()
    if (rows.some((row) => row.annex === annex.id)) return 'known'
    const row: AnnexesTable = { number: rows.length + 1, annex: annex.id, body: JSON.stringify(annex), at }
    await transaction.insertInto('annexes').values(row).execute()
    return 'new'
  })

/** Ids of annexes that are not what they were, or cannot be read. */
export const alteredAnnexes = async (db: Kysely<Tables>): Promise<readonly string[]> =>
  (await db.selectFrom('annexes').selectAll().orderBy('number').execute()).flatMap((row) => {
    try {
      const { kind, name, body, id } = annexSchema.parse(stored(row))
      return annexOf(kind, name, body).id === id && id === row.annex ? [] : [row.annex]
    } catch {
      return [row.annex]
    }
  })
