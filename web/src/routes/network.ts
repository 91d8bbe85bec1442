import type { Codec } from './codec.js'

export const AGGREGATIONS = ['congruence', 'conflict', 'subtract', 'combine', 'ignore'] as const
export type NetworkAggregation = (typeof AGGREGATIONS)[number]

export interface NetworkRoute {
  readonly view: 'network'
  readonly mode: 'onemode' | 'twomode'
  readonly what: 'issue' | 'option'
  /** `null`: congruence of one mode, else ignore. */
  readonly aggregation: NetworkAggregation | null
  readonly from: string | null
  readonly to: string | null
  /** Ties weaker than this are not drawn. */
  readonly least: number
  /** Nodes of the tie whose statements are shown. */
  readonly edge: readonly [string, string] | null
}

export const networkScreen = (given: Partial<Omit<NetworkRoute, 'view'>> = {}): NetworkRoute => ({
  view: 'network',
  mode: 'onemode',
  what: 'issue',
  aggregation: null,
  from: null,
  to: null,
  least: 0,
  edge: null,
  ...given,
})

export const networkCodec: Codec<NetworkRoute> = {
  views: ['network'],
  parse: ([head, ...rest], query) => {
    if (head !== 'network' || rest.length > 0) return null
    const least = Number(query.get('least') ?? 0)
    const [from, to, ...more] = query.get('edge')?.split('~') ?? []
    return {
      view: 'network',
      mode: query.get('mode') === 'twomode' ? 'twomode' : 'onemode',
      what: query.get('what') === 'option' ? 'option' : 'issue',
      aggregation: AGGREGATIONS.find((one) => one === query.get('aggregation')) ?? null,
      from: query.get('from'),
      to: query.get('to'),
      least: Number.isFinite(least) && least > 0 ? least : 0,
      edge: from && to && more.length === 0 ? [from, to] : null,
    }
  },
  format: ({ mode, what, aggregation, from, to, least, edge }) => ({
    path: ['network'],
    query: {
      mode: mode === 'onemode' ? null : mode,
      what: what === 'issue' ? null : what,
      aggregation,
      from,
      to,
      least: least === 0 ? null : String(least),
      edge: edge && edge.join('~'),
    },
  }),
}
