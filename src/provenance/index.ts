// Floor 3. Statements → who says so: chains of relays, one utterance in many reports, what a relay changed on the way.
export { type Chain, chainOf, citingCircles, type Hop, type HopMode, type Outlet } from './chain.js'
export { type Copy, copiesAmong } from './copies.js'
export { dayNumber } from './days.js'
export { DRIFT_KINDS, type Drift, type DriftKind, driftBetween, type Telling, tellingOf } from './drift/index.js'
export { closestTo, REASONS, type Reason, reasonsBetween } from './likeness.js'
export { byWeight } from './rank.js'
export { prepareRelays, type RelayCase } from './relay-case.js'
export { type Cluster, sameUtterances } from './same-utterance.js'
export { countsFrom, dateOf, type Published, type TakenStatement } from './taken-statement.js'
export { kinOf, type ToldOptions } from './told.js'
export {
  newestFirst,
  type Utterance,
  type UtteranceOptions,
  unsortedUtterances,
  utterances,
  WINDOW_DAYS,
} from './utterance.js'
