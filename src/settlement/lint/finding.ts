// What the lint says of a text, as data.
import type { Span } from '../../dossier/index.js'

/**
 * `present`: every needed element is there. `partial`: mentioned, but a needed element is missing or left soft or put off.
 * `absent`: the text says there is none. `not-stated`: the text is silent; nothing is taken from its silence.
 */
export type ProvisionStatus = 'present' | 'partial' | 'absent' | 'not-stated'

export interface ElementFinding {
  readonly element: string
  /** `weak`: named, without being settled ("consult" where a duty is wanted). */
  readonly status: 'there' | 'weak' | 'missing'
  /** The words or number that show it, and the sentence they stand in. */
  readonly span: Span | null
  readonly sentence: Span | null
}

export interface ProvisionFinding {
  readonly provision: string
  readonly status: ProvisionStatus
  /** Sentences that speak of it, verbatim. */
  readonly spans: readonly Span[]
  /** In the order of the provision; empty where it is not stated or absent. */
  readonly elements: readonly ElementFinding[]
  /** Why a partial one is partial although nothing may be missing: only intended, or put off. */
  readonly reservation: 'soft' | 'later' | null
  /** Where the text says there is none. Beside other `spans`: it says both. */
  readonly denied: Span | null
}

/** Two places of a text that cannot both hold. */
export interface Contradiction {
  readonly kind: 'there-and-not' | 'two-starts'
  readonly provision: string
  readonly spans: readonly [Span, Span]
}

/** One step waits for another. */
export interface Wait {
  /** The step that waits, and what it waits for. */
  readonly step: Span
  readonly until: Span
  readonly sentence: Span
}

/** Steps that wait for one another in a circle: each waits for the next, the last for the first. */
export type Circle = readonly Wait[]
