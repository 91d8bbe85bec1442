// Where every party stands on every issue at a date.
import type { ConditionView, StatementView } from './statement.js'

export interface CellView {
  readonly party: string
  readonly issue: string
  readonly sign: -1 | 0 | 1
  readonly strength: 0 | 1 | 2 | 3 | 4
  /** Rules something out, or makes it the absolute condition. */
  readonly redline: boolean
  readonly condition: ConditionView | null
  readonly temporary: boolean
  /** How it ends of itself: limited to the present, at a stated end, or with its cause, of which the words do not tell whether it still holds. */
  readonly lapses: { readonly kind: 'temporary' | 'end' | 'cause'; readonly on: string | null } | null
  readonly certainty: string
  /** YYYY, YYYY-MM or YYYY-MM-DD of the newest utterance. */
  readonly said: string | null
  /** Whole days between `said` and the date asked for; `null` without a date. */
  readonly ageDays: number | null
  /** How often said, relays of one utterance counted once. */
  readonly utterances: number
  /** Voices of one party that differ on this issue at this date (two ministers, two options). */
  readonly divided: boolean
  /** How they differ: one for and one against, or one firm where the other only leans. */
  readonly split: 'sign' | 'firmness' | null
  /** Everybody's latest word in force for the party, newest first. */
  readonly voices: readonly {
    readonly actor: string
    readonly option: string | null
    readonly sign: -1 | 0 | 1
    readonly strength: 0 | 1 | 2 | 3 | 4
    readonly said: string | null
    readonly statements: readonly string[]
  }[]
  /** Statement ids, the deciding one first. */
  readonly statements: readonly string[]
  /** How many further ones are not listed, because only so many were asked for. */
  readonly leftOut: number
  /** Stands by option, where the words decide options. */
  readonly options: readonly {
    readonly option: string | null
    readonly label: string | null
    readonly sign: -1 | 0 | 1
    readonly strength: 0 | 1 | 2 | 3 | 4
    readonly said: string | null
    readonly statements: readonly string[]
  }[]
}

/** A cell as it is opened: whole, with the sentences it lists. */
export interface OpenedCellView extends CellView {
  readonly sentences: readonly StatementView[]
}

export interface MatrixView {
  readonly version: 1
  readonly asOf: string | null
  readonly knownOn: string | null
  /** Whose tellings count: direct speech, own words, what others report too, unnamed sources too. */
  readonly trust: 'quoted' | 'own' | 'reported' | 'anonymous'
  /** Collectives whose word counts for their members, because it was asked for. */
  readonly expanded: readonly string[]
  readonly parties: readonly { readonly id: string; readonly label: string; readonly statements: number }[]
  readonly issues: readonly {
    readonly id: string
    readonly label: string
    readonly group: string
    /** Heading of the group; its id where the casebook gives it no name. */
    readonly groupLabel: string
  }[]
  /** Of a large matrix each cell tells its deciding statement only, and its voices only where they differ: the rest is asked for cell by cell. */
  readonly shortened?: true | undefined
  /** No cell where nobody has spoken: what is missing is unknown, not neutral. */
  readonly cells: readonly CellView[]
  /** Every day on which something was said, rising: the stops of the date slider. */
  readonly days: readonly string[]
  /** Statements coded for a party without a date, without an issue of the casebook, or by one who held no office then. */
  readonly unplaced: { readonly undated: number; readonly withoutIssue: number; readonly withoutOffice: number }
}

/** Cells that show another stance, condition or certainty at one date than at another. */
export interface ComparisonView {
  readonly version: 1
  readonly asOf: string | null
  /** The date they are held against. */
  readonly against: string
  readonly differences: readonly {
    readonly party: string
    readonly issue: string
    /** As it stands at `asOf`, and as it stood at `against`; `null`: nobody has spoken, or it has lapsed. */
    readonly here: CellView | null
    readonly there: CellView | null
  }[]
}
