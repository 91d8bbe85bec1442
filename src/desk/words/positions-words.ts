import type { Trust } from '../../positions/index.js'

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
}
