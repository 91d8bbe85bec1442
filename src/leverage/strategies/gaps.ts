// What an offer, a threat or a tripwire leaves open. An empty slot is a result: nobody can tell when an offer without a deadline
// has been disregarded.

/** Slots of one branch. Whatever is `null` is empty; a text, a name or a boolean is not. */
export interface BranchSlots {
  readonly condition: {
    readonly act: unknown
    readonly who: unknown
    readonly observable: unknown
    readonly deadline: unknown
    readonly judge: unknown
  }
  readonly consequence: { readonly act: unknown; readonly who: unknown }
  readonly else: unknown
  readonly release: unknown
}

export interface StrategySlots {
  readonly speaker: readonly unknown[]
  readonly addressee: readonly unknown[]
  readonly offer: BranchSlots | null
  readonly threat: BranchSlots | null
}

export type BranchSlot =
  | 'act'
  | 'who'
  | 'deadline'
  | 'observable'
  | 'judge'
  | 'consequence'
  | 'executor'
  | 'else'
  | 'release'
export type StrategySlot = 'speaker' | 'addressee' | 'offer' | 'threat'

export type StrategyGap =
  | { readonly branch: null; readonly slot: StrategySlot }
  | { readonly branch: 'offer' | 'threat'; readonly slot: BranchSlot }

const branchGaps = (
  branch: 'offer' | 'threat',
  slots: BranchSlots,
  other: BranchSlots | null,
): readonly StrategyGap[] => {
  const { condition, consequence } = slots
  const checked: readonly (readonly [BranchSlot, unknown])[] = [
    ['act', condition.act],
    ['who', condition.who],
    ['deadline', condition.deadline],
    ['observable', condition.observable],
    ['judge', condition.judge],
    ['consequence', consequence.act],
    ['executor', consequence.who],
    // The other branch says what happens else.
    ['else', slots.else ?? other?.consequence.act ?? null],
    // A gift may be for good; a harm that nothing ends gives no reason to yield after it has begun.
    ['release', branch === 'threat' ? slots.release : true],
  ]
  return checked.flatMap(([slot, value]) => (value === null ? [{ branch, slot }] : []))
}

/** In the order in which one would ask. */
export const strategyGaps = ({ speaker, addressee, offer, threat }: StrategySlots): readonly StrategyGap[] => [
  ...(speaker.length === 0 ? [{ branch: null, slot: 'speaker' } as const] : []),
  ...(addressee.length === 0 ? [{ branch: null, slot: 'addressee' } as const] : []),
  ...(offer === null ? [{ branch: null, slot: 'offer' } as const] : branchGaps('offer', offer, threat)),
  ...(threat === null ? [{ branch: null, slot: 'threat' } as const] : branchGaps('threat', threat, offer)),
]

export interface TripwireSlots {
  readonly place: readonly unknown[]
  readonly actor: readonly unknown[]
  readonly event: unknown
  readonly responder: readonly unknown[]
  readonly response: unknown
  readonly responseIs: 'declared' | 'implied' | null
  readonly monitor: unknown
  readonly deadline: unknown
  readonly mandate: unknown
}

/** `unsettled-place`: there are several; `implied-response`: nobody has declared it. */
export type TripwireGap =
  | 'place'
  | 'unsettled-place'
  | 'actor'
  | 'event'
  | 'responder'
  | 'response'
  | 'implied-response'
  | 'monitor'
  | 'deadline'
  | 'mandate'

export const tripwireGaps = (slots: TripwireSlots): readonly TripwireGap[] => {
  const checked: readonly (readonly [TripwireGap, boolean])[] = [
    ['place', slots.place.length === 0],
    ['unsettled-place', slots.place.length > 1],
    ['actor', slots.actor.length === 0],
    ['event', slots.event === null],
    ['responder', slots.responder.length === 0],
    ['response', slots.response === null],
    ['implied-response', slots.response !== null && slots.responseIs !== 'declared'],
    ['monitor', slots.monitor === null],
    ['deadline', slots.deadline === null],
    ['mandate', slots.mandate === null],
  ]
  return checked.flatMap(([gap, isOpen]) => (isOpen ? [gap] : []))
}
