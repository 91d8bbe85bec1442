import type { Codec } from './codec.js'

export const LEVERAGE_TABS = ['strategies', 'games', 'bargain'] as const
export type LeverageTab = (typeof LEVERAGE_TABS)[number]

export interface LeverageRoute {
  readonly view: 'leverage'
  readonly tab: LeverageTab
  readonly asOf: string | null
  readonly knownOn: string | null
  /** Id; `null`: the first one. */
  readonly strategy: string | null
  /** Rankings tried, chains of ends, best first, joined by ";"; empty: nothing ranked; `null`: as their author has them. */
  readonly speaker: string | null
  readonly addressee: string | null
  /** Id of a game of the file. */
  readonly game: string | null
  /** A state by its number, and a concept, whose reasons are shown. */
  readonly state: number | null
  readonly concept: string | null
}

export const leverageScreen = (given: Partial<Omit<LeverageRoute, 'view'>> = {}): LeverageRoute => ({
  view: 'leverage',
  tab: 'strategies',
  asOf: null,
  knownOn: null,
  strategy: null,
  speaker: null,
  addressee: null,
  game: null,
  state: null,
  concept: null,
  ...given,
})

const parseState = (text: string | null): number | null =>
  text !== null && /^[1-9]\d*$/.test(text) ? Number(text) : null

export const leverageCodec: Codec<LeverageRoute> = {
  views: ['leverage'],
  parse: ([head, ...rest], query) =>
    head !== 'leverage' || rest.length > 0
      ? null
      : {
          view: 'leverage',
          tab: LEVERAGE_TABS.find((tab) => tab === query.get('show')) ?? 'strategies',
          asOf: query.get('asOf'),
          knownOn: query.get('knownOn'),
          strategy: query.get('strategy'),
          speaker: query.get('speaker'),
          addressee: query.get('addressee'),
          game: query.get('game'),
          state: parseState(query.get('state')),
          concept: query.get('concept'),
        },
  format: ({ view: _, tab, state, ...query }) => ({
    path: ['leverage'],
    query: { ...query, show: tab === 'strategies' ? null : tab, state: state === null ? null : String(state) },
  }),
}
