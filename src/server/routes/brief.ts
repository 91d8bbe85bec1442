// The brief, ready to be edited, and the edited one as a file.
import { problem } from '../problem.js'
import { postRoute, type Route } from '../route.js'
import { briefDraftSchema, briefRoomSchema, writtenBriefSchema } from '../schemas/brief.js'
import { questionOf } from './question.js'

/** Bytes of an edited brief; a page with its notes takes fifty thousand. */
const LARGEST_DRAFT = 2 * 1024 * 1024

export const briefRoutes: readonly Route[] = [
  {
    path: '/api/brief',
    summary: 'A brief of the dossier, ready to be edited: sections of sentences, each with what it cites',
    parameters: ['asOf', 'knownOn', 'trust', 'since', 'party', 'issue', 'lang'],
    required: [],
    answer: briefRoomSchema,
    answerName: 'BriefRoom',
    handle: (desk, values) =>
      desk.briefDraft({
        ...questionOf(values),
        since: values.since ?? null,
        party: values.party ?? null,
        issue: values.issue ?? null,
      }),
  },
  postRoute({
    path: '/api/brief/{id}',
    summary: 'An edited brief as a file: `html` or `docx`; nothing is stored',
    parameters: [],
    required: [],
    body: briefDraftSchema,
    bodyName: 'BriefDraft',
    limit: LARGEST_DRAFT,
    answer: writtenBriefSchema,
    answerName: 'WrittenBrief',
    handle: async (desk, _values, id, { body }) => {
      if (id !== 'html' && id !== 'docx')
        return problem(404, 'A brief is written as html or docx.', [
          { code: 'unknown-format', message: 'Ask for /api/brief/html or /api/brief/docx.', place: id, line: null },
        ])
      const made = await desk.briefWritten(body, id)
      return made.ok ? made.file : problem(400, 'The brief cannot be written as it stands.', made.complaints)
    },
  }),
]
