// The log of names: what persons say is one, and how it is called. Entries are only added.
import type { Kysely } from 'kysely'
import { type Naming, type NamingDraft, namingId, namingSchema } from '../dossier/index.js'
import type { Act, NamingOutcome } from './archive.js'
import { objections } from './fold-namings.js'
import { endOf, instantOf } from './instant.js'
import type { NamingsTable, Tables } from './tables.js'

// What the archive wrote was checked before it was written, so it is trusted here; `check()` looks again.
export const namingOf = (row: Pick<NamingsTable, 'body'>): Naming => JSON.parse(row.body) as Naming

const namingRow = (entry: Naming, number: number): NamingsTable => ({
  number,
  naming: entry.id,
  body: JSON.stringify(entry),
  at: entry.at,
})

type Nameless<T> = T extends unknown ? Omit<T, 'id'> : never

export const makeNaming = (entry: Nameless<Naming>, number: number): Naming => {
  const said =
    entry.action === 'undo'
      ? [entry.cancels]
      : [
          entry.kind,
          entry.issue ?? '',
          entry.what,
          ...(entry.action === 'merge' ? [entry.into] : [entry.name, entry.lang ?? '']),
        ]
  const { by, at, note } = entry
  // The pieces come from one member of the union, so that the whole is a member again.
  return { id: namingId(String(number), entry.action, ...said, by.kind, by.name, at, note ?? ''), ...entry } as Naming
}

export const recallNamings = async (db: Kysely<Tables>, asKnownOn?: string): Promise<Naming[]> => {
  let query = db.selectFrom('namings').select('body').orderBy('number')
  if (asKnownOn !== undefined) query = query.where('at', '<=', endOf(asKnownOn))
  return (await query.execute()).map(namingOf)
}

export const name = (db: Kysely<Tables>, draft: NamingDraft, act: Act): Promise<NamingOutcome> =>
  db.transaction().execute(async (transaction): Promise<NamingOutcome> => {
    const log = await recallNamings(transaction)
    const number = log.length + 1
    const naming = makeNaming(
      { ...draft, by: { kind: 'person', name: act.by }, at: instantOf(act.at), note: act.note ?? null },
      number,
    )
    namingSchema.parse(naming)
    const complaints = objections(log, naming)
    if (complaints.length > 0) return { ok: false, complaints }
    await transaction.insertInto('namings').values(namingRow(naming, number)).execute()
    return { ok: true, naming }
  })
