import { z } from 'zod'
import { annexIdSchema, annexId as idOf } from './ids.js'

/**
 * What came with articles from another program and has no place in the nouns of a dossier: its coders, attributes, keywords,
 * further codings. Kept as it came, beside the articles and statements made from it, so that it can go back again.
 */
export const annexSchema = z
  .object({
    id: annexIdSchema,
    /** Which format's it is ("dna"); whoever knows the format can read the body. */
    kind: z.string().min(1),
    /** Name of the file it came from. */
    name: z.string(),
    /** JSON. */
    body: z.string(),
  })
  .readonly()
export type Annex = z.infer<typeof annexSchema>

/** The same content of the same file is the same annex. */
export const annexOf = (kind: string, name: string, body: string): Annex => ({
  id: idOf(kind, name, body),
  kind,
  name,
  body,
})
