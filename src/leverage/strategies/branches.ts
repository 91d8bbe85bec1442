// A gathered strategy with its slots filled as far as the sayings themselves tell. What no saying tells stays empty.
import type { BranchSlots } from './gaps.js'
import type { GatheredStrategy, Saying } from './gather.js'
import { type HingeWords, touchesOf } from './touches.js'

/** A saying with the words that fill slots. */
export interface ToldSaying extends Saying {
  /** The condition in the words of the report. */
  readonly conditionWords: string | null
  /** What is announced, in a few words. */
  readonly what: string
  /** By when, in the words of the report, where it names a time. */
  readonly deadline: string | null
}

export interface GatheredBranch extends BranchSlots {
  readonly condition: {
    readonly act: string | null
    /** Canonical name. */
    readonly who: string | null
    readonly observable: null
    readonly deadline: string | null
    readonly judge: null
  }
  readonly consequence: { readonly act: string; readonly who: string | null }
  readonly else: null
  readonly release: string | null
  /** Ids of the sayings. */
  readonly statements: readonly string[]
}

const first = <T, R>(items: readonly T[], pick: (item: T) => R | null): R | null => {
  for (const item of items) {
    const found = pick(item)
    if (found !== null) return found
  }
  return null
}

/** `ids` of one branch of the strategy, `sayings` by id; `null` where it has none. */
export const gatheredBranch = (
  ids: readonly string[],
  { party, voice }: GatheredStrategy,
  sayings: ReadonlyMap<string, ToldSaying>,
  words: HingeWords,
): GatheredBranch | null => {
  const own = ids.flatMap((id) => sayings.get(id) ?? [])
  const [told] = own.filter(({ condition }) => condition !== null).concat(own)
  if (told === undefined) return null
  const acting = (saying: ToldSaying): string | null =>
    (saying.condition &&
      touchesOf(saying.condition, words).who.find((one) => one !== party && one !== saying.speaker)) ??
    null
  return {
    condition: {
      act: first(own, ({ conditionWords }) => conditionWords),
      who: first(own, acting),
      observable: null,
      deadline: first(own, ({ deadline }) => deadline),
      judge: null,
    },
    // Who speaks for nobody in power cannot carry anything out.
    consequence: { act: told.what, who: party === null ? null : voice },
    else: null,
    release: first(own, ({ condition, conditionWords }) =>
      condition?.head === 'WHILE' || condition?.head === 'UNTIL' ? conditionWords : null,
    ),
    statements: ids,
  }
}
