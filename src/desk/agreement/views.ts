// What the screens and the command line see of two codings laid side by side.
import type { Level } from './alpha.js'

export type AgreementVariable = 'act' | 'issue' | 'sign' | 'strength' | 'party' | 'condition'

/** One side of a pair, short enough to be shown. Offsets are UTF-16 code units of the text. */
export interface CodedOnce {
  readonly begin: number
  readonly end: number
  readonly quote: string
  readonly actor: string
  readonly party: string | null
  readonly act: string
  readonly sign: number
  readonly strength: number
  readonly issue: string | null
  /** Head of the condition, or `null` where there is none. */
  readonly condition: string | null
}

/** What both coded on the same words, or one alone. */
export interface CodedPair {
  readonly document: string
  /** Issues are compared in it: one of the two gave a statement an issue. */
  readonly inCase: boolean
  readonly a: CodedOnce | null
  readonly b: CodedOnce | null
}

export interface MeasureView {
  readonly variable: AgreementVariable
  readonly level: Level
  /** Krippendorff's alpha over the pairs; `null` where nothing could differ. */
  readonly alpha: number | null
  readonly pairs: number
  /** Pairs in which both gave the same value. */
  readonly same: number
}

export interface UnitisedView {
  /** `span`: whether they cut out the same stretches at all; the others tell the stretches apart by that value as well. */
  readonly by: 'span' | 'act' | 'issue' | 'sign'
  readonly alpha: number | null
  /** Each value with its own alpha and the number of stretches of a and of b; empty for `span`. */
  readonly values: readonly {
    readonly value: string
    readonly alpha: number | null
    readonly a: number
    readonly b: number
  }[]
}

export interface ConfusionView {
  readonly variable: AgreementVariable
  /** What stands for "no issue", "nobody", "no condition" is "". In the order of the manual, else of the alphabet. */
  readonly values: readonly string[]
  /** `table[a][b]`: pairs to which a gave one value and b the other. */
  readonly table: readonly (readonly number[])[]
  /** Statements of a, and of b, that the other has not coded. */
  readonly onlyA: readonly number[]
  readonly onlyB: readonly number[]
}

export interface AgreementView {
  readonly version: 1
  readonly coders: readonly [string, string]
  /** Documents both have coded; the others take no part. */
  readonly documents: readonly string[]
  readonly onlyA: readonly string[]
  readonly onlyB: readonly string[]
  /** Statements in the documents both have coded. */
  readonly statements: readonly [number, number]
  readonly paired: number
  /** Twice the pairs by all statements: 1 where both found the same statements. `null` without statements. */
  readonly found: number | null
  readonly measures: readonly MeasureView[]
  /** UTF-16 code units of all documents together. */
  readonly length: number
  readonly unitised: readonly UnitisedView[]
  readonly confusion: readonly ConfusionView[]
  readonly pairs: readonly CodedPair[]
}
