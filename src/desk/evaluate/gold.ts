// A person's coding as it comes in from outside: one document with its statements a line. Checked here once.
import { z } from 'zod'
import {
  actSchema,
  type Complaint,
  type Condition,
  certaintySchema,
  complaint,
  conditionHeadSchema,
  dateBasisSchema,
  isPartialDate,
  mentionSchema,
  parseCondition,
  partialDateSchema,
  signSchema,
  strengthSchema,
} from '../../dossier/index.js'

const span = { begin: z.int().nonnegative(), end: z.int().nonnegative() }

/** A person writes the reading of a condition as text; what is not understood is a complaint. */
const codedConditionSchema = z
  .object({ ...span, quote: z.string(), head: conditionHeadSchema, reading: z.string().nullable().default(null) })
  .transform(({ reading, ...condition }, context): Condition => {
    if (reading === null) return condition
    const parsed = parseCondition(reading)
    if (parsed.ok) return { ...condition, reading: parsed.reading }
    context.addIssue({
      code: 'custom',
      path: ['reading'],
      message: `${parsed.message}, at character ${parsed.at + 1}`,
    })
    return z.NEVER
  })

const codedStatementSchema = z.object({
  ...span,
  quote: z.string().min(1),
  speaker: mentionSchema.nullable().default(null),
  actor: z.string(),
  party: z.string().nullable(),
  via: z.array(z.string()).default([]),
  act: actSchema,
  sign: signSchema,
  strength: strengthSchema,
  topic: z.string().default(''),
  issue: z.string().nullable().default(null),
  option: z.string().nullable().default(null),
  ofOption: z.literal(true).optional(),
  condition: codedConditionSchema.nullable().default(null),
  temporary: z.boolean().default(false),
  said: partialDateSchema.nullable().default(null),
  saidBasis: dateBasisSchema.nullable().default(null),
  certainty: certaintySchema,
})
export type CodedStatement = z.infer<typeof codedStatementSchema>

const codedDocumentSchema = z.object({
  id: z.string().min(1),
  lang: z.string().nullable().default(null),
  title: z.string().nullable().default(null),
  date: partialDateSchema.nullable().default(null),
  publisher: z.string().nullable().default(null),
  /** Which negotiation it is about, where the coding covers several. */
  conflict: z.string().nullable().default(null),
  text: z.string(),
  statements: z.array(codedStatementSchema),
})
export type CodedDocument = z.infer<typeof codedDocumentSchema>

export interface Coding {
  readonly documents: readonly CodedDocument[]
  readonly complaints: readonly Complaint[]
}

/** Reads a coding; lines that do not hold are named, all at once, and left out. */
export const parseCoding = (jsonl: string, place: string): Coding => {
  const documents: CodedDocument[] = []
  const complaints: Complaint[] = []
  const lineOf = new Map<string, number>()
  for (const [index, line] of jsonl
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const number = index + 1
    if (line.trim() === '') continue
    const say = (code: string, message: string) => complaints.push(complaint(code, message, place, number))
    const document = parseLine(line, say)
    if (document === null) continue
    const before = lineOf.get(document.id)
    if (before !== undefined) {
      say('duplicate-id', `document "${document.id}" already stands in line ${before}; give it another id or remove it`)
      continue
    }
    lineOf.set(document.id, number)
    if (spansHold(document, say)) documents.push(document)
  }
  return { documents, complaints }
}

type Say = (code: string, message: string) => void

const parseLine = (line: string, say: Say): CodedDocument | null => {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    say('invalid-json', `this line is no JSON: ${(error as Error).message}`)
    return null
  }
  const parsed = codedDocumentSchema.safeParse(withoutImpossibleDates(value, say))
  if (parsed.success) return parsed.data
  for (const { path, message } of parsed.error.issues)
    say('not-a-coding', `${path.length === 0 ? 'the line' : path.join('.')}: ${message}`)
  return null
}

/** A date that is none is told and left out; the statement stays, for what was said does not depend on it. */
const withoutImpossibleDates = (value: unknown, say: Say): unknown => {
  const cleaned = (of: unknown, key: string, name: string): unknown => {
    if (typeof of !== 'object' || of === null || !(key in of)) return of
    const date = (of as Record<string, unknown>)[key]
    if (typeof date !== 'string' || isPartialDate(date)) return of
    say(
      'impossible-date',
      `${name}: "${clip(date)}" is no date of the form 2025, 2025-03 or 2025-03-13, or no day that exists; taken in without one`,
    )
    return { ...of, [key]: null }
  }
  const document = cleaned(value, 'date', 'the document')
  if (typeof document !== 'object' || document === null || !('statements' in document)) return document
  const { statements } = document
  if (!Array.isArray(statements)) return document
  return { ...document, statements: statements.map((one, i) => cleaned(one, 'said', `statement ${i + 1}`)) }
}

const spansHold = ({ text, statements }: CodedDocument, say: Say): boolean => {
  let hold = true
  const check = (what: string, begin: number, end: number, quote: string) => {
    if (text.slice(begin, end) === quote) return
    hold = false
    const at = text.indexOf(quote)
    const advice = at === -1 ? 'the text does not hold these words' : `they stand at ${at}-${at + quote.length}`
    say('quote-differs', `${what}: "${clip(quote)}" is not the text at ${begin}-${end}; ${advice}`)
  }
  for (const [index, { begin, end, quote, speaker, condition }] of statements.entries()) {
    const name = `statement ${index + 1}`
    check(name, begin, end, quote)
    if (speaker) check(`${name}, speaker`, speaker.begin, speaker.end, speaker.text)
    if (condition) check(`${name}, condition`, condition.begin, condition.end, condition.quote)
  }
  return hold
}

const clip = (quote: string): string => (quote.length > 60 ? `${quote.slice(0, 59)}…` : quote)
