// What may be asked of the desk.
import type { Trust } from '../positions/index.js'
import type { RivalReading } from '../settlement/index.js'
import type { ReasonedReading } from './deals/asked.js'

export interface MatrixAsked {
  /** Said on or before this date; `null`: everybody's last word. */
  readonly asOf: string | null
  /** Taken into the dossier on or before this date. */
  readonly knownOn: string | null
  readonly lang: string
  /** Whose tellings count; see `Trust`. */
  readonly trust?: Trust
  /** Canonical names of collectives whose word is to count for their members. */
  readonly expand?: readonly string[]
  /** Of each cell only so many statements, the deciding and the newest ones: for screens. All where not given. */
  readonly evidence?: number
}

export interface PageAsked extends MatrixAsked {
  /** So many movements, and the sentences of so many stances of each list; all where not given. */
  readonly most?: number
}

export interface TimelineAsked extends MatrixAsked {
  /** Only of so many parties, those who spoke most; all where not given. */
  readonly lanes?: number
}

export interface ChangesPageAsked extends MatrixAsked {
  /** From 1. */
  readonly page: number
}

export interface BriefAsked extends MatrixAsked {
  /** From which day on something counts as new; `null`: since the day of the newest article. */
  readonly since: string | null
  /** Only this party (canonical name), only this issue (id). */
  readonly party: string | null
  readonly issue: string | null
}

export interface OverviewAsked {
  /** YYYY-MM-DD: what was taken in from that day on is new; `null`: on the latest day anything was. */
  readonly since: string | null
  /** So many items of each list. */
  readonly most: number
  readonly lang: string
}

export interface ConditionsQuestion extends MatrixAsked {
  readonly party: string
  readonly issue: string
  readonly option: string | null
}

export interface DealQuestion extends MatrixAsked {
  /** The least strength that counts as hard: 4, what is said absolutely, where not given. */
  readonly strength?: number
  /** Rules by id, switched; all others are as the casebook has them. */
  readonly rules?: ReadonlyMap<string, boolean>
  /** Ids of statements given up. */
  readonly dropped?: readonly string[]
  readonly readings?: readonly ReasonedReading[]
}

export interface DealRoomQuestion extends MatrixAsked {
  readonly readings: readonly RivalReading[]
  /** Ids of readings that are taken as said. */
  readonly adopted: readonly string[]
}
