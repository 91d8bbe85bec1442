// The network room, and its network as a file.
import type { NetworkRoomQuestion } from '../../desk/index.js'
import { parsePartialDate } from '../../dossier/index.js'
import type { ParameterValues } from '../parameters.js'
import { problem } from '../problem.js'
import type { Route } from '../route.js'
import { networkFileSchema, networkRoomSchema, networkTieSchema } from '../schemas/network.js'
import { language } from './language.js'

const PARAMETERS = ['mode', 'who', 'what', 'aggregation', 'normalization', 'from', 'to', 'lang'] as const

const questionOf = (values: ParameterValues): NetworkRoomQuestion => {
  const mode = values.mode === 'twomode' ? 'twomode' : 'onemode'
  return {
    mode,
    who: values.who === 'actor' ? 'actor' : 'party',
    what: values.what === 'option' ? 'option' : 'issue',
    // The parameters are checked against these very lists.
    aggregation: (values.aggregation ??
      (mode === 'onemode' ? 'congruence' : 'ignore')) as NetworkRoomQuestion['aggregation'],
    normalization: (values.normalization ?? 'no') as NetworkRoomQuestion['normalization'],
    from: values.from === undefined ? null : parsePartialDate(values.from),
    to: values.to === undefined ? null : parsePartialDate(values.to),
    lang: language(values),
  }
}

export const networkRoutes: readonly Route[] = [
  {
    path: '/api/network',
    summary: 'Who is tied to whom and by what, after DNA’s definitions; each tie with its statements',
    parameters: PARAMETERS,
    required: [],
    answer: networkRoomSchema,
    answerName: 'NetworkRoom',
    handle: (desk, values) => desk.networkRoom(questionOf(values)),
  },
  {
    path: '/api/network-tie',
    summary: 'The statements under one tie of the same network',
    parameters: [...PARAMETERS, 'tie'],
    required: ['tie'],
    answer: networkTieSchema,
    answerName: 'NetworkTie',
    handle: async (desk, values) => {
      const [from = '', to = ''] = values.tie?.split('~') ?? []
      return (
        (await desk.networkTie(questionOf(values), [from, to])) ??
        problem(404, 'There is no such tie.', [
          { code: 'unknown-tie', message: 'See the edges of /api/network.', place: `${from}~${to}`, line: null },
        ])
      )
    },
  },
  {
    path: '/api/network/{id}',
    summary: 'The same network in a format of other programs (`formats` of /api/network)',
    parameters: PARAMETERS,
    required: [],
    answer: networkFileSchema,
    answerName: 'NetworkFile',
    handle: async (desk, values, id) =>
      (await desk.networkFile(questionOf(values), id)) ??
      problem(404, 'There is no such format.', [
        { code: 'unknown-format', message: 'See the formats of /api/network.', place: id, line: null },
      ]),
  },
]
