import { z } from 'zod'
import { articleIdSchema, passageIdSchema, remarkIdSchema, revisionIdSchema } from './ids.js'
import { partialDateSchema } from './partial-date.js'
import { agentSchema } from './revision.js'

/** What became of a forecast, as a person sees it. */
export const outcomeSchema = z.enum(['happened', 'not', 'unclear'])
export type Outcome = z.infer<typeof outcomeSchema>

/**
 * One entry of a person's log about remarks and passages not understood, never changed and never removed. `resolve` says what became of a forecast,
 * `undo` cancels an earlier entry; `reject` of a
 * passage says that there is nothing in it. What machines read of remarks needs no entry: their readings stand in the archive.
 */
export const remarkJudgementSchema = z
  .object({
    id: revisionIdSchema,
    article: articleIdSchema,
    /** What is judged. */
    remark: z.union([remarkIdSchema, passageIdSchema]),
    action: z.enum(['confirm', 'reject', 'resolve', 'undo']),
    /** For `resolve`. */
    outcome: outcomeSchema.nullable(),
    /** For `resolve`: when it came true or could no longer, where the person knows. */
    on: partialDateSchema.nullable(),
    /** For `undo`: the entry cancelled. */
    cancels: revisionIdSchema.nullable(),
    by: agentSchema,
    /** ISO 8601 with milliseconds, UTC. */
    at: z.iso.datetime(),
    note: z.string().nullable(),
  })
  .readonly()
export type RemarkJudgement = z.infer<typeof remarkJudgementSchema>

/** What a person last said became of a forecast. */
export interface Resolution {
  readonly outcome: Outcome
  readonly on: string | null
  readonly by: string
  readonly at: string
  readonly note: string | null
}
