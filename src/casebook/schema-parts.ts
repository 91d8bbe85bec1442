// What all schemas of a casebook are made of.
import { z } from 'zod'

/** How everything in a casebook is named. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'ids are lower-case words joined by "-" or "."')

/** A text in every language of the casebook; English is the canonical one. */
export const localisedSchema = z
  .record(z.string(), z.string().min(1))
  .refine((names) => 'en' in names, 'an English text is missing')
