// What the log of one article says: which statements stand, how, and in which wording. Pure; the log is never changed.
import { liveRevisions, type Revision, type Standpoint, type StatementId } from '../dossier/index.js'

export type NumberedRevision = Revision & { readonly number: number }

export interface Standing {
  readonly standpoint: Standpoint
  /** Rejected ones stand in the log but are not in force. */
  readonly inForce: boolean
  readonly takenIn: string
  readonly replacedBy: StatementId | null
  /** Log number under which the wording in force is stored. */
  readonly wording: number
  /** Engines that read it and have not withdrawn it. */
  readonly readers: ReadonlySet<string>
  /** A person has judged it and not taken that back: machines keep their hands off. */
  readonly judged: boolean
  /** Persons who have coded it themselves and not taken that back: two coders may find the same. */
  readonly coders: ReadonlySet<string>
}

/** "rules 0.2.0" and "rules 0.3.0" are one engine: what stands before the version. */
export const engineOf = (name: string): string => {
  if (name !== lastNamed.name) lastNamed = { name, engine: /^(.*\S)[\s@/]+v?\d[\w.+-]*$/.exec(name)?.[1] ?? name }
  return lastNamed.engine
}
// Logs name the same engine in entry after entry.
let lastNamed = { name: '', engine: '' }

interface Account {
  takenIn: string
  readers: Set<string>
  coders: Set<string>
  verdict: 'added' | 'confirmed' | 'rejected' | null
  replacedBy: StatementId | null
  wording: number
}

/**
 * Standing of every statement in the log of one article, which must come whole and in order. A statement that was only
 * withdrawn or undone has none.
 */
export const foldLog = (log: readonly NumberedRevision[]): ReadonlyMap<StatementId, Standing> => {
  const accounts = new Map<StatementId, Account>()
  const firstSeen = new Map<StatementId, string>()
  for (const { statement, action, at } of log)
    if ((action === 'read' || action === 'add' || action === 'correct') && !firstSeen.has(statement))
      firstSeen.set(statement, at)

  const account = (id: StatementId): Account => {
    let known = accounts.get(id)
    if (!known) {
      known = {
        takenIn: firstSeen.get(id) ?? '',
        readers: new Set(),
        coders: new Set(),
        verdict: null,
        replacedBy: null,
        wording: 0,
      }
      accounts.set(id, known)
    }
    return known
  }
  for (const revision of liveRevisions(log)) {
    const own = account(revision.statement)
    switch (revision.action) {
      case 'read':
        own.readers.add(engineOf(revision.by.name))
        own.wording = revision.number
        break
      case 'withdraw':
        own.readers.delete(engineOf(revision.by.name))
        break
      case 'add':
        own.verdict = 'added'
        own.coders.add(revision.by.name)
        own.replacedBy = null
        own.wording = revision.number
        break
      case 'correct': {
        if (revision.replaces !== null && revision.replaces !== revision.statement) {
          const former = account(revision.replaces)
          former.verdict = 'rejected'
          former.replacedBy = revision.statement
        }
        own.verdict = 'added'
        own.coders.add(revision.by.name)
        own.replacedBy = null
        own.wording = revision.number
        break
      }
      case 'confirm':
        own.verdict = 'confirmed'
        own.replacedBy = null
        break
      case 'reject':
        own.verdict = 'rejected'
        own.replacedBy = null
        break
      case 'undo':
        break
    }
  }
  const standings = new Map<StatementId, Standing>()
  for (const [id, { takenIn, readers, coders, verdict, replacedBy, wording }] of accounts) {
    if (wording === 0 || (verdict === null && readers.size === 0)) continue
    standings.set(id, {
      standpoint: verdict ?? 'machine',
      inForce: verdict !== 'rejected',
      takenIn,
      replacedBy,
      wording,
      readers,
      judged: verdict !== null,
      coders,
    })
  }
  return standings
}
