// Offers, threats and tripwires as a person writes them down: who says what to whom, what happens then, and who prefers which
// end. Every slot may be left out, for an empty slot is a result ("no deadline: when is an offer disregarded?").
import { z } from 'zod'
import { parseChain, partialDateSchema, rankEnds } from '../dossier/index.js'
import { idSchema, localisedSchema } from './schema-parts.js'

/** Plain text is English; texts in several languages are written out by language. */
const textSchema = z.preprocess((value) => (typeof value === 'string' ? { en: value } : value), localisedSchema)
const slot = textSchema.nullable().default(null)
const ids = z.array(idSchema).readonly().default([])

/** YAML reads a bare `date: 2024` as a number. */
const dateSchema = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  partialDateSchema.nullable().default(null),
)

/** Words it was said in, verbatim, and where they stand. */
const quoteSchema = z
  .object({ words: z.string().min(1), source: textSchema.nullable().default(null) })
  .strict()
  .readonly()
const quotes = z.array(quoteSchema).readonly().default([])

const conditionSchema = z
  .object({
    /** What the addressee is to do: done, it complies; left undone, it defies. */
    act: slot,
    who: idSchema.nullable().default(null),
    /** Whether others can see that it is done; `null`: nobody has said. */
    observable: z.boolean().nullable().default(null),
    deadline: slot,
    judge: slot,
  })
  .strict()
  .readonly()

const branchSchema = z
  .object({
    condition: conditionSchema.prefault({}),
    /** What the speaker then does. */
    consequence: z
      .object({ act: slot, who: idSchema.nullable().default(null) })
      .strict()
      .readonly()
      .prefault({}),
    else: slot,
    /** When it ends again: how long a reward is given, what ends a harm. */
    release: slot,
    quotes,
    /** Ids of statements of a dossier, "s-…". */
    statements: z
      .array(z.string().regex(/^s-[0-9a-z]+$/, 'a statement is named by its id, "s-…"'))
      .readonly()
      .default([]),
  })
  .strict()
  .readonly()

const chainSchema = z.string().transform((text, context) => {
  const parsed = parseChain(text)
  if (parsed.ok) return parsed.chain
  context.addIssue({ code: 'custom', message: parsed.message })
  return z.NEVER
})

/** One ranking, or several that are known side by side. */
const chainsSchema = z
  .preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(chainSchema).default([]))
  .superRefine((chains, context) => {
    const { clash } = rankEnds(chains)
    if (clash)
      context.addIssue({
        code: 'custom',
        message: `the rankings go round in a circle: "${clash[0]}" is said to be better than "${clash[1]}", and by way of others not`,
      })
  })

const rankingsSchema = z
  .object({
    /** Whose opinion this is: rankings are assumptions. */
    author: z.string().min(1),
    why: textSchema,
    speaker: chainsSchema,
    addressee: chainsSchema,
  })
  .strict()
  .readonly()

const common = {
  id: idSchema,
  title: textSchema,
  /** Who in power has said it; none: nobody in power. */
  owner: ids,
  /** By whom it was put forward where nobody in power has said it. */
  putForward: slot,
  date: dateSchema,
  /** What is said of its being meant. */
  credibility: slot,
  note: slot,
}

const strategySchema = z
  .object({
    kind: z.literal('strategy'),
    ...common,
    speaker: ids,
    addressee: ids,
    offer: branchSchema.nullable().default(null),
    threat: branchSchema.nullable().default(null),
    rankings: rankingsSchema.nullable().default(null),
  })
  .strict()
  .readonly()

const tripwireSchema = z
  .object({
    kind: z.literal('tripwire'),
    ...common,
    /** Places it may run along; several where it is not settled. */
    place: z.array(textSchema).readonly().default([]),
    /** Who must not cross. */
    actor: ids,
    event: slot,
    responder: ids,
    response: slot,
    /** Whether the response was declared, or has to be guessed from what was said. */
    responseIs: z.enum(['declared', 'implied']).nullable().default(null),
    monitor: slot,
    deadline: slot,
    mandate: slot,
    quotes,
  })
  .strict()
  .readonly()

export const leverageSchema = z.discriminatedUnion('kind', [strategySchema, tripwireSchema])
export type LeverageEntry = z.infer<typeof leverageSchema>
export type Strategy = Extract<LeverageEntry, { kind: 'strategy' }>
export type Tripwire = Extract<LeverageEntry, { kind: 'tripwire' }>
export type StrategyBranch = NonNullable<Strategy['offer']>
