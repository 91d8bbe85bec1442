// The view of the settlement room as a schema. What its solver takes is described only as far as a client relies on it.
import { z } from 'zod'
import { statementViewSchema } from './view-schemas.js'

const date = z.string().describe('YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known')
const places = z.array(z.int()).describe('Places in a list, -1: nothing')
const packedWords = {
  id: z.array(z.string()),
  article: z.array(z.int()).describe('Articles told apart by number'),
  act: places,
  sign: z.array(z.int()),
  strength: z.array(z.int()),
  issue: places,
  option: places,
  condition: places,
}
const inForceSchema = z
  .strictObject({
    texts: z.array(z.string()).describe('Parties, issues, options and acts'),
    conditions: z.array(z.looseObject({ head: z.string() })),
    words: z
      .strictObject({
        ...packedWords,
        party: places,
        on: places.describe('Issue of the standing'),
        further: z.record(z.string(), z.array(z.string())).describe('Further statements of the utterance, by place'),
        price: places,
      })
      .describe('Column by column; own words first, then newest first'),
    prices: z.strictObject(packedWords),
    mentions: z.array(z.strictObject({ issue: z.string(), option: z.string() })),
  })
  .describe('The words in force, packed')

const elementSchema = z.strictObject({
  issue: z.string(),
  option: z.string(),
  who: z.string().nullable(),
  quantity: z.string().nullable(),
  condition: z.string().nullable(),
  order: z.int().nullable(),
  note: z.string().nullable(),
})

export const dealRoomViewSchema = z.strictObject({
  version: z.literal(1),
  asOf: date.nullable(),
  knownOn: date.nullable(),
  trust: z.string(),
  days: z.array(z.string()).describe('Every day on which something was said, rising'),
  issues: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      about: z.string(),
      group: z.string(),
      groupLabel: z.string(),
      options: z.array(z.strictObject({ id: z.string(), label: z.string() })),
    }),
  ),
  sides: z.array(z.array(z.string())),
  rules: z.array(z.strictObject({ id: z.string(), author: z.string(), why: z.string(), on: z.boolean() })),
  ground: z
    .strictObject({
      issues: z.array(z.looseObject({ id: z.string() })),
      rules: z.array(z.looseObject({ id: z.string() })),
      inForce: inForceSchema,
    })
    .describe('What the solver takes'),
  readings: z.array(
    z.strictObject({
      id: z.string().describe('Its place in the list asked for'),
      statement: z.string(),
      author: z.string(),
      issue: z.string(),
      option: z.string().nullable(),
      sign: z.union([z.literal(-1), z.literal(0), z.literal(1)]),
      strength: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
      inForce: inForceSchema.nullable(),
    }),
  ),
  proposals: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      about: z.string(),
      owner: z.array(z.string()),
      date: date.nullable(),
      status: z.enum(['floated', 'tabled', 'accepted', 'rejected', 'dormant', 'superseded', 'standing']),
      elements: z.array(elementSchema),
    }),
  ),
  statements: z
    .array(statementViewSchema)
    .describe(
      'Sentences in force, unless there are more than a thousand: ask /api/statements for those then; and those read otherwise',
    ),
  names: z.array(z.strictObject({ id: z.string(), label: z.string() })),
})

export const roomChecksSchema = z.strictObject({
  version: z.literal(1),
  casebook: z.string(),
  actors: z.array(z.string()).describe('Ids a proposal may name'),
  proposals: z.array(z.string()),
  names: z
    .array(
      z.strictObject({
        sentence: z.string(),
        found: z.array(z.strictObject({ begin: z.int(), end: z.int(), who: z.string() })),
      }),
    )
    .describe('Who is named in the sentences that stand for options'),
})
