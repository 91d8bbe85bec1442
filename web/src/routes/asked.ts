// What positions are asked for: by which day said, by which day known, whose tellings count. Shared by matrix and pages.

export interface Asked {
  readonly asOf: string | null
  readonly knownOn: string | null
  readonly trust: Trust | null
}

/** Strictest first, as the API knows them. */
export const TRUST = ['quoted', 'own', 'reported', 'anonymous'] as const
export type Trust = (typeof TRUST)[number]

export const NOTHING_ASKED: Asked = { asOf: null, knownOn: null, trust: null }

export const parseAsked = (query: URLSearchParams): Asked => ({
  asOf: query.get('asOf'),
  knownOn: query.get('knownOn'),
  trust: TRUST.find((one) => one === query.get('trust')) ?? null,
})

export const askedOf = ({ asOf, knownOn, trust }: Asked) => ({ asOf, knownOn, trust })
