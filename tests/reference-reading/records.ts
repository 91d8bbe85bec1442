// The reference reading of the five reports as its reader wrote it: one line a statement, 24 acts, dates in the manner of
// EDTF. What is no position (forecasts, agenda, contacts, the author's voice) stays here; positions.ts takes the rest.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from '../source-files.js'

const folder = join(root, '../shared/data/reports')
const file = join(folder, 'reference-reading.jsonl')

/** Tests on the reference reading skip themselves without it: its texts are not ours to copy into the repository. */
export const referenceIsThere = existsSync(file)
if (!referenceIsThere) console.warn('skipped: no shared data (the reference reading)')

const recordSchema = z
  .object({
    /** "S002-30"; `referenceId` gives the "002-30" by which the domain notes call it. */
    id: z.string().regex(/^S\d{3}-\d{2}$/),
    /** Name of the file with the report. */
    seed: z.string(),
    quote: z.string(),
    begin: z.int(),
    end: z.int(),
    speaker: z.string(),
    speaker_kind: z.enum([
      'author',
      'person',
      'state',
      'government',
      'organisation',
      'coalition',
      'anonymous',
      'expert',
      'media',
    ]),
    via: z.array(z.string()),
    addressee: z.string().nullable(),
    act: z.string(),
    issue: z.string(),
    value: z.string(),
    condition: z.string().nullable(),
    said_on: z.string(),
    said_on_basis: z.string(),
    polarity: z.enum(['pro', 'contra', 'neutral', 'ambiguous']),
    certainty: z.enum(['high', 'medium', 'low']),
    party: z.string(),
    strength: z.int().min(-4).max(4).nullable(),
    scope: z.enum(['standing', 'temporary']).nullable(),
    package: z.string().nullable(),
    mode: z.enum(['quoted', 'paraphrased', 'narrated', 'opinion', 'anonymous', 'rumour']),
    layer: z.enum(['core', 'context']),
    notes: z.string(),
  })
  .readonly()
export type ReferenceRecord = z.infer<typeof recordSchema>

export const referenceId = ({ id }: ReferenceRecord): string => id.slice(1)

export const referenceRecords = (): readonly ReferenceRecord[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => recordSchema.parse(JSON.parse(line)))

/** Raw text of a report, of which the offsets count UTF-16 code units. */
export const reportText = (seed: string): string => readFileSync(join(folder, seed), 'utf8')
