// The settlement room: what is in force, for a solver that runs where the screen is.
import { z } from 'zod'
import { trustLevels } from '../../positions/index.js'
import type { RivalReading } from '../../settlement/index.js'
import { dealLintSchema, dealRoomViewSchema, proposalReadSchema } from '../deal-schemas.js'
import { problem } from '../problem.js'
import { postRoute, type Route } from '../route.js'
import { language } from './language.js'

/** `statement~issue~option~sign~strength`, as the parameter has been checked; called by its place in the list. */
const readingOf = (text: string, at: number): RivalReading => {
  const [statement = '', issue = '', option = '', sign, strength] = text.split('~')
  return {
    id: String(at),
    statement,
    author: '',
    issue,
    option: option === '' ? null : option,
    sign: sign === '-1' ? -1 : 1,
    strength: Number(strength) as RivalReading['strength'],
  }
}

export const dealRoutes: readonly Route[] = [
  {
    path: '/api/deal',
    summary:
      'What is in force between the parties, with its sentences, issues, rules and proposals: a settlement’s ground',
    parameters: ['asOf', 'knownOn', 'trust', 'readings', 'adopted', 'lang'],
    required: [],
    answer: dealRoomViewSchema,
    answerName: 'DealRoom',
    handle: (desk, values) => {
      const trust = trustLevels.find((level) => level === values.trust)
      return desk.dealRoom({
        asOf: values.asOf ?? null,
        knownOn: values.knownOn ?? null,
        lang: language(values),
        ...(trust ? { trust } : {}),
        readings: (values.readings?.split(',') ?? []).map(readingOf),
        adopted: values.adopted?.split(',') ?? [],
      })
    },
  },
  {
    path: '/api/deal/lint',
    summary: 'What a package, taken as an agreement, leaves unsaid, by 34 provisions',
    parameters: ['pick', 'asOf', 'lang'],
    required: ['pick'],
    answer: dealLintSchema,
    answerName: 'DealLint',
    handle: (desk, values) =>
      desk.dealLint({
        elements: (values.pick ?? '').split(',').map((one) => {
          const [issue = '', option = ''] = one.split('~')
          return { issue, option }
        }),
        asOf: values.asOf ?? null,
        lang: language(values),
      }),
  },
  postRoute({
    path: '/api/proposals/read',
    summary:
      'A person’s own proposal file, checked against the casebook as `parley proposal check` does; nothing is stored',
    parameters: [],
    required: [],
    body: z.strictObject({ name: z.string().min(1).max(300), text: z.string().max(200_000) }),
    bodyName: 'ProposalFile',
    limit: 512 * 1024,
    answer: proposalReadSchema,
    answerName: 'ProposalRead',
    handle: async (desk, _values, _id, { body }) => {
      const read = await desk.readProposal(body.name, body.text)
      return read.ok ? read.proposal : problem(400, 'This file holds no proposal that can be loaded.', read.complaints)
    },
  }),
]
