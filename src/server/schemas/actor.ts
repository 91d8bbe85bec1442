// Pages of parties and persons.
import { z } from 'zod'
import { trustLevels } from '../../positions/index.js'
import { count, date, statementViewSchema } from '../view-schemas.js'
import { contactViewSchema, predictionViewSchema, remarkViewSchema } from './beside.js'
import { toldChangeSchema } from './movement.js'
import { stanceCountsSchema, stanceViewSchema } from './stance.js'

const named = z.strictObject({ id: z.string(), label: z.string() })
const counted = { id: z.string(), label: z.string(), statements: count }

const head = {
  ...counted,
  kind: z.string().nullable().describe('As the casebook has it'),
  isParty: z.boolean(),
  speaksFor: z.array(named),
  first: date.nullable(),
  last: date.nullable(),
}

export const actorsViewSchema = z.strictObject({
  version: z.literal(1),
  actors: z.array(z.strictObject(head)).describe('Parties first, then the others by how much they said'),
})

export const actorViewSchema = z.strictObject({
  version: z.literal(1),
  asOf: date.nullable(),
  knownOn: date.nullable(),
  trust: z.enum(trustLevels),
  ...head,
  aliases: z.array(z.string()),
  note: z.string().nullable(),
  offices: z.array(
    z.strictObject({
      office: z.string(),
      label: z.string(),
      of: named,
      from: date.nullable(),
      until: date.nullable().describe('First day on which it is no longer held'),
      commits: z.boolean(),
      held: z.boolean(),
    }),
  ),
  memberOf: z.array(named),
  members: z.array(named),
  stances: z.array(stanceViewSchema).describe('What is in force, firmest first'),
  counts: stanceCountsSchema,
  voices: z.array(z.strictObject({ ...counted, offices: z.array(z.string()), last: date.nullable() })),
  changes: z.array(toldChangeSchema).describe('Newest first; the first of them where only so many were asked for'),
  allChanges: count.describe('How many there are'),
  uncommitted: z.array(z.string()).describe('Ids of statements that commit nobody, newest first'),
  saidVia: z.array(z.strictObject(counted)),
  reports: z.array(z.strictObject(counted)),
  contacts: z.array(contactViewSchema),
  predictions: z.array(predictionViewSchema),
  cited: z.array(statementViewSchema),
  remarks: z.array(remarkViewSchema),
  names: z.array(named),
})
