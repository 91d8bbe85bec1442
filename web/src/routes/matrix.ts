import type { Codec } from './codec.js'
import { ANYTHING, type Least, leastOf, parseLeast } from './least.js'

export interface CellKey {
  readonly party: string
  readonly issue: string
}

/** Statements of a party that found no cell. */
export type UnplacedKind = 'undated' | 'without-issue'

export interface MatrixRoute {
  readonly view: 'matrix'
  readonly asOf: string | null
  readonly knownOn: string | null
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
  asOf: null,
  knownOn: null,
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

const parseUnplaced = (text: string | null): UnplacedKind | null =>
  text === 'undated' || text === 'without-issue' ? text : null

export const matrixCodec: Codec<MatrixRoute> = {
  views: ['matrix'],
  parse: ([head, ...rest], query) =>
    rest.length > 0 || (head !== undefined && head !== 'matrix')
      ? null
      : {
          view: 'matrix',
          asOf: query.get('asOf'),
          knownOn: query.get('knownOn'),
          all: query.get('issues') === 'all',
          allParties: query.get('parties') === 'all',
          least: parseLeast(query),
          cell: parseCell(query.get('cell')),
          unplaced: parseUnplaced(query.get('unplaced')),
        },
  format: ({ asOf, knownOn, all, allParties, cell, unplaced, least }) => ({
    path: ['matrix'],
    query: {
      asOf,
      knownOn,
      issues: all ? 'all' : null,
      parties: allParties ? 'all' : null,
      cell: cell && `${cell.party}~${cell.issue}`,
      unplaced,
      ...leastOf(least),
    },
  }),
}
