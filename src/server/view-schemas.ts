// The views once more as schemas: the source of the OpenAPI description, and what the tests hold every answer against.
// `view-schemas.test.ts` proves at compile time that schema and view type are the same.
import { z } from 'zod'
import { dateBasisSchema } from '../dossier/index.js'
import { trustLevels } from '../positions/index.js'

export const offset = z.int().nonnegative().describe('UTF-16 code units')
export const date = z.string().describe('YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known')
export const sign = z
  .union([z.literal(-1), z.literal(0), z.literal(1)])
  .describe('For the thing (1), against it (-1) or neither (0)')
export const strength = z
  .union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
  .describe('4 absolute, 3 firm, 2 ordinary, 1 leaning, 0 hedge')
const range = z.strictObject({ begin: offset, end: offset })
export const count = z.int().nonnegative()

export const dossierViewSchema = z.strictObject({
  name: z.string(),
  casebook: z.strictObject({ id: z.string(), title: z.string() }),
  articles: count,
  statements: count,
  unread: count.describe('Passages that look like a stance and were not turned into a statement'),
  firstSaid: date.nullable(),
  lastSaid: date.nullable(),
  languages: z.array(z.string()),
  takenIn: z.array(z.string()).describe('Days on which articles were taken in, rising'),
})

export const conditionViewSchema = z.strictObject({ head: z.string(), quote: z.string(), begin: offset, end: offset })

export const statementViewSchema = z.strictObject({
  id: z.string(),
  article: z.string(),
  articleTitle: z.string(),
  source: z.string(),
  publisher: z.string().nullable(),
  published: date.nullable(),
  begin: offset,
  end: offset,
  quote: z.string().describe('article.text.slice(begin, end), verbatim'),
  context: z.strictObject({ text: z.string(), begin: offset, end: offset }),
  speaker: z.strictObject({ begin: offset, end: offset, text: z.string() }).nullable(),
  actor: z.string(),
  actorLabel: z.string().describe('In the language asked for'),
  party: z.string().nullable(),
  partyLabel: z.string().nullable(),
  via: z.array(z.string()),
  chain: z.array(z.string()).describe('From the holder outwards to the article'),
  act: z.string(),
  sign,
  strength,
  topic: z.string(),
  issue: z.string().nullable(),
  issueLabel: z.string().nullable(),
  option: z.string().nullable(),
  optionLabel: z.string().nullable(),
  condition: conditionViewSchema.nullable(),
  temporary: z.boolean(),
  said: date.nullable(),
  saidBasis: dateBasisSchema.nullable(),
  certainty: z.string(),
  confidence: z.number().nullable(),
  standpoint: z.enum(['machine', 'confirmed', 'added', 'rejected']),
  why: z.strictObject({ rule: z.string(), words: z.array(range) }).nullable(),
})

const cellOptionSchema = z.strictObject({
  option: z.string().nullable(),
  label: z.string().nullable(),
  sign,
  strength,
  said: date.nullable(),
  statements: z.array(z.string()),
})

export const cellViewSchema = z.strictObject({
  party: z.string(),
  issue: z.string(),
  sign,
  strength,
  redline: z.boolean(),
  condition: conditionViewSchema.nullable(),
  temporary: z.boolean(),
  lapses: z
    .strictObject({ kind: z.enum(['temporary', 'end', 'cause']), on: z.string().nullable() })
    .nullable()
    .describe('How it ends of itself, and after which day'),
  certainty: z.string(),
  said: date.nullable(),
  ageDays: z.int().nullable(),
  utterances: count.describe('Relays of one utterance counted once'),
  divided: z.boolean(),
  split: z.enum(['sign', 'firmness']).nullable().describe('Voices of the party contradict each other, and how'),
  voices: z
    .array(
      z.strictObject({
        actor: z.string(),
        option: z.string().nullable(),
        sign,
        strength,
        said: date.nullable(),
        statements: z.array(z.string()),
      }),
    )
    .describe('The latest word in force of everybody who spoke for the party'),
  statements: z.array(z.string()).describe('Ids, the deciding statement first, then the newest'),
  leftOut: count.describe('Further statements; the search lists them all'),
  options: z.array(cellOptionSchema),
})

export const openedCellSchema = cellViewSchema.extend({
  sentences: z.array(statementViewSchema).describe('Of `statements`, in the same order'),
})

export const matrixViewSchema = z.strictObject({
  version: z.literal(1),
  asOf: date.nullable(),
  knownOn: date.nullable(),
  trust: z.enum(trustLevels).describe('Whose tellings count, strictest first'),
  expanded: z.array(z.string()).describe('Collectives whose word counts for their members, because it was asked for'),
  parties: z.array(z.strictObject({ id: z.string(), label: z.string(), statements: count })),
  issues: z.array(z.strictObject({ id: z.string(), label: z.string(), group: z.string(), groupLabel: z.string() })),
  shortened: z
    .literal(true)
    .optional()
    .describe('Large: of each cell the deciding statement only, the rest by /api/cell'),
  cells: z.array(cellViewSchema).describe('No cell where nobody has spoken: what is missing is unknown, not neutral'),
  days: z.array(z.string()).describe('Every day on which something was said, rising'),
  unplaced: z.strictObject({ undated: count, withoutIssue: count, withoutOffice: count }),
})

export const comparisonViewSchema = z.strictObject({
  version: z.literal(1),
  asOf: date.nullable(),
  against: date.describe('The date the cells are held against'),
  differences: z.array(
    z.strictObject({
      party: z.string(),
      issue: z.string(),
      here: cellViewSchema.nullable().describe('As it stands at "asOf"'),
      there: cellViewSchema.nullable().describe('As it stood at "against"'),
    }),
  ),
})

const articleListItemShape = {
  id: z.string(),
  source: z.string(),
  title: z.string(),
  lang: z.string().nullable(),
  published: date.nullable(),
  publisher: z.string().nullable(),
  statements: count,
  unread: count,
}
export const listedArticleSchema = z.strictObject({
  ...articleListItemShape,
  leftToCheck: count.describe('Statements that nobody has confirmed, rejected or entered'),
})

export const articleViewSchema = z.strictObject({
  ...articleListItemShape,
  text: z.string().describe('Raw text; every offset counts UTF-16 code units of it'),
  boilerplate: z.array(z.strictObject({ begin: offset, end: offset, reason: z.string() })),
  statementsIn: z.array(statementViewSchema),
  unreadIn: z.array(z.strictObject({ begin: offset, end: offset, quote: z.string(), reason: z.string() })),
})

const facetNameSchema = z.enum(['party', 'issue', 'act', 'sign', 'publisher', 'language', 'standpoint', 'year'])

export const searchViewSchema = z.strictObject({
  version: z.literal(1),
  query: z.string(),
  words: z.array(z.string()).describe('Normalised words that were looked for'),
  without: z.array(z.string()),
  kind: z.enum(['statement', 'article']),
  order: z.enum(['relevance', 'newest', 'oldest']),
  counts: z.strictObject({ statements: count, articles: count }),
  facets: z.array(
    z.strictObject({
      name: facetNameSchema,
      chosen: z.array(z.string()),
      values: z
        .array(z.strictObject({ value: z.string(), label: z.string(), count }))
        .describe('With the hits there would be by this value and all choices in other facets'),
    }),
  ),
  span: z.strictObject({ first: z.string(), last: z.string() }).nullable(),
  page: z.int().positive(),
  pages: z.int().positive(),
  statements: z.array(statementViewSchema.extend({ hits: z.array(range).describe('Within the context') })),
  articles: z.array(
    z.strictObject({
      ...articleListItemShape,
      snippet: z.string(),
      hits: z.array(range).describe('Within the snippet'),
    }),
  ),
  unchecked: count.describe('Articles that hold all words of a phrase and were not looked through for it'),
})

export const problemViewSchema = z.strictObject({
  error: z.string(),
  complaints: z.array(
    z.strictObject({
      code: z.string(),
      message: z.string(),
      place: z.string(),
      line: z.int().positive().nullable(),
    }),
  ),
})

export const statementListSchema = z.strictObject({ statements: z.array(statementViewSchema) })
export const articleListSchema = z.strictObject({ articles: z.array(listedArticleSchema) })
/** The description is itself described only as far as a client relies on it. */
export const openApiSchema = z.looseObject({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) })
