// The settlement room: what is in force, for a solver that runs where the screen is.
import { trustLevels } from '../../positions/index.js'
import type { RivalReading } from '../../settlement/index.js'
import { dealRoomViewSchema, roomChecksSchema } from '../deal-schemas.js'
import type { Route } from '../route.js'
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
    path: '/api/deal/checks',
    summary: 'What the settlement room lints a choice and checks a proposal file with, by itself',
    parameters: [],
    required: [],
    answer: roomChecksSchema,
    answerName: 'RoomChecks',
    handle: (desk) => desk.roomChecks(),
  },
]
