// Files sent by a screen: looked into first, then read with progress line by line.
import { parsePartialDate } from '../../dossier/index.js'
import { intakeEventSchema, lookViewSchema } from '../editing-schemas.js'
import type { ParameterValues } from '../parameters.js'
import type { PostRoute } from '../route.js'

/** Bytes of one file. What is larger is read from the command line. */
export const LARGEST_SENT = 16 * 1024 * 1024

const sentOf = (values: ParameterValues, body: unknown) => ({
  // Only a name: folders before it would make other ids of the same file.
  name: (values.name ?? '').split(/[\\/]/).at(-1) || 'file.txt',
  bytes: body as Uint8Array,
  published: values.date === undefined ? null : parsePartialDate(values.date),
})

const shared = {
  method: 'POST',
  parameters: ['name', 'date'],
  required: ['name'],
  body: { form: 'bytes', description: 'The file as it is: text, a saved web page, or JSON lines' },
  limit: LARGEST_SENT,
} as const

export const intakeRoutes: readonly PostRoute[] = [
  {
    ...shared,
    path: '/api/intake/look',
    summary: 'What a file holds, before it is read; nothing is stored',
    changes: false,
    answer: lookViewSchema,
    answerName: 'Look',
    handle: (desk, values, _id, { body }) => desk.lookInto(sentOf(values, body)),
  },
  {
    ...shared,
    path: '/api/intake',
    summary: 'Takes in a file and reads it; one line for every article as soon as it is stored',
    changes: true,
    streams: true,
    answer: intakeEventSchema,
    answerName: 'IntakeEvent',
    handle: (desk, values, _id, { body, signal }) => desk.takeInSent(sentOf(values, body), signal),
  },
]
