// Offers, threats and tripwires: what has been said joined to strategies, what they leave open, and the four checks on rankings.
export { type GatheredBranch, gatheredBranch, type ToldSaying } from './branches.js'
export {
  type Announced,
  CHECKS,
  type CheckName,
  type CheckVerdict,
  type ComparedPair,
  checkStrategy,
  endsOf,
  type NeededChange,
  type Rankings,
  type Side,
  type StrategyCheck,
  type StrategyPattern,
  type StrategyVerdict,
} from './checks.js'
export {
  type BranchSlot,
  type StrategyGap,
  type StrategySlot,
  strategyGaps,
  type TripwireGap,
  tripwireGaps,
} from './gaps.js'
export { type GatheredStrategy, gatherStrategies, type Saying } from './gather.js'
export { type HingeWords, touchesOf } from './touches.js'
