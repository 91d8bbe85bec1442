// Schemas of the answers to whoever works on a dossier; held against the views by `view-schemas.test.ts`.
import { z } from 'zod'
import { editSchema } from '../desk/index.js'
import { dateBasisSchema } from '../dossier/index.js'
import { articleViewSchema, offset, problemViewSchema, sign, statementViewSchema, strength } from './view-schemas.js'

const count = z.int().nonnegative()
const person = z.strictObject({ kind: z.enum(['machine', 'person']), name: z.string() })

export const logEntrySchema = z.strictObject({
  id: z.string(),
  at: z.string(),
  by: person,
  about: z.enum(['statement', 'remark', 'passage', 'names']),
  action: z.enum(['read', 'add', 'withdraw', 'confirm', 'reject', 'correct', 'resolve', 'merge', 'rename', 'undo']),
  note: z.string().nullable(),
  statement: z.string().nullable(),
  remark: z.string().nullable(),
  passage: z.string().nullable().describe('A passage not understood that somebody dismissed'),
  outcome: z.enum(['happened', 'not', 'unclear']).nullable(),
  article: z.string().nullable(),
  articleTitle: z.string().nullable(),
  replaces: z.string().nullable(),
  kind: z.enum(['actor', 'issue', 'option']).nullable(),
  issue: z.string().nullable(),
  what: z.string().nullable(),
  into: z.string().nullable(),
  name: z.string().nullable(),
  lang: z.string().nullable(),
  cancels: z.string().nullable().describe('For undo: the entry taken back'),
  undoneBy: z.string().nullable().describe('The entry by which this one is taken back at present'),
})

export const logSchema = z.strictObject({ version: z.literal(1), entries: z.array(logEntrySchema) })

export const undoViewSchema = z.strictObject({ undo: logEntrySchema.nullable(), redo: logEntrySchema.nullable() })

export const readinessViewSchema = z.strictObject({
  version: z.literal(1),
  done: z.number().int().min(0),
  of: z.number().int().min(1).describe('So many steps there are; all done: everything is ready'),
})

export const sessionViewSchema = z.strictObject({
  version: z.literal(1),
  person: z.string().describe('The name the log keeps where the user sets none'),
  readOnly: z.enum(['asked', 'file']).nullable(),
  revision: count.describe('Grows with every change of the dossier, by whichever process'),
  behind: z
    .boolean()
    .describe(
      'Answers about the dossier as a whole are of an earlier state, and being brought up to date; articles are not',
    ),
})

export const roomViewSchema = z.strictObject({
  version: z.literal(1),
  article: articleViewSchema,
  rejected: z.array(statementViewSchema),
  standings: z.array(
    z.strictObject({
      statement: z.string(),
      seen: z.string().nullable().describe('What an edit of this statement must name as seen'),
      replacedBy: z.string().nullable(),
      via: z.array(z.string()),
    }),
  ),
  remarks: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(['forecast', 'contact', 'agenda', 'question']),
      begin: offset,
      end: offset,
      quote: z.string(),
      actor: z.string().nullable(),
      actorLabel: z.string().nullable(),
      topic: z.string(),
      confidence: z.number().nullable(),
      standpoint: z.enum(['machine', 'confirmed', 'added', 'rejected']),
      seen: z.string().nullable(),
    }),
  ),
  log: z.array(logEntrySchema),
  takenUp: z.array(offset).describe('Begins of unread passages over which a person has put a statement'),
  passages: z
    .array(
      z.strictObject({
        id: z.string(),
        begin: offset,
        dismissedBy: z.string().nullable().describe('The entry that says there is nothing in it'),
        seen: z.string().nullable(),
      }),
    )
    .describe('One for every place where a passage not understood begins'),
  left: z.strictObject({ statements: count, unread: count, remarks: count }),
})

export const editDoneSchema = z.strictObject({
  version: z.literal(1),
  was: z.enum(['entered', 'already-so']),
  entry: z.string().nullable(),
  article: z.string().nullable(),
  statement: z.string().nullable(),
  doubts: z.array(z.strictObject({ kind: z.string(), about: z.array(z.string()) })),
  next: undoViewSchema,
  revision: count,
})

export const editConflictSchema = z.strictObject({
  by: z.string(),
  at: z.string().nullable(),
  action: z.string(),
  yours: statementViewSchema.nullable(),
  theirs: statementViewSchema.nullable(),
  over: editSchema.nullable().describe('The edit that puts one’s own over theirs, ready to be sent'),
})

export const conflictProblemSchema = z.strictObject({
  ...problemViewSchema.shape,
  conflict: editConflictSchema.nullable(),
})

export const vocabularyViewSchema = z.strictObject({
  version: z.literal(1),
  acts: z.array(z.strictObject({ act: z.string(), sign, strength })).describe('With what they usually mean'),
  actors: z.array(
    z.strictObject({ name: z.string(), label: z.string(), kind: z.string(), party: z.string().nullable() }),
  ),
  parties: z.array(z.strictObject({ name: z.string(), label: z.string() })),
  issues: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      groupLabel: z.string(),
      options: z.array(z.strictObject({ id: z.string(), label: z.string() })),
    }),
  ),
})

export const guessViewSchema = z.strictObject({
  version: z.literal(1),
  input: z.strictObject({
    begin: offset,
    end: offset,
    speaker: z.strictObject({ begin: offset, end: offset }).nullable(),
    actor: z.string().nullable(),
    party: z.string().nullable(),
    via: z.array(z.string()),
    act: z.string().nullable(),
    sign: sign.nullable(),
    strength: strength.nullable(),
    topic: z.string().nullable(),
    issue: z.string().nullable(),
    option: z.string().nullable(),
    condition: z.strictObject({ begin: offset, end: offset, head: z.string() }).nullable(),
    temporary: z.boolean(),
    said: z.string().nullable(),
    saidBasis: dateBasisSchema.nullable(),
    certainty: z.string(),
  }),
  from: z.enum(['read', 'proposed', 'near', 'nothing']),
})

const complaints = problemViewSchema.shape.complaints

export const lookViewSchema = z.strictObject({
  version: z.literal(1),
  articles: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      published: z.string().nullable(),
      lang: z.string().nullable(),
      characters: count,
      twin: z.strictObject({ id: z.string(), title: z.string() }).nullable(),
    }),
  ),
  complaints,
})

export const intakeEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('begin'), total: count, complaints }),
  z.strictObject({
    kind: z.literal('article'),
    id: z.string(),
    title: z.string(),
    was: z.enum(['new', 'known']),
    statements: count,
    unread: count,
    done: count,
    total: count,
  }),
  z.strictObject({ kind: z.literal('end'), done: count, total: count, stopped: z.boolean() }),
])
