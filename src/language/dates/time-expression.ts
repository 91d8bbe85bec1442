import type { DateBasis, PartialDate } from '../../dossier/index.js'

/** One way to understand an expression. `null` at an end: open, the words do not say. */
export interface TimeReading {
  /** First and last day as YYYY-MM-DD. */
  readonly begin: string | null
  readonly end: string | null
  /** The most exact date that holds the whole stretch, where one does; `null` for open stretches. */
  readonly date: PartialDate | null
}

/** A point or stretch of time that a text names. */
export interface TimeExpression {
  /** Token range, end exclusive. */
  readonly from: number
  readonly to: number
  /** `at` it happens then; `since` it begins then; `until` it ends then. */
  readonly bound: 'at' | 'since' | 'until'
  readonly basis: DateBasis
  /** The clause looks ahead: "wird am Dienstag", "scheduled for June". */
  readonly ahead: boolean
  /** One: resolved. Several: ambiguous. None: needs a date of publication that is not there, or not exact enough. */
  readonly readings: readonly TimeReading[]
}

/** Something with a known date that a text may count from; `words` folded and lower-case. */
export interface DatedEvent {
  readonly words: readonly string[]
  readonly date: PartialDate
}

export interface TimeAnchors {
  readonly published: PartialDate | null
  readonly events?: readonly DatedEvent[]
}
