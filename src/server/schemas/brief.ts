import { z } from 'zod'

const text = z.string().max(20_000)
const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('sentence'),
    text,
    original: text.describe('As the dossier put it'),
    cites: z.array(z.string().regex(/^[sm]-[0-9a-f]{20}$/)).describe('Ids of statements or remarks'),
  }),
  z.strictObject({ kind: z.literal('own'), text: text.describe('The author’s own words, which cite nothing') }),
])

export const briefDraftSchema = z.strictObject({
  version: z.literal(1),
  format: z.literal('parley-brief'),
  lang: z.string().max(20),
  title: text,
  subtitle: text,
  about: text,
  sections: z.array(
    z.strictObject({
      kind: z.enum(['new', 'redlines', 'standings', 'changes', 'conflicts', 'conditions', 'gaps']),
      title: text,
      blocks: z.array(blockSchema).max(500),
      dropped: z.array(blockSchema).max(500),
      off: z.boolean(),
    }),
  ),
})

export const briefRoomSchema = z.strictObject({
  version: z.literal(1),
  draft: briefDraftSchema,
  sources: z
    .array(
      z.strictObject({ id: z.string(), article: z.string(), quote: z.string(), facts: z.string(), source: z.string() }),
    )
    .describe('Numbered by their place'),
})

export const writtenBriefSchema = z.strictObject({
  version: z.literal(1),
  name: z.string(),
  type: z.string(),
  base64: z.string(),
})
