import { z } from 'zod'
import { conditionHeadSchema } from './condition-head.js'
import { conditionReadingSchema } from './condition-reading.js'
import { articleIdSchema, type StatementId, statementId, statementIdSchema } from './ids.js'
import { dateBasisSchema, partialDateSchema } from './partial-date.js'
import { mentionSchema, rangeSchema } from './span.js'

/** What the holder does; in the order of the coding manual, section 4. */
export const actSchema = z.enum([
  'redline',
  'threaten',
  'promise',
  'refuse_talks',
  'call_talks',
  'reject',
  'accept',
  'offer',
  'demand',
  'propose',
  'open',
  'hedge',
])
export type Act = z.infer<typeof actSchema>

/** For the thing, against it, or neither. The thing is what `topic` names. */
export const signSchema = z.union([z.literal(-1), z.literal(0), z.literal(1)])
export type Sign = z.infer<typeof signSchema>

/** 4 absolute, 3 firm, 2 ordinary, 1 leaning, 0 hedge. */
export const strengthSchema = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
export type Strength = z.infer<typeof strengthSchema>

export const conditionSchema = z
  .object({
    begin: z.int().nonnegative(),
    end: z.int().nonnegative(),
    quote: z.string(),
    head: conditionHeadSchema,
    /** Its words as data; none in codings and in dossiers that are older than this. */
    reading: conditionReadingSchema.nullable().optional(),
  })
  .readonly()
export type Condition = z.infer<typeof conditionSchema>

/** How sure it is that the holder holds it, surest first. */
export const certaintySchema = z.enum(['quoted', 'paraphrased', 'narrated', 'reported', 'anonymous', 'rumour'])
export type Certainty = z.infer<typeof certaintySchema>

/** How one hand renders the words of the one before it, as far as the text tells. */
export const renderingSchema = z.enum(['quoted', 'paraphrased', 'narrated', 'unknown'])
export type Rendering = z.infer<typeof renderingSchema>

/** Why a machine read it so: the rule's name and the words (raw offsets) that fired it. */
export const reasonSchema = z.object({ rule: z.string(), words: z.array(rangeSchema).readonly() }).readonly()

const statementShape = {
  article: articleIdSchema,
  begin: z.int().nonnegative(),
  end: z.int().nonnegative(),
  quote: z.string().min(1),
  /** The mention that names the holder, or `null` where the text names nobody. */
  speaker: mentionSchema.nullable(),
  /** Canonical English name of the holder ("Vladimir Putin", "Russia", "IG Metall"). */
  actor: z.string(),
  /** Whose position it would commit; `null` where it commits nobody (experts, legislators). Of a rumour it says whom it is about (`commits`). */
  party: z.string().nullable(),
  /** Who passed it on, nearest to the holder first. */
  via: z.array(z.string()).readonly(),
  /**
   * How the words were rendered at each hop: first the holder's by the first of `via`, last those of the last of `via` by
   * the article; so there is one more than in `via`. Absent where nobody has looked; it makes no new statement.
   */
  modes: z.array(renderingSchema).readonly().optional(),
  act: actSchema,
  sign: signSchema,
  strength: strengthSchema,
  /** The term in a few words, neutral in direction. */
  topic: z.string(),
  /** Issue id of the casebook, or `null` where the casebook has none. */
  issue: z.string().nullable(),
  /** Option id within the issue, where the words decide one. */
  option: z.string().nullable(),
  /**
   * Present where the words name a counter-option as such ("refuses to lift the sanctions"): the sign is for or against that
   * option, and so the other way round for what the issue is about (`towardsThing`). It makes no new statement.
   */
  ofOption: z.literal(true).optional(),
  condition: conditionSchema.nullable(),
  /** "derzeit", "for now": the stance is limited to the present. */
  temporary: z.boolean(),
  said: partialDateSchema.nullable(),
  saidBasis: dateBasisSchema.nullable(),
  certainty: certaintySchema,
  /** 0 to 1: the reader's own estimate; `null` for a person's coding. */
  confidence: z.number().min(0).max(1).nullable(),
  why: reasonSchema.nullable(),
}

export const statementSchema = z.object({ id: statementIdSchema, ...statementShape }).readonly()
export type Statement = z.infer<typeof statementSchema>

/**
 * Whether it commits a party at all: what an author, an expert or a rumour says is nobody's position. A rumour keeps the party
 * it is about, for one must be able to find what is rumoured of whom.
 */
export const commits = <S extends Pick<Statement, 'party' | 'certainty'>>(
  statement: S,
): statement is S & { readonly party: string } => statement.party !== null && statement.certainty !== 'rumour'

/**
 * The same statement with its sign for or against what its issue is about, whatever its words name; to reckon with, not to keep.
 * Who is against a counter-option is for the thing in whatever form, so no option is left.
 */
export const towardsThing = <S extends Statement>(statement: S): S => {
  if (!statement.ofOption || statement.sign === 0) return statement
  const { ofOption: _, ...rest } = statement
  return statement.sign === 1 ? { ...(rest as S), sign: -1 } : { ...(rest as S), sign: 1, option: null }
}

export type StatementDraft = Omit<Statement, 'id'>

/**
 * Two statements on one span differ by holder, act and thing; confidence and reasons do not make a new statement. An id
 * the draft brings along (a statement changed by hand) is dropped: it was made from what the statement said before.
 */
export const identify = (draft: StatementDraft & { readonly id?: StatementId }): Statement => {
  const { id: _, ...said } = draft
  return { id: idOf(said), ...said }
}

const idOf = (draft: StatementDraft): StatementId =>
  statementId(
    draft.article,
    String(draft.begin),
    String(draft.end),
    draft.actor,
    draft.party ?? '',
    draft.act,
    String(draft.sign),
    String(draft.strength),
    draft.issue ?? '',
    draft.option ?? '',
    draft.topic,
    draft.condition ? `${draft.condition.begin}-${draft.condition.end}-${draft.condition.head}` : '',
    draft.said ?? '',
    draft.certainty,
    draft.via.join('\u0000'),
  )
