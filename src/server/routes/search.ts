// The search over articles and statements.
import type { PartialDate } from '../../dossier/index.js'
import type { ParameterValues } from '../parameters.js'
import type { Route } from '../route.js'
import { searchViewSchema } from '../view-schemas.js'
import { language } from './language.js'

const FACETS = {
  party: 'parties',
  issue: 'issues',
  act: 'acts',
  sign: 'signs',
  publisher: 'publishers',
  language: 'languages',
  standpoint: 'standpoints',
  year: 'years',
} as const

const choicesOf = (values: ParameterValues) =>
  Object.fromEntries(Object.entries(FACETS).map(([name, parameter]) => [name, values[parameter]?.split('~') ?? []]))

export const searchRoutes: readonly Route[] = [
  {
    path: '/api/search',
    summary: 'Articles and statements that hold the words, with what there is to choose from',
    parameters: ['q', 'kind', ...Object.values(FACETS), 'from', 'to', 'order', 'page', 'lang'],
    required: [],
    answer: searchViewSchema,
    answerName: 'Search',
    handle: (desk, values) =>
      desk.search({
        query: values.q ?? '',
        kind: (values.kind as 'statement' | 'article' | undefined) ?? null,
        choices: choicesOf(values),
        from: (values.from as PartialDate | undefined) ?? null,
        to: (values.to as PartialDate | undefined) ?? null,
        order: (values.order as 'relevance' | 'newest' | 'oldest' | undefined) ?? null,
        page: Number(values.page ?? 1),
        lang: language(values),
      }),
  },
]
