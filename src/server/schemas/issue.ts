// Pages of issues.
import { z } from 'zod'
import { trustLevels } from '../../positions/index.js'
import { cellViewSchema, count, date, statementViewSchema } from '../view-schemas.js'
import { splitViewSchema, toldChangeSchema } from './movement.js'
import { stanceViewSchema } from './stance.js'

const named = z.strictObject({ id: z.string(), label: z.string() })
const asked = {
  version: z.literal(1),
  asOf: date.nullable(),
  knownOn: date.nullable(),
  trust: z.enum(trustLevels),
}
const placed = { id: z.string(), label: z.string(), group: z.string(), groupLabel: z.string() }

export const issuesViewSchema = z.strictObject({
  ...asked,
  issues: z.array(
    z.strictObject({
      ...placed,
      utterances: count,
      parties: count,
      changes: count,
      first: date.nullable(),
      last: date.nullable(),
      rhythm: z.array(count).describe('Utterances in periods of equal length from the first day of the dossier on'),
      stands: z.strictObject({ for: count, against: count, neither: count }),
    }),
  ),
  silent: z.array(named).describe('Issues of the casebook nobody has spoken about'),
})

export const issueViewSchema = z.strictObject({
  ...asked,
  ...placed,
  about: z.string().nullable(),
  exclusive: z.boolean().describe('Only one of the options can come about'),
  options: z.array(z.strictObject({ id: z.string(), label: z.string(), counter: z.boolean() })),
  parties: z.array(named),
  cells: z.array(cellViewSchema),
  stances: z.array(stanceViewSchema),
  changes: z.array(toldChangeSchema).describe('Newest first; the first of them where only so many were asked for'),
  allChanges: count.describe('How many there are'),
  splits: z.array(splitViewSchema),
  proposals: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      date: date.nullable(),
      status: z.string(),
      owner: z.array(z.string()),
      elements: z.array(
        z.strictObject({
          option: z.string(),
          optionLabel: z.string(),
          who: z.string().nullable(),
          quantity: z.string().nullable(),
          condition: z.string().nullable(),
          note: z.string().nullable(),
        }),
      ),
    }),
  ),
  rules: z.array(z.strictObject({ id: z.string(), author: z.string(), why: z.string(), on: z.boolean() })),
  cited: z.array(statementViewSchema),
})
