// What changed from one report of an utterance to another.
import type { RelayCase } from '../relay-case.js'
import type { TakenStatement } from '../taken-statement.js'
import type { Drift } from './drift.js'
import { items, type UtteranceOf } from './items.js'
import { passages } from './passages.js'
import { type Report, reportOf, type Telling } from './report.js'
import { hops, voices } from './voices.js'
import { amounts, conditions, extents, hedges, issues, places, quotationMarks, signs, temporaries } from './words.js'

export { DRIFT_KINDS, type Drift, type DriftKind } from './drift.js'
export { type Telling, tellingOf } from './report.js'

export interface Told {
  readonly telling: Telling
  readonly statement: TakenStatement
}

/**
 * All changes from the first report to the second, in the order of `DRIFT_KINDS`. Compare an earlier report, or one nearer
 * to the source, with a later one; turned round, what was lost was added.
 */
export const driftBetween = (from: Told, to: Told, relays: RelayCase, utteranceOf: UtteranceOf): readonly Drift[] => {
  const [a, b]: readonly [Report, Report] = [reportOf(from.telling, from.statement), reportOf(to.telling, to.statement)]
  return [
    ...voices(a, b, relays),
    ...hops(a, b, relays),
    ...conditions(a, b, relays),
    ...items(a, b, relays, utteranceOf),
    ...hedges(a, b),
    ...signs(a, b),
    ...temporaries(a, b),
    ...amounts(a, b),
    ...issues(a, b, relays),
    ...places(a, b, relays),
    ...extents(a, b),
    ...quotationMarks(a, b),
    ...passages(a, b),
  ]
}
