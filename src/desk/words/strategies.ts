import type { StrategyEnd } from '../../dossier/index.js'
import type {
  BranchSlot,
  CheckName,
  CheckVerdict,
  ComparedPair,
  NeededChange,
  StrategyPattern,
  StrategySlot,
  TripwireGap,
} from '../../leverage/index.js'

/** Of a pair of ends: who is asked, and what the two ends are called. */
interface PairNames {
  readonly who: string
  readonly better: string
  readonly worse: string
}

/** What is said, in each language, of offers, threats and tripwires. Always "if these rankings hold", never what somebody will do. */
export interface StrategyWords {
  readonly ends: Readonly<Record<StrategyEnd, string>>
  readonly branches: Readonly<Record<'offer' | 'threat', string>>
  readonly if: (act: string, who: string | null, branch: 'offer' | 'threat') => string
  readonly unnamedAct: Readonly<Record<'offer' | 'threat', string>>
  readonly then: (act: string, who: string | null) => string
  readonly slots: Readonly<
    Record<'deadline' | 'judge' | 'else' | 'release' | 'monitor' | 'mandate' | 'credibility', string>
  >
  readonly observable: Readonly<Record<'yes' | 'no', string>>
  /** `null`: nobody is named. */
  readonly fromTo: (speaker: string, addressee: string | null) => string
  readonly nobody: string
  readonly nobodyInPower: string
  readonly putForward: (by: string) => string
  readonly saidBy: (names: string) => string
  readonly gathered: string
  readonly checks: Readonly<Record<CheckName, string>>
  readonly verdicts: Readonly<Record<CheckVerdict, string>>
  readonly missing: Readonly<Record<'offer' | 'threat', string>>
  readonly pair: Readonly<Record<ComparedPair['known'], (names: PairNames) => string>>
  readonly change: Readonly<Record<NeededChange['kind'], (names: PairNames, between: string) => string>>
  readonly patterns: Readonly<Record<StrategyPattern, string>>
  readonly pivotal: (checks: string) => string
  readonly ranked: (author: string, why: string) => string
  readonly unranked: string
  readonly ifHold: string
  readonly open: string
  readonly questions: {
    readonly strategy: Readonly<Record<StrategySlot, string>>
    readonly offer: Readonly<Record<BranchSlot, string>>
    readonly threat: Readonly<Record<BranchSlot, string>>
    readonly tripwire: Readonly<Record<TripwireGap, string>>
  }
  readonly strategies: string
  readonly single: string
  readonly tripwires: string
  readonly wire: {
    readonly place: string
    readonly event: string
    readonly response: Readonly<Record<'declared' | 'implied', string>>
    readonly responder: string
    readonly actor: string
  }
  readonly or: string
  readonly none: string
  readonly note: string
}
