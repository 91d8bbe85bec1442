// Views of the leverage room as schemas, described as far as the room relies on them; `parley leverage`, `game` and `bargain` print the same
// (docs/json.md).
import { z } from 'zod'
import { statementViewSchema } from './view-schemas.js'

const checkSchema = z.looseObject({
  check: z.enum(['threat', 'assurance', 'sufficient', 'worthwhile']),
  verdict: z.enum(['yes', 'no', 'undetermined']),
  pairs: z.array(z.looseObject({ side: z.enum(['speaker', 'addressee']), sentence: z.string() })),
  changes: z.array(z.looseObject({ sentence: z.string() })),
})
const checked = {
  ends: z.array(z.strictObject({ id: z.string(), label: z.string() })),
  checks: z.array(checkSchema),
  patterns: z.array(z.string()),
  pivotal: z.array(z.string()),
}

export const leverageViewSchema = z.strictObject({
  version: z.literal(1),
  asOf: z.string().nullable(),
  knownOn: z.string().nullable(),
  casebook: z.string(),
  strategies: z.array(z.looseObject({ id: z.string(), from: z.enum(['casebook', 'file', 'statements']), ...checked })),
  tripwires: z.array(z.looseObject({ id: z.string(), title: z.string() })),
  statements: z.array(statementViewSchema),
  names: z.array(z.strictObject({ id: z.string(), label: z.string() })),
})

export const strategyChecksSchema = z.strictObject({ version: z.literal(1), ...checked })

export const gameRoomSchema = z.strictObject({
  version: z.literal(1),
  warnings: z.array(z.looseObject({ message: z.string() })),
  games: z.array(
    z.looseObject({
      table: z.looseObject({ id: z.string(), count: z.int() }),
      reasons: z.array(z.looseObject({ state: z.int(), player: z.string(), text: z.array(z.string()) })),
    }),
  ),
  left: z.int().nonnegative(),
})

export const bargainRoomSchema = z.looseObject({
  version: z.literal(1),
  title: z.string(),
  parties: z.array(z.string()),
  pareto: z.looseObject({ frontier: z.array(z.array(z.number())) }),
})
