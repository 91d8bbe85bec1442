import type { ChangeKind, Trust } from '../../positions/index.js'

/** What may be doubtful about a statement that comes in. */
export type DoubtKind =
  | 'without-office'
  | 'said-after-report'
  | 'undated'
  | 'unknown-issue'
  | 'unknown-option'
  | 'unknown-actor'

/** Words for standings, movements and splits. */
export interface PositionsWords {
  readonly trust: Readonly<Record<Trust, string>>
  readonly trustHead: string
  /** Above the table of cells that differ between two trust settings. */
  readonly differs: (here: string, there: string, count: number) => string
  readonly same: (here: string, there: string) => string
  readonly withoutOffice: (count: number) => string
  readonly expanded: (collectives: string) => string
  readonly unknown: string
  /** What is doubtful about so many statements, and what becomes of them; followed by what it is about. */
  readonly doubts: Readonly<Record<DoubtKind, (count: number) => string>>
  readonly changes: Readonly<Record<ChangeKind, string>>
  readonly changeHead: string
  readonly noChanges: string
  readonly splitsHead: string
  readonly splits: Readonly<Record<'party' | 'collective', string>>
  readonly lastWord: string
  readonly othersSince: string
  readonly more: (count: number) => string
  readonly byRule: (rule: string, author: string) => string
}
