// Everything about one issue on one page.
import type { CellView } from './matrix.js'
import type { ChangeView, SplitView } from './movement.js'
import type { StanceView } from './stance.js'
import type { StatementView } from './statement.js'

/** A movement with its sentence, in the language asked for. */
export interface ToldChangeView extends ChangeView {
  readonly text: string
}

/** A page of the movements of one party or on one issue. */
export interface ToldChangesView {
  readonly version: 1
  /** How many there are on all pages. */
  readonly all: number
  /** From 1. */
  readonly page: number
  /** Newest first. */
  readonly changes: readonly ToldChangeView[]
  /** The deciding ones of both ends of each, each once. */
  readonly cited: readonly StatementView[]
}

export interface IssueHeadView {
  readonly id: string
  readonly label: string
  readonly group: string
  readonly groupLabel: string
  /** Utterances on it, relays counted once. */
  readonly utterances: number
  readonly parties: number
  readonly changes: number
  readonly first: string | null
  readonly last: string | null
  /** In how many periods of equal length, from the first day of the dossier to the last, how much was said. */
  readonly rhythm: readonly number[]
  /** How many parties stand for, against, and neither. */
  readonly stands: { readonly for: number; readonly against: number; readonly neither: number }
}

export interface IssuesView {
  readonly version: 1
  readonly asOf: string | null
  readonly knownOn: string | null
  readonly trust: 'quoted' | 'own' | 'reported' | 'anonymous'
  /** In the order of the casebook. */
  readonly issues: readonly IssueHeadView[]
  /** Issues of the casebook nobody has spoken about. */
  readonly silent: readonly { readonly id: string; readonly label: string }[]
}

export interface IssueView {
  readonly version: 1
  readonly asOf: string | null
  readonly knownOn: string | null
  readonly trust: 'quoted' | 'own' | 'reported' | 'anonymous'
  readonly id: string
  readonly label: string
  readonly group: string
  readonly groupLabel: string
  /** What it is about and what it is not; `null` for an issue the casebook does not hold. */
  readonly about: string | null
  readonly exclusive: boolean
  readonly options: readonly { readonly id: string; readonly label: string; readonly counter: boolean }[]
  readonly parties: readonly { readonly id: string; readonly label: string }[]
  readonly cells: readonly CellView[]
  /** Of every party on every option, in the order of parties. */
  readonly stances: readonly StanceView[]
  /** Newest first; where only so many were asked for, the first of `allChanges`. */
  readonly changes: readonly ToldChangeView[]
  readonly allChanges: number
  readonly splits: readonly SplitView[]
  readonly proposals: readonly {
    readonly id: string
    readonly title: string
    readonly date: string | null
    readonly status: string
    readonly owner: readonly string[]
    readonly elements: readonly {
      readonly option: string
      readonly optionLabel: string
      readonly who: string | null
      readonly quantity: string | null
      readonly condition: string | null
      readonly note: string | null
    }[]
  }[]
  readonly rules: readonly {
    readonly id: string
    readonly author: string
    readonly why: string
    readonly on: boolean
  }[]
  /** The deciding ones of all that is cited above, each once; where only so many were asked for, of the first of each list. */
  readonly cited: readonly StatementView[]
}
