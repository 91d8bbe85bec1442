// What the readings and the log of one article say of its remarks: which stand, and what persons made of them. Pure.
import type { Agent, Remark, RemarkId, RemarkJudgement, Resolution, Standpoint } from '../dossier/index.js'
import { engineOf } from './fold-log.js'

/** The remarks of one reading, in the order of the archive. */
export interface RemarkBatch {
  readonly by: Agent
  readonly at: string
  readonly remarks: readonly Remark[]
}

export interface StoredRemark {
  readonly remark: Remark
  readonly by: Agent
  readonly standpoint: Standpoint
  /** When the archive first held it: ISO 8601 with milliseconds, UTC. */
  readonly takenIn: string
  /** Of a forecast, what a person last said became of it. */
  readonly resolution: Resolution | null
}

/** Entries not cancelled; an undo comes after what it cancels, so going backwards settles undone undos too. */
export const liveJudgements = (log: readonly RemarkJudgement[]): readonly RemarkJudgement[] => {
  const cancelled = new Set<string>()
  const live: RemarkJudgement[] = []
  for (const entry of [...log].reverse()) {
    if (cancelled.has(entry.id)) continue
    if (entry.action === 'undo' && entry.cancels !== null) cancelled.add(entry.cancels)
    live.push(entry)
  }
  return live.reverse()
}

/** Of each passage that is dismissed at present, the entry that says so. */
export const dismissals = (log: readonly RemarkJudgement[]): ReadonlyMap<string, RemarkJudgement> =>
  new Map(
    liveJudgements(log).flatMap((entry) =>
      entry.action === 'reject' && isPassage(entry) ? [[entry.remark, entry] as const] : [],
    ),
  )

export const isPassage = ({ remark }: Pick<RemarkJudgement, 'remark'>): boolean => remark.startsWith('u-')

interface Account {
  remark: Remark
  by: Agent
  readonly takenIn: string
  /** Engines whose last reading holds it; a person's word is never taken back by a machine. */
  readonly readers: Set<string>
  added: boolean
}

/**
 * Every remark that any reading holds in force, and those a person has judged even if no reading holds them any more.
 * In the order in which they were first read.
 */
export const foldRemarks = (
  batches: readonly RemarkBatch[],
  log: readonly RemarkJudgement[],
): readonly StoredRemark[] => {
  const accounts = new Map<RemarkId, Account>()
  const lastOf = new Map<string, ReadonlySet<RemarkId>>()
  for (const { by, at, remarks } of batches) {
    const engine = engineOf(by.name)
    if (by.kind === 'machine') {
      for (const id of lastOf.get(engine) ?? []) accounts.get(id)?.readers.delete(engine)
      lastOf.set(engine, new Set(remarks.map(({ id }) => id)))
    }
    for (const remark of remarks) {
      let account = accounts.get(remark.id)
      if (account === undefined) {
        account = { remark, by, takenIn: at, readers: new Set(), added: false }
        accounts.set(remark.id, account)
      }
      if (by.kind === 'machine') account.readers.add(engine)
      if (by.kind === 'person' || !account.added) Object.assign(account, { remark, by })
      account.added ||= by.kind === 'person'
    }
  }
  const verdicts = new Map<string, 'confirmed' | 'rejected'>()
  const resolutions = new Map<string, Resolution>()
  for (const { remark, action, outcome, on, by, at, note } of liveJudgements(log)) {
    if (action === 'confirm') verdicts.set(remark, 'confirmed')
    if (action === 'reject') verdicts.set(remark, 'rejected')
    if (action === 'resolve' && outcome !== null) resolutions.set(remark, { outcome, on, by: by.name, at, note })
  }
  return [...accounts.values()].flatMap(({ remark, by, takenIn, readers, added }) => {
    const verdict = verdicts.get(remark.id)
    const resolution = resolutions.get(remark.id) ?? null
    if (readers.size === 0 && !added && verdict === undefined && resolution === null) return []
    return [{ remark, by, standpoint: verdict ?? (added ? 'added' : 'machine'), takenIn, resolution }]
  })
}
