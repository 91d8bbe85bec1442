import { type CountOptions, countedAt } from './counted.js'
import { COUNT_KEYS, rememberingLast } from './spoken.js'

/** Who has ever taken a position, how often, and on what. */
export interface Heard {
  readonly parties: ReadonlyMap<string, number>
  readonly issues: ReadonlySet<string>
}

/** Whatever the date asked for, and so the same for every date. */
export const heard = rememberingLast<CountOptions, Heard>(
  COUNT_KEYS.filter((key) => key !== 'asOf'),
  (statements, options) => {
    const parties = new Map<string, number>()
    const issues = new Set<string>()
    for (const { party, issue } of countedAt(statements, { ...options, asOf: null })) {
      parties.set(party, (parties.get(party) ?? 0) + 1)
      issues.add(issue)
    }
    return { parties, issues }
  },
)
