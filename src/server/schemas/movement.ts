// How positions move: changes, splits, timelines.
import { z } from 'zod'
import { conditionViewSchema, count, date, sign, statementViewSchema, strength } from '../view-schemas.js'

const changeKind = z.enum(['reversal', 'other-option', 'new-condition', 'softening', 'hardening', 'silence'])

export const toldChangeSchema = z.strictObject({
  party: z.string(),
  partyLabel: z.string(),
  issue: z.string(),
  issueLabel: z.string(),
  option: z.string().nullable(),
  optionLabel: z.string().nullable(),
  kind: changeKind,
  saidBefore: date.nullable(),
  saidAfter: date.nullable(),
  before: z.array(z.string()).describe('Statement ids, the deciding one first; of a silence its last word'),
  after: z.array(z.string()).describe('Of a silence the first that others said since'),
  rule: z
    .strictObject({ id: z.string(), author: z.string(), why: z.string() })
    .nullable()
    .describe('The rule by which the two exclude each other, where their words alone do not'),
  text: z.string().describe('One sentence, in the language asked for'),
})

export const toldChangesSchema = z.strictObject({
  version: z.literal(1),
  all: count.describe('How many there are on all pages'),
  page: z.number().int().min(1),
  changes: z.array(toldChangeSchema).describe('Newest first'),
  cited: z.array(statementViewSchema).describe('The deciding sentences of both ends of each'),
})

export const splitViewSchema = z.strictObject({
  within: z.enum(['party', 'collective']),
  name: z.string(),
  label: z.string(),
  issue: z.string(),
  issueLabel: z.string(),
  option: z.string().nullable(),
  optionLabel: z.string().nullable(),
  kind: z.enum(['sign', 'firmness']),
  voices: z.array(
    z.strictObject({ who: z.string(), label: z.string(), sign, strength, statements: z.array(z.string()) }),
  ),
})

export const timelineViewSchema = z.strictObject({
  version: z.literal(1),
  asOf: date.nullable(),
  knownOn: date.nullable(),
  issue: z.string(),
  issueLabel: z.string(),
  parties: z.int().optional().describe('How many have spoken, where only some were asked for'),
  leftOut: z.int().optional().describe('How many utterances are not told then'),
  utterances: z
    .array(
      z.strictObject({
        party: z.string(),
        partyLabel: z.string(),
        actor: z.string(),
        actorLabel: z.string(),
        option: z.string().nullable(),
        optionLabel: z.string().nullable(),
        act: z.string(),
        sign,
        strength,
        condition: conditionViewSchema.nullable(),
        temporary: z.boolean(),
        certainty: z.string(),
        ownWords: z.boolean().describe('Told of the party in its own words; else others tell it'),
        said: date.nullable(),
        changes: z.array(changeKind).describe('What it changed for its party'),
        statements: z.array(z.string()),
      }),
    )
    .describe('Each utterance once however many report it, oldest first'),
})
