// The matrix, and the statements behind its cells.
import { CELL_EVIDENCE, type ComparisonView, matrixDifference, shortenedMatrix } from '../../desk/index.js'
import { problem } from '../problem.js'
import type { Route } from '../route.js'
import { cellViewSchema, comparisonViewSchema, matrixViewSchema, statementListSchema } from '../view-schemas.js'
import { language } from './language.js'
import { questionOf } from './question.js'

export const matrixRoutes: readonly Route[] = [
  {
    path: '/api/matrix',
    summary: 'Where every party stands on every issue at a date',
    parameters: ['asOf', 'knownOn', 'trust', 'whole', 'lang'],
    required: [],
    answer: matrixViewSchema,
    answerName: 'Matrix',
    handle: async (desk, values) => {
      const view = await desk.matrix({ ...questionOf(values), evidence: CELL_EVIDENCE })
      return values.whole === undefined ? shortenedMatrix(view) : view
    },
  },
  {
    path: '/api/cell',
    summary: 'One cell of the matrix, whole',
    parameters: ['party', 'issue', 'asOf', 'knownOn', 'trust', 'lang'],
    required: ['party', 'issue'],
    answer: cellViewSchema,
    answerName: 'Cell',
    handle: async (desk, values) => {
      const { cells } = await desk.matrix({ ...questionOf(values), evidence: CELL_EVIDENCE })
      return (
        cells.find(({ party, issue }) => party === values.party && issue === values.issue) ??
        problem(404, 'Nobody has spoken there.', [
          {
            code: 'unknown-cell',
            message: 'See the cells of /api/matrix.',
            place: `${values.party}, ${values.issue}`,
            line: null,
          },
        ])
      )
    },
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
      const [here, there] = [
        await desk.matrix({ ...question, evidence: CELL_EVIDENCE }),
        await desk.matrix({ ...question, asOf: against, evidence: CELL_EVIDENCE }),
      ]
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
