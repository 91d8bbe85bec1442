// The overview of a dossier, and what collides in it.
import { z } from 'zod'
import { count, date, statementViewSchema } from '../view-schemas.js'
import { remarkViewSchema } from './beside.js'
import { stanceCountsSchema } from './stance.js'

const tellingSchema = z.strictObject({
  kind: z.string().describe('What kind of news, movement or gap it is'),
  text: z.string().describe('One sentence, in the language asked for'),
  party: z.string().nullable(),
  issue: z.string().nullable(),
  said: date.nullable(),
  cites: z.array(z.string()).describe('Ids of statements (s-…) or remarks (m-…), the telling ones first'),
})

const tellings = {
  all: count.describe('How many there are; "items" holds as many as were asked for'),
  items: z.array(tellingSchema),
}

export const overviewViewSchema = z.strictObject({
  version: z.literal(1),
  since: date.nullable().describe('From which day on something taken in counts as new'),
  takenIn: z.array(z.string()).describe('Days on which articles were taken in, rising'),
  parties: z.array(
    z.strictObject({ id: z.string(), label: z.string(), statements: count, stances: stanceCountsSchema }),
  ),
  news: z.strictObject({ ...tellings, articles: count, repeated: count, uncommitted: count, unread: count }),
  changes: z.strictObject(tellings),
  opposed: z.strictObject(tellings),
  gaps: z.strictObject(tellings),
  statements: z.array(statementViewSchema),
  remarks: z.array(remarkViewSchema),
})

export const collisionsViewSchema = z.strictObject({
  version: z.literal(1),
  conflicts: z.array(
    z.strictObject({
      statements: z.array(z.string()).describe('They cannot all hold, and no fewer of them would collide'),
      parties: z.array(z.strictObject({ id: z.string(), label: z.string() })),
      rules: z.array(z.strictObject({ id: z.string(), author: z.string(), why: z.string() })),
    }),
  ),
  lines: count.describe('Red lines that took part'),
  acceptable: z.string().nullable().describe('Packages that break no red line, as decimal text'),
  packages: z.string(),
  complete: z.boolean(),
  statements: z.array(statementViewSchema),
})
