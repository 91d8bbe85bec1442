// Every route of the API in one table; the app serves it and the OpenAPI description lists it.

import { complaint } from '../dossier/index.js'
import { describeApi } from './openapi.js'
import type { ParameterValues } from './parameters.js'
import { type Problem, problem } from './problem.js'
import type { Route } from './route.js'
import {
  articleListSchema,
  articleViewSchema,
  dossierViewSchema,
  matrixViewSchema,
  openApiSchema,
  searchViewSchema,
  statementListSchema,
} from './view-schemas.js'

const language = (values: ParameterValues): string => values.lang ?? 'en'

const unknownArticle = (id: string): Problem =>
  problem(404, 'There is no such article in this dossier.', [
    complaint('unknown-article', 'See /api/articles for the articles of this dossier and their ids.', id),
  ])

export const routes: readonly Route[] = [
  {
    path: '/api/dossier',
    summary: 'What the dossier holds, in figures',
    parameters: ['lang'],
    required: [],
    answer: dossierViewSchema,
    answerName: 'Dossier',
    handle: (desk, values) => desk.dossier(language(values)),
  },
  {
    path: '/api/matrix',
    summary: 'Where every party stands on every issue at a date',
    parameters: ['asOf', 'knownOn', 'lang'],
    required: [],
    answer: matrixViewSchema,
    answerName: 'Matrix',
    handle: (desk, values) =>
      desk.matrix({ asOf: values.asOf ?? null, knownOn: values.knownOn ?? null, lang: language(values) }),
  },
  {
    path: '/api/statements',
    summary: 'Statements with source, chain of speakers and the sentence around them',
    parameters: ['party', 'issue', 'article', 'ids', 'lang'],
    required: [],
    answer: statementListSchema,
    answerName: 'StatementList',
    handle: async (desk, values) => ({
      statements: await desk.statements({
        party: values.party ?? null,
        issue: values.issue ?? null,
        article: values.article ?? null,
        ids: values.ids?.split(',') ?? null,
        lang: language(values),
      }),
    }),
  },
  {
    path: '/api/articles',
    summary: 'All articles, without their texts',
    parameters: [],
    required: [],
    answer: articleListSchema,
    answerName: 'ArticleList',
    handle: async (desk) => ({ articles: await desk.articles() }),
  },
  {
    path: '/api/articles/{id}',
    summary: 'One article: its raw text, its statements, and the passages not understood',
    parameters: ['lang'],
    required: [],
    answer: articleViewSchema,
    answerName: 'Article',
    handle: async (desk, values, id) => (await desk.article(id, language(values))) ?? unknownArticle(id),
  },
  {
    path: '/api/search',
    summary: 'Articles and statements that hold the words, by their normalised forms',
    parameters: ['q', 'lang'],
    required: ['q'],
    answer: searchViewSchema,
    answerName: 'Search',
    handle: (desk, values) => desk.search(values.q ?? '', language(values)),
  },
  {
    path: '/api/openapi.json',
    summary: 'This description',
    parameters: [],
    required: [],
    answer: openApiSchema,
    answerName: 'OpenApi',
    handle: () => describeApi(routes),
  },
]
