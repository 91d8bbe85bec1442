// Stances as pages of parties, persons and issues list them.
import { z } from 'zod'
import { conditionViewSchema, count, date, sign, strength } from '../view-schemas.js'

export const stanceViewSchema = z.strictObject({
  kind: z.enum(['refuses', 'demands', 'offers', 'accepts', 'threatens', 'open']),
  party: z.string(),
  partyLabel: z.string(),
  issue: z.string(),
  issueLabel: z.string(),
  option: z.string().nullable(),
  optionLabel: z.string().nullable(),
  act: z.string(),
  sign,
  strength,
  condition: conditionViewSchema.nullable(),
  temporary: z.boolean(),
  certainty: z.string(),
  said: date.nullable(),
  actor: z.string(),
  actorLabel: z.string(),
  utterances: count.describe('How often it said anything on this option, relays counted once'),
  statements: z.array(z.string()).describe('Ids, the one that tells it best first'),
  text: z.string().describe('One sentence, in the language asked for'),
})

export const stanceCountsSchema = z.strictObject({
  refuses: count,
  demands: count,
  offers: count,
  accepts: count,
  threatens: count,
  open: count,
  conditional: count.describe('Of all of them, those on a condition'),
  redlines: count.describe('Of all of them, red lines'),
})
