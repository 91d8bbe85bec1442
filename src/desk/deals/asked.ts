import type { PartialDate } from '../../dossier/index.js'
import type { Trust } from '../../positions/index.js'
import type { RivalReading } from '../../settlement/index.js'

/** A rival reading with its reason, by language. */
export interface ReasonedReading extends RivalReading {
  readonly why: Readonly<Record<string, string>>
}

export interface DealAsked {
  readonly asOf: PartialDate | null
  readonly knownOn: PartialDate | null
  readonly lang: string
  readonly trust: Trust
  readonly strength: number
  /** Rules switched by the user; all others are as the casebook has them. */
  readonly rules: ReadonlyMap<string, boolean>
  /** Full ids of statements given up. */
  readonly dropped: readonly string[]
  readonly readings: readonly ReasonedReading[]
}
