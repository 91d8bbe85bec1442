import { z } from 'zod'
import { articleIdSchema, revisionIdSchema, statementIdSchema } from './ids.js'

/** Who did it. A machine names its engine and version, a person their name. */
export const agentSchema = z.object({ kind: z.enum(['machine', 'person']), name: z.string().min(1) }).readonly()
export type Agent = z.infer<typeof agentSchema>

/**
 * One entry of the log, never changed and never removed. `read` and `add` bring a statement in, `withdraw` is a machine
 * taking back its own after a new reading, `correct` replaces one statement by another, `undo` cancels an earlier entry.
 */
export const revisionSchema = z
  .object({
    id: revisionIdSchema,
    article: articleIdSchema,
    statement: statementIdSchema,
    action: z.enum(['read', 'add', 'withdraw', 'confirm', 'reject', 'correct', 'undo']),
    /** For `correct`: the statement replaced. */
    replaces: statementIdSchema.nullable(),
    /** For `undo`: the revision cancelled. */
    cancels: revisionIdSchema.nullable(),
    by: agentSchema,
    /** ISO 8601 with milliseconds, UTC. */
    at: z.iso.datetime(),
    note: z.string().nullable(),
  })
  .readonly()
export type Revision = z.infer<typeof revisionSchema>

/** What the log says of a statement today. */
export type Standpoint = 'machine' | 'confirmed' | 'added' | 'rejected'

/** Entries not cancelled, undos included. An undo comes after what it cancels, so going backwards settles undone undos too. */
export const liveRevisions = <R extends Revision>(log: readonly R[]): R[] => {
  const cancelled = new Set<string>()
  const live: R[] = []
  for (let i = log.length - 1; i >= 0; i--) {
    const revision = log[i] as R
    if (cancelled.has(revision.id)) continue
    if (revision.action === 'undo' && revision.cancels !== null) cancelled.add(revision.cancels)
    live.push(revision)
  }
  return live.reverse()
}
