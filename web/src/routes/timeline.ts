import { TRUST, type Trust } from './asked.js'
import type { Codec } from './codec.js'

export interface TimelineRoute {
  readonly view: 'timeline'
  readonly issue: string
  /** First and last day of the range looked at; `null`: from the first word, to the last. */
  readonly from: string | null
  readonly to: string | null
  readonly knownOn: string | null
  readonly trust: Trust | null
  /** One lane a party, or one for each of its options. */
  readonly lanes: 'parties' | 'options'
  /** Only this party. */
  readonly party: string | null
  /** Only marks that moved something. */
  readonly moved: boolean
  /** Statement shown beside. */
  readonly statement: string | null
}

export const timelineScreen = (
  issue: string,
  given: Partial<Omit<TimelineRoute, 'view' | 'issue'>> = {},
): TimelineRoute => ({
  view: 'timeline',
  issue,
  from: null,
  to: null,
  knownOn: null,
  trust: null,
  lanes: 'parties',
  party: null,
  moved: false,
  statement: null,
  ...given,
})

/** Only whole days: the brush cannot stand on a month. */
const dayOf = (text: string | null): string | null => (text !== null && /^\d{4}-\d\d-\d\d$/.test(text) ? text : null)

export const timelineCodec: Codec<TimelineRoute> = {
  views: ['timeline'],
  parse: ([head, issue, ...rest], query) =>
    head !== 'timeline' || issue === undefined || rest.length > 0
      ? null
      : {
          view: 'timeline',
          issue,
          from: dayOf(query.get('from')),
          to: dayOf(query.get('to')),
          knownOn: query.get('knownOn'),
          trust: TRUST.find((one) => one === query.get('trust')) ?? null,
          lanes: query.get('lanes') === 'options' ? 'options' : 'parties',
          party: query.get('party'),
          moved: query.get('only') === 'moved',
          statement: query.get('statement'),
        },
  format: ({ issue, from, to, knownOn, trust, lanes, party, moved, statement }) => ({
    path: ['timeline', issue],
    query: {
      from,
      to,
      knownOn,
      trust,
      lanes: lanes === 'options' ? 'options' : null,
      party,
      only: moved ? 'moved' : null,
      statement,
    },
  }),
}
