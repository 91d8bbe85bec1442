import { z } from 'zod'
import { articleIdSchema } from './ids.js'
import { partialDateSchema } from './partial-date.js'

/** A stretch of the raw text that is no part of the report (navigation, captions, share buttons). Marked, never deleted. */
export const boilerplateSchema = z
  .object({ begin: z.int().nonnegative(), end: z.int().nonnegative(), reason: z.string() })
  .readonly()

export const articleSchema = z
  .object({
    id: articleIdSchema,
    /** The name the outside world gave it: the `id` of a JSON line, else the file's name. */
    source: z.string().min(1),
    title: z.string().nullable(),
    /** BCP 47 primary tag ("de", "en"), `null` until the reading has chosen. */
    lang: z.string().nullable(),
    published: partialDateSchema.nullable(),
    publisher: z.string().nullable(),
    /** Raw text as taken in. Every offset of the dossier counts UTF-16 code units of it. */
    text: z.string(),
    boilerplate: z.array(boilerplateSchema).readonly(),
  })
  .readonly()
export type Article = z.infer<typeof articleSchema>
