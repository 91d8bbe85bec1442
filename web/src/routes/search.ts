import type { FacetName, SearchKind, SearchOrder } from '../views.js'
import type { Codec } from './codec.js'

/** What is chosen of each facet; a hit has one of the values. */
export type Chosen = Readonly<Partial<Record<FacetName, readonly string[]>>>

export interface SearchRoute {
  readonly view: 'search'
  readonly query: string
  /** `null`: statements, or articles where only these hold the words. */
  readonly kind: SearchKind | null
  readonly chosen: Chosen
  readonly from: string | null
  readonly to: string | null
  readonly order: SearchOrder | null
  /** From 1. */
  readonly page: number
}

export const searchScreen = (given: Partial<Omit<SearchRoute, 'view'>> = {}): SearchRoute => ({
  view: 'search',
  query: '',
  kind: null,
  chosen: {},
  from: null,
  to: null,
  order: null,
  page: 1,
  ...given,
})

export const FACETS: readonly FacetName[] = [
  'party',
  'sign',
  'issue',
  'act',
  'year',
  'publisher',
  'language',
  'standpoint',
]
const KINDS: readonly SearchKind[] = ['statement', 'article']
const ORDERS: readonly SearchOrder[] = ['relevance', 'newest', 'oldest']

const oneOf = <T extends string>(list: readonly T[], text: string | null): T | null =>
  list.find((one) => one === text) ?? null

// No party, issue or publisher is called with a "~".
const SEPARATOR = '~'

export const searchCodec: Codec<SearchRoute> = {
  views: ['search'],
  parse: ([head, ...rest], query) => {
    if (head !== 'search' || rest.length > 0) return null
    const page = Number(query.get('page') ?? 1)
    return {
      view: 'search',
      query: query.get('q') ?? '',
      kind: oneOf(KINDS, query.get('kind')),
      chosen: Object.fromEntries(
        FACETS.flatMap((name) => {
          const values = query.get(name)?.split(SEPARATOR).filter(Boolean) ?? []
          return values.length === 0 ? [] : [[name, values]]
        }),
      ),
      from: query.get('from'),
      to: query.get('to'),
      order: oneOf(ORDERS, query.get('order')),
      page: Number.isInteger(page) && page > 0 ? page : 1,
    }
  },
  format: ({ query, kind, chosen, from, to, order, page }) => ({
    path: ['search'],
    query: {
      q: query || null,
      kind,
      ...Object.fromEntries(FACETS.map((name) => [name, chosen[name]?.join(SEPARATOR) || null])),
      from,
      to,
      order,
      page: page === 1 ? null : String(page),
    },
  }),
}
