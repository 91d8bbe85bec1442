import { z } from 'zod'
import { articleIdSchema } from './ids.js'
import { remarkSchema } from './remark.js'
import { rangeSchema } from './span.js'
import { statementSchema } from './statement.js'

export const attributionFormSchema = z.enum(['Direct', 'Indirect', 'IndirectFreeIndirect', 'FreeIndirect', 'Reported'])
export type AttributionForm = z.infer<typeof attributionFormSchema>

const ranges = z.array(rangeSchema).readonly()

/** A piece of reported speech, thought or writing, whether or not it states a position. Every role may be discontinuous. */
export const attributionSchema = z
  .object({
    form: attributionFormSchema,
    message: ranges,
    speaker: ranges,
    cue: ranges,
    frame: ranges,
    addressee: ranges,
  })
  .readonly()
export type Attribution = z.infer<typeof attributionSchema>

/** Why a passage that looks like a stance was not turned into a statement. */
export const unreadReasonSchema = z.enum([
  'no-holder', // a stance, but the text names nobody who holds it
  'author', // the author's own voice
  'expert', // a forecast or assessment of somebody who commits nobody
  'question',
  'hypothetical',
  'no-thing', // a stance word, but nothing it is about could be found
  'language-not-supported',
  'unclear',
])
export type UnreadReason = z.infer<typeof unreadReasonSchema>

export const unreadSchema = z
  .object({
    article: articleIdSchema,
    begin: z.int().nonnegative(),
    end: z.int().nonnegative(),
    quote: z.string(),
    reason: unreadReasonSchema,
  })
  .readonly()
export type Unread = z.infer<typeof unreadSchema>

/** All that was read from one article. Reading never throws on text: what was not understood stands in `unread`. */
export const readingSchema = z
  .object({
    article: articleIdSchema,
    lang: z.string().nullable(),
    attributions: z.array(attributionSchema).readonly(),
    statements: z.array(statementSchema).readonly(),
    unread: z.array(unreadSchema).readonly(),
    /** What it says beside positions; left out where it says nothing, and in codings and dossiers older than this. */
    remarks: z.array(remarkSchema).readonly().optional(),
  })
  .readonly()
export type Reading = z.infer<typeof readingSchema>
