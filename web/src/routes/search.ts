import type { Codec } from './codec.js'

export interface SearchRoute {
  readonly view: 'search'
  readonly query: string
}

export const searchCodec: Codec<SearchRoute> = {
  views: ['search'],
  parse: ([head, ...rest], query) =>
    head === 'search' && rest.length === 0 ? { view: 'search', query: query.get('q') ?? '' } : null,
  format: ({ query }) => ({ path: ['search'], query: { q: query || null } }),
}
