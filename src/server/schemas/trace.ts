// Where a statement comes from.
import { z } from 'zod'
import { count, offset, problemViewSchema, statementViewSchema } from '../view-schemas.js'

const cited = z.strictObject({ article: z.string(), begin: offset, end: offset, quote: z.string() })

const chain = z.strictObject({
  partyLabel: z.string().nullable(),
  hops: z
    .array(
      z.strictObject({
        actor: z.string(),
        label: z.string(),
        role: z.enum(['holder', 'relay', 'article']),
        mode: z.enum(['quoted', 'paraphrased', 'narrated', 'opponent', 'anonymous', 'rumour', 'unknown']).nullable(),
        known: z.boolean(),
      }),
    )
    .describe('From the holder outwards to the article'),
  depth: count,
  weakest: z.string().nullable(),
  unknownModes: count,
  ownWords: z.boolean(),
})

export const traceViewSchema = z.strictObject({
  version: z.literal(1),
  statement: statementViewSchema,
  chain,
  utterance: z.strictObject({ statements: z.array(z.string()), articles: count }),
  elsewhere: z.array(
    z.strictObject({
      statement: statementViewSchema,
      chain,
      why: z.array(z.strictObject({ reason: z.string(), label: z.string() })),
      from: z.string(),
      to: z.string(),
      ordered: z.boolean(),
      compared: z.boolean(),
      changed: z.array(
        z.strictObject({
          kind: z.string(),
          label: z.string(),
          from: cited.nullable(),
          to: cited.nullable(),
          what: z.string().nullable(),
          whatLabel: z.string().nullable(),
          where: z.enum(['statement', 'beside']),
        }),
      ),
    }),
  ),
  copies: z.array(
    z.strictObject({
      from: z.string(),
      to: z.string(),
      fromLabel: z.string(),
      toLabel: z.string(),
      ordered: z.boolean(),
      share: z.number(),
      passages: z.array(z.strictObject({ from: cited, to: cited, words: count })),
    }),
  ),
  complaints: problemViewSchema.shape.complaints,
})
