import type { Codec } from './codec.js'

export interface DealElement {
  readonly issue: string
  readonly option: string
}

/** A sentence read otherwise than it is coded. */
export interface DealReading {
  readonly statement: string
  readonly issue: string
  readonly option: string | null
  readonly sign: -1 | 1
  readonly strength: 1 | 2 | 3 | 4
  /** Taken as said; else it is only asked what it would change. */
  readonly adopted: boolean
}

export const DEAL_TABS = ['package', 'collisions', 'lines', 'best', 'proposals'] as const
export type DealTab = (typeof DEAL_TABS)[number]

export interface DealRoute {
  readonly view: 'deal'
  readonly asOf: string | null
  readonly knownOn: string | null
  readonly trust: string | null
  readonly pick: readonly DealElement[]
  /** The least strength that counts as a red line. */
  readonly strength: 1 | 2 | 3 | 4
  /** Ids of statements given up. */
  readonly dropped: readonly string[]
  /** Rules switched against the casebook. */
  readonly rules: Readonly<Record<string, boolean>>
  readonly readings: readonly DealReading[]
  readonly tab: DealTab
  /** Also issues nobody has spoken about. */
  readonly all: boolean
  /** Name of the proposal the choice came from. */
  readonly from: string | null
}

export const dealScreen = (given: Partial<Omit<DealRoute, 'view'>> = {}): DealRoute => ({
  view: 'deal',
  asOf: null,
  knownOn: null,
  trust: null,
  pick: [],
  strength: 4,
  dropped: [],
  rules: {},
  readings: [],
  tab: 'package',
  all: false,
  from: null,
  ...given,
})

const listed = (text: string | null): readonly string[] => (text ? text.split(',').filter(Boolean) : [])

// Neither ids of the casebook nor of statements hold a "~" or a comma.
const parsePick = (text: string | null): readonly DealElement[] =>
  listed(text).flatMap((one) => {
    const [issue, option, ...rest] = one.split('~')
    return issue && option && rest.length === 0 ? [{ issue, option }] : []
  })

const parseRules = (text: string | null): Readonly<Record<string, boolean>> =>
  Object.fromEntries(
    listed(text).flatMap((one) => {
      const [id, state] = one.split('~')
      return id && (state === 'on' || state === 'off') ? [[id, state === 'on'] as const] : []
    }),
  )

const READING = /^(s-[0-9a-z]+)~([^~]+)~([^~]*)~(-?1)~([1-4])(~taken)?$/

const parseReadings = (text: string | null): readonly DealReading[] =>
  listed(text).flatMap((one) => {
    const [, statement = '', issue = '', option = '', sign, strength, taken] = READING.exec(one) ?? []
    return statement === ''
      ? []
      : [
          {
            statement,
            issue,
            option: option === '' ? null : option,
            sign: sign === '-1' ? -1 : 1,
            strength: Number(strength) as DealReading['strength'],
            adopted: taken !== undefined,
          },
        ]
  })

/** As the server takes it, too. */
export const readingText = ({ statement, issue, option, sign, strength }: DealReading): string =>
  [statement, issue, option ?? '', sign, strength].join('~')

const parseStrength = (text: string | null): DealRoute['strength'] =>
  text !== null && /^[1-4]$/.test(text) ? (Number(text) as DealRoute['strength']) : 4

const joined = (parts: readonly string[]): string | null => (parts.length === 0 ? null : parts.join(','))

export const dealCodec: Codec<DealRoute> = {
  views: ['deal'],
  parse: ([head, ...rest], query) =>
    head !== 'deal' || rest.length > 0
      ? null
      : {
          view: 'deal',
          asOf: query.get('asOf'),
          knownOn: query.get('knownOn'),
          trust: query.get('trust'),
          pick: parsePick(query.get('pick')),
          strength: parseStrength(query.get('hard')),
          dropped: listed(query.get('without')).filter((id) => /^s-[0-9a-z]+$/.test(id)),
          rules: parseRules(query.get('rules')),
          readings: parseReadings(query.get('readings')),
          tab: DEAL_TABS.find((tab) => tab === query.get('show')) ?? 'package',
          all: query.get('issues') === 'all',
          from: query.get('from'),
        },
  format: ({ asOf, knownOn, trust, pick, strength, dropped, rules, readings, tab, all, from }) => ({
    path: ['deal'],
    query: {
      asOf,
      knownOn,
      trust,
      hard: strength === 4 ? null : String(strength),
      pick: joined(pick.map(({ issue, option }) => `${issue}~${option}`)),
      without: joined(dropped),
      rules: joined(Object.entries(rules).map(([id, on]) => `${id}~${on ? 'on' : 'off'}`)),
      readings: joined(readings.map((one) => `${readingText(one)}${one.adopted ? '~taken' : ''}`)),
      show: tab === 'package' ? null : tab,
      issues: all ? 'all' : null,
      from: pick.length === 0 ? null : from,
    },
  }),
}
