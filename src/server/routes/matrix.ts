// The matrix, and the statements behind its cells.
import { CELL_EVIDENCE, type ComparisonView, matrixDifference, shortenedMatrix } from '../../desk/index.js'
import { complaint } from '../../dossier/index.js'
import { problem } from '../problem.js'
import type { Route } from '../route.js'
import { comparisonViewSchema, matrixViewSchema, openedCellSchema, statementListSchema } from '../view-schemas.js'
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
    summary: 'One cell of the matrix, whole, with its sentences',
    parameters: ['party', 'issue', 'asOf', 'knownOn', 'trust', 'lang'],
    required: ['party', 'issue'],
    answer: openedCellSchema,
    answerName: 'OpenedCell',
    handle: async (desk, values) => {
      const { cells } = await desk.matrix({ ...questionOf(values), evidence: CELL_EVIDENCE })
      const cell = cells.find(({ party, issue }) => party === values.party && issue === values.issue)
      if (!cell)
        return problem(404, 'Nobody has spoken there.', [
          complaint('unknown-cell', 'See the cells of /api/matrix.', `${values.party}, ${values.issue}`),
        ])
      const asked = { party: null, issue: null, article: null, ids: cell.statements, lang: language(values) }
      return { ...cell, sentences: await desk.statements(asked) }
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
