import type { Act, Sign, Strength } from '../../dossier/index.js'
import type { StanceEntry } from '../../language/index.js'
import type { Holder } from '../holders.js'

/** A stance found in one sentence, before issue, condition and source chain are known. Token indices of its sentence. */
export interface Candidate {
  readonly rule: string
  /** The row of the lexicon it stands on; none for modals and plain clauses. */
  readonly entry?: StanceEntry | undefined
  readonly act: Act
  readonly sign: Sign
  readonly strength: Strength
  readonly holders: readonly Holder[]
  /** Whether the holder is the speaker of the message and not a subject of the clause. */
  readonly bySpeaker: boolean
  /** The word that carries the stance. */
  readonly at: number
  readonly from: number
  readonly to: number
  /** Where the thing is named, for the issue. */
  readonly coreFrom: number
  readonly coreTo: number
  /** The word that turned the sign because it ends the thing ("Ende", "stop"), `null` where none did. */
  readonly endedAt: number | null
  /** Something the clause shows against reading it as a stance. */
  readonly doubt: 'question' | 'hypothetical' | 'no-holder' | null
}

/** The same candidate, made here like every other: rules make theirs in many ways, and engines find what stands in them far later. */
export const ofOneShape = (c: Candidate): Candidate => ({
  rule: c.rule,
  entry: c.entry,
  act: c.act,
  sign: c.sign,
  strength: c.strength,
  holders: c.holders,
  bySpeaker: c.bySpeaker,
  at: c.at,
  from: c.from,
  to: c.to,
  coreFrom: c.coreFrom,
  coreTo: c.coreTo,
  endedAt: c.endedAt,
  doubt: c.doubt,
})

/** A message of [from, to) that is a stance of its speaker as a whole. */
export const ofMessage = (
  rule: string,
  shape: Pick<Candidate, 'act' | 'sign' | 'strength'>,
  speaker: Holder,
  at: number,
  [from, to]: readonly [number, number],
): Candidate => ({
  rule,
  ...shape,
  holders: [speaker],
  bySpeaker: true,
  at,
  from,
  to,
  coreFrom: from,
  coreTo: to,
  endedAt: null,
  doubt: null,
})

/** What an act becomes under negation; `null` where the negation leaves nothing ("does not demand"). */
export const negate = (
  act: Act,
  sign: Sign,
  strength: Strength,
): { readonly act: Act; readonly sign: Sign; readonly strength: Strength } | null => {
  switch (act) {
    case 'accept':
    case 'offer':
      return { act: 'reject', sign: sign === 0 ? -1 : (-sign as Sign), strength: 3 }
    case 'promise':
    case 'propose':
      return { act: 'reject', sign: sign === 0 ? -1 : (-sign as Sign), strength: 3 }
    case 'reject':
      return { act: 'open', sign: sign === 0 ? 1 : (-sign as Sign), strength: 1 }
    case 'refuse_talks':
      return { act: 'call_talks', sign: 1, strength: 1 }
    case 'call_talks':
      return { act: 'refuse_talks', sign: -1, strength: 3 }
    case 'open':
      return { act: 'reject', sign: -1, strength: 3 }
    case 'threaten':
      return { act: 'promise', sign: -1, strength: 2 }
    case 'redline':
      // "not unthinkable"; what is guarded ("sacrosanct") stays guarded.
      return sign === -1 ? { act: 'open', sign: 1, strength: 1 } : { act: 'redline', sign, strength }
    case 'hedge':
      return { act, sign, strength }
    case 'demand':
      return { act: 'reject', sign: sign === 0 ? -1 : (-sign as Sign), strength: 2 }
  }
}
