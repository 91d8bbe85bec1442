import type { Codec } from './codec.js'

export interface TraceRoute {
  readonly view: 'trace'
  readonly statement: string
  /** The other report held beside it; `null`: the one in which most changed. */
  readonly beside: string | null
}

export const traceScreen = (statement: string, beside: string | null = null): TraceRoute => ({
  view: 'trace',
  statement,
  beside,
})

export const traceCodec: Codec<TraceRoute> = {
  views: ['trace'],
  parse: ([head, statement, ...rest], query) =>
    head !== 'trace' || statement === undefined || rest.length > 0
      ? null
      : { view: 'trace', statement, beside: query.get('beside') },
  format: ({ statement, beside }) => ({ path: ['trace', statement], query: { beside } }),
}
