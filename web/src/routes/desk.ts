import type { Codec } from './codec.js'

/** A list of the overview that is shown whole. */
export type DeskSection = 'news' | 'changes' | 'opposed' | 'gaps'

export interface DeskRoute {
  readonly view: 'desk'
  /** What was taken in from this day on is new; `null`: since the last visit. */
  readonly since: string | null
  readonly whole: DeskSection | null
}

export const deskScreen = (given: Partial<Omit<DeskRoute, 'view'>> = {}): DeskRoute => ({
  view: 'desk',
  since: null,
  whole: null,
  ...given,
})

const SECTIONS: readonly DeskSection[] = ['news', 'changes', 'opposed', 'gaps']

// Parameters of the matrix, which stood at "/" before: such a link still leads to the matrix.
const OF_THE_MATRIX = ['asOf', 'knownOn', 'cell', 'issues', 'parties', 'unplaced']

export const deskCodec: Codec<DeskRoute> = {
  views: ['desk'],
  parse: ([head], query) =>
    head !== undefined || OF_THE_MATRIX.some((name) => query.has(name))
      ? null
      : {
          view: 'desk',
          since: query.get('since'),
          whole: SECTIONS.find((one) => one === query.get('whole')) ?? null,
        },
  format: ({ since, whole }) => ({ path: [], query: { since, whole } }),
}
