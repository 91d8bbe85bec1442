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

const from = z.enum(['casebook', 'file', 'statements'])
const strategies = z.array(z.looseObject({ id: z.string(), from, ...checked }))

export const leverageRoomSchema = z.strictObject({
  version: z.literal(1),
  asOf: z.string().nullable(),
  knownOn: z.string().nullable(),
  casebook: z.string(),
  listed: z
    .array(
      z.strictObject({
        id: z.string(),
        from,
        title: z.string().nullable(),
        speaker: z.array(z.string()),
        addressee: z.array(z.string()),
        gist: z.array(z.string()).describe('What is announced'),
      }),
    )
    .describe('All offers and threats, in their order'),
  strategies: strategies.describe('All of them whole where they are few, else the first; see /api/leverage/strategy'),
  tripwires: z.array(z.looseObject({ id: z.string(), title: z.string() })),
  statements: z.array(statementViewSchema),
  names: z.array(z.strictObject({ id: z.string(), label: z.string() })),
})

export const oneStrategySchema = z.strictObject({
  version: z.literal(1),
  strategies,
  statements: z.array(statementViewSchema),
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
