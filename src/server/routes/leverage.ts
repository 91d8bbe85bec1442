// The leverage room: offers and threats of the dossier; checks, games and bargaining domains worked out from what is sent along.
import { z } from 'zod'
import { leverageRoom, oneStrategy } from '../../desk/index.js'
import { type Complaint, complaint } from '../../dossier/index.js'
import {
  bargainRoomSchema,
  gameRoomSchema,
  leverageRoomSchema,
  oneStrategySchema,
  strategyChecksSchema,
} from '../leverage-schemas.js'
import type { ParameterValues } from '../parameters.js'
import { problem } from '../problem.js'
import { postRoute, type Route } from '../route.js'
import { language } from './language.js'

type Checked =
  | { readonly ok: true; readonly view: unknown }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

const answer = (checked: Checked, what: string): unknown =>
  checked.ok ? checked.view : problem(400, what, checked.complaints)

const file = z.strictObject({ name: z.string().min(1).max(300), text: z.string().max(8_000_000) })
const chains = z.array(z.string().max(400)).max(40)

const askedOf = (values: ParameterValues) => ({
  asOf: values.asOf ?? null,
  knownOn: values.knownOn ?? null,
  lang: language(values),
})

export const leverageRoutes: readonly Route[] = [
  {
    path: '/api/leverage',
    summary: 'Offers, threats and tripwires, written down or gathered from statements, with what they leave open',
    parameters: ['asOf', 'knownOn', 'lang'],
    required: [],
    answer: leverageRoomSchema,
    answerName: 'Leverage',
    handle: async (desk, values) => leverageRoom(await desk.leverage(askedOf(values))),
  },
  {
    path: '/api/leverage/strategy',
    summary: 'One offer or threat of a long list, whole, with its sentences',
    parameters: ['strategy', 'asOf', 'knownOn', 'lang'],
    required: ['strategy'],
    answer: oneStrategySchema,
    answerName: 'OneStrategy',
    handle: async (desk, values) => {
      const id = values.strategy as string // required
      return (
        oneStrategy(await desk.leverage(askedOf(values)), id) ??
        problem(404, 'There is no such offer or threat at this date.', [
          complaint('unknown-strategy', 'See those listed by /api/leverage, and their ids.', id),
        ])
      )
    },
  },
  postRoute({
    path: '/api/leverage/checks',
    summary: 'The four checks of an offer and a threat on rankings somebody tries; nothing is stored',
    parameters: ['lang'],
    required: [],
    body: z.strictObject({
      offer: z.boolean(),
      threat: z.boolean(),
      speaker: chains,
      addressee: chains,
      names: z.strictObject({ speaker: z.string().max(300), addressee: z.string().max(300) }),
    }),
    bodyName: 'RankingsTried',
    answer: strategyChecksSchema,
    answerName: 'StrategyChecks',
    handle: (desk, values, _id, { body }) =>
      answer(desk.strategyChecks({ ...body, lang: language(values) }), 'These rankings cannot be read.'),
  }),
  postRoute({
    path: '/api/leverage/games',
    summary: 'Conflict games of a file, with every verdict and its reason; nothing is stored',
    parameters: ['lang'],
    required: [],
    body: file,
    bodyName: 'GameFile',
    limit: 16 * 1024 * 1024,
    answer: gameRoomSchema,
    answerName: 'Games',
    handle: (desk, values, _id, { body }) =>
      answer(desk.gameRoom(body.name, body.text, language(values)), 'This file holds no game that can be read.'),
  }),
  postRoute({
    path: '/api/leverage/bargain',
    summary: 'A bargaining domain and the profiles of its parties: frontier and solutions; nothing is stored',
    parameters: ['lang'],
    required: [],
    body: z.strictObject({ files: z.array(file).min(1).max(12) }),
    bodyName: 'BargainFiles',
    limit: 16 * 1024 * 1024,
    answer: bargainRoomSchema,
    answerName: 'Bargain',
    handle: (desk, values, _id, { body }) =>
      answer(desk.bargainRoom(body.files, language(values)), 'These files make no bargaining domain.'),
  }),
]
