// Parameters of a request, checked all at once: a misspelt name is a complaint too, for it would silently widen the answer.
import { z } from 'zod'
import { type Complaint, complaint, isPartialDate } from '../dossier/index.js'
import { trustLevels } from '../positions/index.js'

const partialDate = z
  .string()
  .refine(isPartialDate, 'is no date of the form 2025, 2025-03 or 2025-03-13, or a day that does not exist')
const name = z.string().min(1, 'must not be empty').max(200, 'is longer than 200 characters')
const several = z.string().min(1, 'must not be empty').max(4000, 'is longer than 4,000 characters')

export const parameters = {
  asOf: partialDate.describe('Said on or before this date; without it, everything'),
  against: partialDate.describe('The date to hold the cells against'),
  knownOn: partialDate.describe('Taken into the dossier on or before this date; without it, everything'),
  trust: z
    .enum(trustLevels, `is none of ${trustLevels.map((level) => `"${level}"`).join(', ')}`)
    .describe('Whose tellings count, strictest first; "anonymous" where it is left out'),
  since: partialDate.describe('What was taken into the dossier from this day on is new; without it, the latest day'),
  most: z
    .string()
    .regex(/^[1-9][0-9]{0,2}$/, 'is no number from 1 to 999')
    .describe('So many items of each list; where it is left out, 8 on the overview and all on the other pages'),
  lanes: z
    .string()
    .regex(/^[1-9][0-9]?$/, 'is no number from 1 to 99')
    .describe(
      'Only of so many parties, those who spoke most, and of each the newest hundred; everything where it is left out',
    ),
  whole: z.enum(['yes']).describe('Every cell with its voices and evidence, also of a large matrix'),
  readings: z
    .string()
    .max(4000, 'is longer than 4000 characters')
    .regex(
      /^s-[0-9a-z]+~[^~,]+~[^~,]*~-?1~[1-4](,s-[0-9a-z]+~[^~,]+~[^~,]*~-?1~[1-4])*$/,
      'must be readings joined by commas, each statement~issue~option~sign~strength with a sign of 1 or -1 and a strength from 1 to 4',
    )
    .describe(
      'Rival readings of sentences: statement~issue~option~sign~strength, joined by commas; the option may be empty',
    ),
  adopted: z
    .string()
    .regex(/^\d{1,2}(,\d{1,2})*$/, 'must be places in the list of readings, from 0, joined by commas')
    .describe('Places of the readings that are taken as said, from 0'),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'is no language code of two or three small letters, such as "de" or "en"')
    .describe('Language of the labels; "en" where it is left out'),
  party: name.describe('Only what commits this party, by its id in the matrix'),
  issue: name.describe('Only this issue, by its id'),
  article: name.describe('Only statements from this article, by its id'),
  ids: z
    .string()
    .max(12_000, 'names more statements than one request may ask for (500)')
    .regex(/^s-[0-9a-f]{20}(,s-[0-9a-f]{20})*$/, 'must be statement ids (s-…) joined by commas')
    .describe('Exactly these statements, in this order'),
  statement: name.describe('Only what concerns this statement, by its id'),
  strategy: name.describe('This offer or threat, by its id'),
  person: name.describe('The name a person has in the log'),
  name: name.describe('Name of the file; its ending tells how it is read'),
  date: partialDate.describe('Publication date of articles that carry none'),
  q: z
    .string()
    .max(500, 'is longer than 500 characters')
    .describe('Words to look for: all of them, "one after the other", begin*, -without'),
  kind: z.enum(['statement', 'article']).describe('What to list; statements where it is left out and any is found'),
  parties: several.describe('Facets: values joined by "~", "-" for none. Of these parties'),
  issues: several.describe('On these issues'),
  acts: several.describe('Of these acts'),
  signs: several.describe('"for", "against", "neither"'),
  publishers: several.describe('Of these publishers'),
  languages: several.describe('In these languages'),
  standpoints: several.describe('"machine", "confirmed", "added", "rejected"'),
  years: several.describe('Of these years'),
  from: partialDate.describe('Said (of an article: published) on or after this date'),
  to: partialDate.describe('Said (of an article: published) on or before this date'),
  mode: z.enum(['onemode', 'twomode']).describe('Parties tied by what they share, or parties by issues'),
  who: z.enum(['party', 'actor']).describe('Whose network'),
  what: z.enum(['issue', 'option']).describe('What ties them'),
  aggregation: z
    .enum(['ignore', 'combine', 'subtract', 'congruence', 'conflict'])
    .describe('How agreement counts; congruence of one mode, else ignore'),
  normalization: z
    .enum(['no', 'activity', 'prominence', 'average', 'jaccard', 'cosine', 'textbook-jaccard', 'textbook-cosine'])
    .describe('How weights are divided'),
  tie: z
    .string()
    .max(400, 'is longer than 400 characters')
    .regex(/^[rc]:[^~]+~[rc]:[^~]+$/, 'must be two nodes of the network joined by "~", as in "r:One~r:Other"')
    .describe('Two nodes by their ids in /api/network, joined by "~"'),
  order: z.enum(['relevance', 'newest', 'oldest']).describe('Relevance where it is left out and words are asked for'),
  page: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, 'is no number of a page')
    .describe('From 1'),
} as const

export type ParameterName = keyof typeof parameters
export type ParameterValues = { readonly [name in ParameterName]?: string }

export const checkParameters = (
  url: URL,
  known: readonly ParameterName[],
  required: readonly ParameterName[],
): { readonly values: ParameterValues; readonly complaints: readonly Complaint[] } => {
  const values: { [name in ParameterName]?: string } = {}
  const complaints: Complaint[] = []
  const say = (code: string, message: string) => complaints.push(complaint(code, message, url.pathname))

  for (const given of new Set(url.searchParams.keys())) {
    const wanted = known.find((one) => one === given)
    if (wanted === undefined) {
      const list = known.length === 0 ? 'none' : known.map((one) => `"${one}"`).join(', ')
      say('unknown-parameter', `The parameter "${given}" is not known here; known: ${list}.`)
      continue
    }
    const all = url.searchParams.getAll(given)
    if (all.length > 1) say('bad-parameter', `The parameter "${given}" is given ${all.length} times; give it once.`)
    const checked = parameters[wanted].safeParse(all[0])
    if (checked.success) values[wanted] = checked.data
    else for (const issue of checked.error.issues) say('bad-parameter', `The parameter "${given}" ${issue.message}.`)
  }
  for (const one of required)
    if (!url.searchParams.has(one)) say('missing-parameter', `The parameter "${one}" is missing.`)
  return { values, complaints }
}
