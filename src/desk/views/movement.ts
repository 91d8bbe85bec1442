// How positions move.
import type { ConditionView } from './statement.js'

export interface ChangeView {
  readonly party: string
  readonly partyLabel: string
  readonly issue: string
  readonly issueLabel: string
  readonly option: string | null
  readonly optionLabel: string | null
  readonly kind: 'reversal' | 'other-option' | 'new-condition' | 'softening' | 'hardening' | 'silence'
  readonly saidBefore: string | null
  readonly saidAfter: string | null
  /** Statement ids, the deciding one first; of a silence its last word. */
  readonly before: readonly string[]
  /** Of a silence the first that others said since. */
  readonly after: readonly string[]
  /** The rule of the casebook by which the two exclude each other, where their words alone do not. */
  readonly rule: { readonly id: string; readonly author: string; readonly why: string } | null
}

export interface SplitView {
  readonly within: 'party' | 'collective'
  readonly name: string
  readonly label: string
  readonly issue: string
  readonly issueLabel: string
  readonly option: string | null
  readonly optionLabel: string | null
  readonly kind: 'sign' | 'firmness'
  readonly voices: readonly {
    readonly who: string
    readonly label: string
    readonly sign: -1 | 0 | 1
    readonly strength: 0 | 1 | 2 | 3 | 4
    readonly statements: readonly string[]
  }[]
}

export interface ChangesView {
  readonly version: 1
  readonly asOf: string | null
  readonly knownOn: string | null
  readonly trust: 'quoted' | 'own' | 'reported' | 'anonymous'
  /** Oldest first. */
  readonly changes: readonly ChangeView[]
  readonly splits: readonly SplitView[]
}

export interface TimelineView {
  readonly version: 1
  readonly asOf: string | null
  readonly knownOn: string | null
  readonly issue: string
  readonly issueLabel: string
  /** How many have spoken, where only those who spoke most were asked for. */
  readonly parties?: number | undefined
  /** How many utterances are not told then. */
  readonly leftOut?: number | undefined
  /** Each utterance once however many report it, oldest first. */
  readonly utterances: readonly {
    readonly party: string
    readonly partyLabel: string
    readonly actor: string
    readonly actorLabel: string
    readonly option: string | null
    readonly optionLabel: string | null
    readonly act: string
    readonly sign: -1 | 0 | 1
    readonly strength: 0 | 1 | 2 | 3 | 4
    readonly condition: ConditionView | null
    readonly temporary: boolean
    readonly certainty: string
    /** Told of the party in its own words; else others tell it. */
    readonly ownWords: boolean
    readonly said: string | null
    /** What it changed for its party. */
    readonly changes: readonly ChangeView['kind'][]
    readonly statements: readonly string[]
  }[]
}
