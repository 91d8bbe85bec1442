import { type Asked, askedOf, NOTHING_ASKED, parseAsked } from './asked.js'
import type { Codec } from './codec.js'
import { ANYTHING, type Least, leastOf, parseLeast } from './least.js'

export interface CellKey {
  readonly party: string
  readonly issue: string
}

/** Statements of a party that found no cell. */
export type UnplacedKind = 'undated' | 'without-issue'

/** Which cells stay bright; all others step back. */
export type CellFilter = 'redlines' | 'conditional' | 'changed'

export interface MatrixRoute extends Asked {
  readonly view: 'matrix'
  /** The day the cells are held against. */
  readonly against: string | null
  /** Only these parties; empty: all. */
  readonly who: readonly string[]
  /** Only issues of this group. */
  readonly group: string | null
  readonly only: CellFilter | null
  /** Only issues whose name or options hold this text. */
  readonly text: string
  /** Also issues nobody has spoken about. */
  readonly all: boolean
  /** Also parties heard only once or twice. */
  readonly allParties: boolean
  readonly least: Least
  readonly cell: CellKey | null
  readonly unplaced: UnplacedKind | null
}

export const matrixScreen = (given: Partial<Omit<MatrixRoute, 'view'>> = {}): MatrixRoute => ({
  view: 'matrix',
  ...NOTHING_ASKED,
  against: null,
  who: [],
  group: null,
  only: null,
  text: '',
  all: false,
  allParties: false,
  least: ANYTHING,
  cell: null,
  unplaced: null,
  ...given,
})

// Neither party nor issue ids hold a "~".
const parseCell = (text: string | null): CellKey | null => {
  const [party, issue, ...rest] = text?.split('~') ?? []
  return party && issue && rest.length === 0 ? { party, issue } : null
}

const FILTERS: readonly CellFilter[] = ['redlines', 'conditional', 'changed']

const parseUnplaced = (text: string | null): UnplacedKind | null =>
  text === 'undated' || text === 'without-issue' ? text : null

export const matrixCodec: Codec<MatrixRoute> = {
  views: ['matrix'],
  parse: ([head, ...rest], query) =>
    rest.length > 0 || (head !== undefined && head !== 'matrix')
      ? null
      : {
          view: 'matrix',
          ...parseAsked(query),
          against: query.get('against'),
          who: [...new Set((query.get('who') ?? '').split('~').filter((id) => id !== ''))],
          group: query.get('group'),
          only: FILTERS.find((one) => one === query.get('only')) ?? null,
          text: query.get('text') ?? '',
          all: query.get('issues') === 'all',
          allParties: query.get('parties') === 'all',
          least: parseLeast(query),
          cell: parseCell(query.get('cell')),
          unplaced: parseUnplaced(query.get('unplaced')),
        },
  format: ({ all, allParties, cell, unplaced, least, against, who, group, only, text, ...asked }) => ({
    path: ['matrix'],
    query: {
      ...askedOf(asked),
      against,
      who: who.join('~') || null,
      group,
      only,
      text: text || null,
      issues: all ? 'all' : null,
      parties: allParties ? 'all' : null,
      cell: cell && `${cell.party}~${cell.issue}`,
      unplaced,
      ...leastOf(least),
    },
  }),
}
