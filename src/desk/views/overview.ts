// What an analyst wants to know first: what is new, who moved, what collides, what is missing; each with its sentence.
import type { RemarkView } from '../beside/views.js'
import type { StanceCountsView } from './stance.js'
import type { StatementView } from './statement.js'

export interface TellingView {
  /** What kind of news, movement or gap it is; of a movement as `ChangeView['kind']`. */
  readonly kind: string
  /** One sentence, in the language asked for. */
  readonly text: string
  /** Where it stands in the matrix; `null` where it is about no party or no issue in particular. */
  readonly party: string | null
  readonly issue: string | null
  readonly said: string | null
  /** Ids of statements (`s-…`) or remarks (`m-…`), the telling ones first; never empty. */
  readonly cites: readonly string[]
}

export interface TellingsView {
  /** How many there are; `items` holds as many as were asked for. */
  readonly all: number
  readonly items: readonly TellingView[]
}

export interface OverviewView {
  readonly version: 1
  /** From which day on something taken in counts as new; `null` in an empty dossier. */
  readonly since: string | null
  /** Days on which articles were taken in, rising: the choices for `since`. */
  readonly takenIn: readonly string[]
  readonly parties: readonly {
    readonly id: string
    readonly label: string
    readonly statements: number
    readonly stances: StanceCountsView
  }[]
  readonly news: TellingsView & {
    readonly articles: number
    /** Told before, by other reports or once more. */
    readonly repeated: number
    /** Statements that commit nobody. */
    readonly uncommitted: number
    /** Passages of the new articles that were not understood. */
    readonly unread: number
  }
  readonly changes: TellingsView
  /** Parties set against each other, and voices of one party that differ. */
  readonly opposed: TellingsView
  readonly gaps: TellingsView
  /** Those the items cite, each once. */
  readonly statements: readonly StatementView[]
  readonly remarks: readonly RemarkView[]
}

/** Sentences no agreement can satisfy together. */
export interface CollisionsView {
  readonly version: 1
  /** Sets of statements that cannot all hold, none of which could be smaller. */
  readonly conflicts: readonly {
    readonly statements: readonly string[]
    readonly parties: readonly { readonly id: string; readonly label: string }[]
    /** The rules of the casebook without which they would not collide. */
    readonly rules: readonly { readonly id: string; readonly author: string; readonly why: string }[]
  }[]
  /** Red lines that took part. */
  readonly lines: number
  /** Decimal, for it passes 2^53; `null` where a limit kept packages from being counted. */
  readonly acceptable: string | null
  readonly packages: string
  readonly complete: boolean
  readonly statements: readonly StatementView[]
}
