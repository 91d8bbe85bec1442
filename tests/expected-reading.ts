// What a person expects to be read from the sample articles of a case: `expected/*.yaml` with strings → gold documents
// with offsets into the raw file, in the shape of a person's coding (see casebooks/ukraine/expected/README.md).
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { readYaml } from '../src/casebook/yaml-file.js'
import {
  actSchema,
  type Certainty,
  type Condition,
  certaintySchema,
  conditionHeadSchema,
  formatComplaint,
  type Mention,
  mentionOf,
  type PartialDate,
  partialDateSchema,
  type Span,
  signSchema,
  spanOf,
  strengthSchema,
} from '../src/dossier/index.js'

export const formSchema = z.enum(['report', 'interview', 'commentary', 'wire'])
export const plantedKindSchema = z.enum([
  'dropped-condition',
  'swapped-speaker',
  'lost-temporary',
  'plural',
  'dropped-item',
  'lost-hedge',
])

/** Which occurrence is meant, from 1; needed only where the words occur more than once in the body. */
const nth = z.int().positive().optional()

const expectedStatementSchema = z
  .object({
    quote: z.string().min(1),
    nth,
    speaker: z.string().min(1).nullable(),
    speakerNth: nth,
    actor: z.string().min(1),
    party: z.string().min(1).nullable(),
    via: z.array(z.string().min(1)),
    act: actSchema,
    sign: signSchema,
    strength: strengthSchema,
    topic: z.string().min(1),
    issue: z.string().nullable(),
    option: z.string().optional(),
    ofOption: z.literal(true).optional(),
    condition: z
      .object({ quote: z.string().min(1), nth, head: conditionHeadSchema })
      .strict()
      .nullable(),
    said: partialDateSchema.nullable(),
    certainty: certaintySchema,
    temporary: z.boolean(),
  })
  .strict()
type Expected = z.infer<typeof expectedStatementSchema>

const expectedFileSchema = z
  .object({
    article: z.string(),
    form: formSchema,
    facts: z.array(z.int().positive()),
    relays: z.array(z.string()),
    planted: z.array(z.object({ kind: plantedKindSchema, against: z.string(), note: z.string().min(1) }).strict()),
    statements: z.array(expectedStatementSchema),
  })
  .strict()
type ExpectedFile = z.infer<typeof expectedFileSchema>

/** A statement as a person codes it; every span counts UTF-16 code units of the raw file. */
export interface ExpectedStatement extends Span {
  readonly speaker: Mention | null
  readonly actor: string
  readonly party: string | null
  readonly via: readonly string[]
  readonly act: Expected['act']
  readonly sign: Expected['sign']
  readonly strength: Expected['strength']
  readonly topic: string
  readonly issue: string | null
  readonly option: string | null
  readonly ofOption?: true | undefined
  readonly condition: Condition | null
  readonly said: PartialDate | null
  readonly certainty: Certainty
  readonly temporary: boolean
}

export interface ExpectedReading {
  /** File name without its ending. */
  readonly id: string
  readonly path: string
  readonly lang: 'de' | 'en'
  readonly title: string
  readonly date: PartialDate
  readonly publisher: string
  /** `ukraine-russia` tells the scorer that issue ids count; other cases go by their own name. */
  readonly conflict: string
  /** The raw file, front matter included. */
  readonly text: string
  /** Where the body begins in `text`. */
  readonly body: number
  readonly form: z.infer<typeof formSchema>
  readonly facts: readonly number[]
  readonly relays: readonly string[]
  readonly planted: ExpectedFile['planted']
  readonly statements: readonly ExpectedStatement[]
}

const FRONT_MATTER = /^---\n((?:[a-z]+: .*\n)+)---\n/
const frontMatterSchema = z
  .object({ title: z.string(), date: partialDateSchema, publisher: z.string().min(1) })
  .strict()

const occurrences = (text: string, words: string, from: number): readonly number[] => {
  const found: number[] = []
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}

/** `null`, and one more problem, where the words do not stand in the body as stated. */
const locate = (
  text: string,
  body: number,
  words: string,
  which: number | undefined,
  problems: string[],
): Span | null => {
  const found = occurrences(text, words, body)
  if (which === undefined && found.length > 1) problems.push(`"${words}" stands ${found.length} times; say which`)
  if (which !== undefined && found.length === 1) problems.push(`"${words}" stands once; leave out its number`)
  const begin = found[(which ?? 1) - 1]
  if (begin !== undefined) return spanOf(text, begin, begin + words.length)
  problems.push(`"${words}" does not stand in the body${which === undefined ? '' : ` ${which} times`}`)
  return null
}

const placed = (text: string, body: number, expected: Expected, problems: string[]): readonly ExpectedStatement[] => {
  const { nth: which, speakerNth, speaker, condition, option, ...rest } = expected
  const span = locate(text, body, rest.quote, which, problems)
  const mention = speaker === null ? null : locate(text, body, speaker, speakerNth, problems)
  const words = condition && locate(text, body, condition.quote, condition.nth, problems)
  if (!span) return []
  return [
    {
      ...rest,
      ...span,
      speaker: mention && mentionOf(text, mention.begin, mention.end),
      option: option ?? null,
      condition: condition && words ? { ...words, head: condition.head } : null,
    },
  ]
}

const parse = (path: string, text: string): unknown => {
  const { value, complaints } = readYaml(path, text)
  if (complaints.length > 0) throw new Error(complaints.map(formatComplaint).join('\n'))
  return value
}

const readOne = async (folder: string, id: string, problems: string[]): Promise<ExpectedReading> => {
  const path = join(folder, 'articles', `${id}.txt`)
  const text = await readFile(path, 'utf8')
  const front = FRONT_MATTER.exec(text)
  if (!front) throw new Error(`${path}: no front matter`)
  const head = frontMatterSchema.parse(parse(path, front[1] ?? ''))
  const source = await readFile(join(folder, 'expected', `${id}.yaml`), 'utf8')
  const parsed = expectedFileSchema.safeParse(parse(`${id}.yaml`, source))
  if (!parsed.success) throw new Error(`${id}.yaml: ${z.prettifyError(parsed.error)}`)
  const { article, statements, ...kind } = parsed.data
  if (article !== `${id}.txt`) problems.push(`it says it belongs to ${article}`)
  const body = front[0].length
  const conflict = basename(folder) === 'ukraine' ? 'ukraine-russia' : basename(folder)
  return {
    id,
    path,
    lang: id.endsWith('.de') ? 'de' : 'en',
    ...head,
    conflict,
    text,
    body,
    ...kind,
    statements: statements.flatMap((statement) => placed(text, body, statement, problems)),
  }
}

/** Names without their ending, sorted. */
export const namesIn = async (folder: string, ending: '.txt' | '.yaml' | '.jsonl'): Promise<readonly string[]> =>
  (await readdir(folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort()

/** All expected readings of a case folder by name. Throws one error that lists every span that is not where it should be. */
const readAll = async (folder: string): Promise<readonly ExpectedReading[]> => {
  const complaints: string[] = []
  const readings: ExpectedReading[] = []
  for (const id of await namesIn(join(folder, 'expected'), '.yaml')) {
    const problems: string[] = []
    readings.push(await readOne(folder, id, problems))
    complaints.push(...problems.map((problem) => `${id}: ${problem}`))
  }
  if (complaints.length > 0) throw new Error(complaints.join('\n'))
  return readings
}

const readBefore = new Map<string, Promise<readonly ExpectedReading[]>>()

/** Read once for all tests that run in a process. */
export const readExpected = (folder: string): Promise<readonly ExpectedReading[]> => {
  const known = readBefore.get(folder)
  if (known) return known
  const read = readAll(folder)
  readBefore.set(folder, read)
  return read
}
