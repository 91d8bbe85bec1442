// The reading room: what persons see and change. Nothing else of the API writes statements.
import { editSchema, guessSchema } from '../../desk/index.js'
import { articleIdSchema, statementIdSchema } from '../../dossier/index.js'
import {
  conflictProblemSchema,
  editDoneSchema,
  guessViewSchema,
  logSchema,
  readinessViewSchema,
  roomViewSchema,
  sessionViewSchema,
  undoViewSchema,
  vocabularyViewSchema,
} from '../editing-schemas.js'
import { problem } from '../problem.js'
import { postRoute, type Route } from '../route.js'
import { language } from './language.js'
import { unknownArticle } from './unknown-article.js'

export const editingRoutes: readonly Route[] = [
  {
    path: '/api/session',
    summary: 'Who works here, whether anything may be changed, and the number of the newest change',
    parameters: [],
    required: [],
    answer: sessionViewSchema,
    answerName: 'Session',
    handle: async (desk, _values, _id, { host }) => {
      const revision = await desk.revision()
      return { version: 1, person: host.person, readOnly: host.readOnly, revision, behind: host.isBehind(revision) }
    },
  },
  {
    path: '/api/readiness',
    summary: 'How far the answers of a large dossier have been made ready; whatever is not ready takes longer',
    parameters: [],
    required: [],
    answer: readinessViewSchema,
    answerName: 'Readiness',
    handle: (_desk, _values, _id, { host }) => ({ version: 1, ...host.readiness() }),
  },
  {
    path: '/api/articles/{id}/room',
    summary: 'One article with what persons have said of everything that was read in it',
    parameters: ['lang'],
    required: [],
    answer: roomViewSchema,
    answerName: 'Room',
    handle: async (desk, values, id) => (await desk.room(id, language(values))) ?? unknownArticle(id),
  },
  {
    path: '/api/vocabulary',
    summary: 'Actors, parties, issues and options of the casebook, to choose from',
    parameters: ['asOf', 'lang'],
    required: [],
    answer: vocabularyViewSchema,
    answerName: 'Vocabulary',
    handle: (desk, values) => desk.vocabulary(values.asOf ?? null, language(values)),
  },
  postRoute({
    path: '/api/articles/{id}/guess',
    summary: 'The statement the reading would make of a marked passage; nothing is stored',
    parameters: [],
    required: [],
    body: guessSchema,
    bodyName: 'Passage',
    answer: guessViewSchema,
    answerName: 'Guess',
    handle: async (desk, _values, id, { body }) => (await desk.guess(id, body)) ?? unknownArticle(id),
  }),
  postRoute({
    path: '/api/edits',
    summary: 'One edit of a person: confirm, reject, correct, add, take back; 409 where others have changed it since',
    parameters: ['lang'],
    required: [],
    body: editSchema,
    bodyName: 'Edit',
    changes: true,
    answer: editDoneSchema,
    answerName: 'EditDone',
    conflict: { schema: conflictProblemSchema, name: 'EditConflict' },
    handle: async (desk, values, _id, { body }) => {
      const edited = await desk.edit(body, language(values))
      if (edited.ok) return edited.done
      const { complaints, conflict } = edited
      if (conflict === null) return problem(400, 'This cannot be entered as it stands.', complaints)
      const { status, view } = problem(409, 'Somebody has changed this since you saw it.', complaints)
      return { status, view: { ...view, conflict } }
    },
  }),
  {
    path: '/api/log',
    summary: 'Who changed what, oldest first',
    parameters: ['article', 'statement'],
    required: [],
    answer: logSchema,
    answerName: 'Log',
    handle: async (desk, values) => {
      const [article, statement] = [
        articleIdSchema.safeParse(values.article),
        statementIdSchema.safeParse(values.statement),
      ]
      // What is no id concerns nothing in the log.
      if ((values.article !== undefined && !article.success) || (values.statement !== undefined && !statement.success))
        return { version: 1, entries: [] }
      return { version: 1, entries: await desk.log({ article: article.data, statement: statement.data }) }
    },
  },
  {
    path: '/api/log/next',
    summary: 'What the next undo and redo of a person would take back',
    parameters: ['person'],
    required: ['person'],
    answer: undoViewSchema,
    answerName: 'Undoable',
    handle: (desk, values) => desk.undoable(values.person ?? ''),
  },
]
