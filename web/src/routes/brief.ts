import { type Asked, askedOf, NOTHING_ASKED, parseAsked } from './asked.js'
import type { Codec } from './codec.js'

/** What the brief is made of; what is edited in it stays in the browser. */
export interface BriefRoute extends Asked {
  readonly view: 'brief'
  readonly since: string | null
  readonly party: string | null
  readonly issue: string | null
}

export const briefScreen = (given: Partial<Omit<BriefRoute, 'view'>> = {}): BriefRoute => ({
  view: 'brief',
  ...NOTHING_ASKED,
  since: null,
  party: null,
  issue: null,
  ...given,
})

export const briefCodec: Codec<BriefRoute> = {
  views: ['brief'],
  parse: ([head, ...rest], query) =>
    head !== 'brief' || rest.length > 0
      ? null
      : briefScreen({
          ...parseAsked(query),
          since: query.get('since'),
          party: query.get('party'),
          issue: query.get('issue'),
        }),
  format: ({ since, party, issue, ...asked }) => ({
    path: ['brief'],
    query: { since, party, issue, ...askedOf(asked) },
  }),
}
