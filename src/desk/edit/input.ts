// What a person may send to change a dossier, as schemas: the door checks with them, all complaints at once.
import { z } from 'zod'
import {
  actSchema,
  articleIdSchema,
  certaintySchema,
  conditionHeadSchema,
  dateBasisSchema,
  namingIdSchema,
  partialDateSchema,
  remarkIdSchema,
  revisionIdSchema,
  signSchema,
  statementIdSchema,
  strengthSchema,
} from '../../dossier/index.js'

const offset = z.int().nonnegative().describe('UTF-16 code units of the raw text')
const place = { begin: offset, end: offset.describe('exclusive') }
const words = (most: number) => z.string().trim().min(1, 'must not be empty').max(most)

/** Of whom the log says that they did it. */
export const personSchema = words(80).describe('The name the log keeps')

/** Quotes are cut out of the article by the offsets: what is sent cannot disagree with the text. */
export const statementInputSchema = z.strictObject({
  ...place,
  speaker: z.strictObject(place).nullable().default(null).describe('The mention that names the holder'),
  actor: words(200).describe('Who holds it, by canonical English name'),
  party: words(200).nullable().describe('Whose position it commits; null: nobody’s'),
  via: z.array(words(200)).max(20).default([]).describe('Who passed it on, nearest to the holder first'),
  act: actSchema,
  sign: signSchema,
  strength: strengthSchema,
  topic: words(300),
  issue: words(200).nullable(),
  option: words(200).nullable(),
  condition: z
    .strictObject({ ...place, head: conditionHeadSchema })
    .nullable()
    .default(null),
  temporary: z.boolean().default(false),
  said: partialDateSchema.nullable(),
  saidBasis: dateBasisSchema.nullable().default(null).describe('Where the date comes from; "stated" where left out'),
  certainty: certaintySchema,
})
export type StatementInput = z.output<typeof statementInputSchema>

const by = { by: personSchema, note: z.string().trim().max(2000).nullable().default(null) }
const seen = revisionIdSchema
  .nullable()
  .describe('The newest entry about it in the log of persons that was seen (`seen` of the reading room); null: none')
const ofStatement = { statement: statementIdSchema, seen, ...by }
const ofRemark = { remark: remarkIdSchema, seen, ...by }

export const editSchema = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('confirm'), ...ofStatement }),
  z.strictObject({ action: z.literal('reject'), ...ofStatement }),
  z.strictObject({ action: z.literal('correct'), with: statementInputSchema, ...ofStatement }),
  z.strictObject({ action: z.literal('add'), article: articleIdSchema, with: statementInputSchema, ...by }),
  z.strictObject({ action: z.literal('confirm-remark'), ...ofRemark }),
  z.strictObject({ action: z.literal('reject-remark'), ...ofRemark }),
  z.strictObject({
    action: z.literal('dismiss'),
    article: articleIdSchema,
    begin: offset.describe('Where the passage begins that was not understood and in which there is nothing'),
    seen,
    ...by,
  }),
  z.strictObject({
    action: z.literal('undo'),
    entry: z.union([revisionIdSchema, namingIdSchema]).describe('To be taken back; an undo is such an entry too'),
    anyway: z.boolean().default(false).describe('Also where others have acted on the same statement since'),
    ...by,
  }),
])
export type Edit = z.output<typeof editSchema>
/** As it may be sent: ids are plain strings, and what has a default may be left out. */
export type SentEdit = z.input<typeof editSchema>
export type SentStatement = z.input<typeof statementInputSchema>

export const guessSchema = z.strictObject(place)
