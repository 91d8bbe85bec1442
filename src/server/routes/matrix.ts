// The matrix, and the statements behind its cells.
import { CELL_EVIDENCE, type ComparisonView, matrixDifference } from '../../desk/index.js'
import type { Route } from '../route.js'
import { comparisonViewSchema, matrixViewSchema, statementListSchema } from '../view-schemas.js'
import { language } from './language.js'
import { questionOf } from './question.js'

export const matrixRoutes: readonly Route[] = [
  {
    path: '/api/matrix',
    summary: 'Where every party stands on every issue at a date',
    parameters: ['asOf', 'knownOn', 'trust', 'lang'],
    required: [],
    answer: matrixViewSchema,
    answerName: 'Matrix',
    handle: (desk, values) => desk.matrix({ ...questionOf(values), evidence: CELL_EVIDENCE }),
  },
  {
    path: '/api/comparison',
    summary: 'Cells of the matrix that differ between two dates, as they are and as they were',
    parameters: ['against', 'asOf', 'knownOn', 'trust', 'lang'],
    required: ['against'],
    answer: comparisonViewSchema,
    answerName: 'Comparison',
    handle: async (desk, values): Promise<ComparisonView> => {
      const question = questionOf(values)
      const against = values.against as string // required
      const [here, there] = [await desk.matrix(question), await desk.matrix({ ...question, asOf: against })]
      return { version: 1, asOf: question.asOf, against, differences: matrixDifference(here, there) }
    },
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
]
