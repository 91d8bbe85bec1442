import { z } from 'zod'
import { namingIdSchema } from './ids.js'
import { agentSchema } from './revision.js'

/** What persons may call one, or call otherwise. Options belong to an issue. */
export const namedKindSchema = z.enum(['actor', 'issue', 'option'])
export type NamedKind = z.infer<typeof namedKindSchema>

const entry = {
  id: namingIdSchema,
  by: agentSchema,
  /** ISO 8601 with milliseconds, UTC. */
  at: z.iso.datetime(),
  note: z.string().nullable(),
}

const named = {
  kind: namedKindSchema,
  /** For options: the id of their issue. */
  issue: z.string().min(1).nullable(),
  /** The name in the statements (of actors), or the id in the casebook: never a name given by an earlier entry. */
  what: z.string().min(1),
}

/**
 * One entry of the log of names, never changed and never removed. `merge`: `what` and `into` are one, known by the name of
 * `into`. `rename`: `what` is called `name`, in one language (`lang`, a BCP 47 primary tag) or in all (`null`). `undo` cancels
 * an earlier entry, be it an undo. Statements stay as they were read; the names are put over them where they are recalled.
 */
export const namingSchema = z.discriminatedUnion('action', [
  z.object({ ...entry, action: z.literal('merge'), ...named, into: z.string().min(1) }).readonly(),
  z
    .object({ ...entry, action: z.literal('rename'), ...named, name: z.string().min(1), lang: z.string().nullable() })
    .readonly(),
  z.object({ ...entry, action: z.literal('undo'), cancels: namingIdSchema }).readonly(),
])
export type Naming = z.infer<typeof namingSchema>

type DraftOf<T> = T extends unknown ? Omit<T, 'id' | 'by' | 'at' | 'note'> : never
/** What an entry says, without who says so and when. */
export type NamingDraft = DraftOf<Naming>
