// Who has coded what in one dossier, out of its log: statements a person has added, corrected or confirmed and not taken back.
import {
  type Complaint,
  complaint,
  liveRevisions,
  type Revision,
  type Statement,
  type StatementId,
} from '../../dossier/index.js'
import type { Dossier } from '../dossier.js'
import { statementsOf } from '../names/named.js'
import type { Coder } from './compare.js'

export type FoundCoders =
  | { readonly ok: true; readonly coders: readonly Coder[] }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

/**
 * The codings of these persons, each in the articles of which the log holds a word of theirs. The log keeps no trace of an
 * article in which somebody found nothing, so such an article does not count as coded.
 */
export const codersOf = async (dossier: Dossier, names: readonly string[]): Promise<FoundCoders> => {
  const statements = new Map<StatementId, Statement>(
    (await statementsOf(dossier, { includeRejected: true })).map((statement) => [statement.id, statement]),
  )
  const articles = await dossier.archive.articles()
  const log = liveRevisions(await dossier.archive.revisions())
  const persons = [...new Set(log.flatMap(({ by }) => (by.kind === 'person' ? [by.name] : [])))].sort()
  const unknown = names.filter((name) => !persons.includes(name))
  if (unknown.length > 0) {
    const known = persons.length === 0 ? 'nobody has coded in it' : `there are ${persons.join(', ')}`
    return {
      ok: false,
      complaints: unknown.map((name) =>
        complaint('unknown-coder', `nobody called "${name}" has coded in this dossier; ${known}`, dossier.name),
      ),
    }
  }
  const coders = names.map((name): Coder => {
    const own = log.filter(({ by }) => by.kind === 'person' && by.name === name)
    const held = heldBy(own)
    const touched = new Set(own.filter(({ action }) => action !== 'undo').map(({ article }) => article))
    const documents = articles
      .filter(({ id }) => touched.has(id))
      .map(({ id, text, source }) => ({
        id: `${source} ${id}`,
        text,
        conflict: null,
        statements: [...held].flatMap((one) => {
          const statement = statements.get(one)
          return statement?.article === id ? [statement] : []
        }),
      }))
    return { name, documents }
  })
  return { ok: true, coders }
}

const heldBy = (log: readonly Revision[]): ReadonlySet<StatementId> => {
  const held = new Set<StatementId>()
  for (const { action, statement, replaces } of log) {
    if (action === 'reject') held.delete(statement)
    if (action === 'correct' && replaces !== null) held.delete(replaces)
    if (action === 'add' || action === 'correct' || action === 'confirm') held.add(statement)
  }
  return held
}
