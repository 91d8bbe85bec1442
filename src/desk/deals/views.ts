// What the screens and the command line see of settlements and proposals. Statements stand by their ids; the sentences come
// along once, in `statements`.
import type { Issue, Rule } from '../../casebook/index.js'
import type { PackedInForce } from '../../settlement/index.js'
import type { StatementView } from '../views/statement.js'

export interface ConflictView {
  /** They cannot all hold. */
  readonly statements: readonly string[]
  readonly parties: readonly string[]
  /** Ids of rules without which they would not collide. */
  readonly rules: readonly string[]
}

export interface VerdictView {
  /** Decimal, for it passes 2^53. Depends on the option sets of the casebook. */
  readonly packages: string
  /** Packages that break no red line; `null` where a limit kept them from being counted. */
  readonly acceptable: string | null
  readonly conflicts: readonly ConflictView[]
  /** Minimal sets of statements without which some package stands. */
  readonly waysOut: readonly (readonly string[])[]
  readonly complete: boolean
}

export interface DealRuleView {
  readonly id: string
  readonly author: string
  readonly why: string
  readonly on: boolean
  /** As the casebook has it. */
  readonly default: boolean
  /** The verdict with this rule switched the other way. */
  readonly switched: VerdictView
  /** Whether that differs in what collides. */
  readonly decides: boolean
}

export interface RivalReadingView {
  readonly id: string
  readonly statement: string
  readonly author: string
  readonly why: string
  readonly issue: string
  readonly issueLabel: string
  readonly option: string | null
  readonly sign: -1 | 0 | 1
  readonly strength: 0 | 1 | 2 | 3 | 4
  readonly verdict: VerdictView
}

export interface UnknownView {
  readonly side: readonly string[]
  readonly issues: readonly string[]
}

interface DealCited {
  readonly version: 1
  readonly asOf: string | null
  readonly knownOn: string | null
  /** The least strength that counts as hard. */
  readonly strength: number
  readonly trust: string
  readonly statements: readonly StatementView[]
  readonly names: readonly { readonly id: string; readonly label: string }[]
}

export interface SettlementView extends DealCited, VerdictView {
  readonly solver: string
  readonly dropped: readonly string[]
  readonly issues: readonly {
    readonly id: string
    readonly label: string
    /** Whether only one of the options can come about. */
    readonly exclusive: boolean
    readonly options: readonly {
      readonly id: string
      readonly label: string
      /** Acceptable packages with it, alone or beside others. */
      readonly acceptable: string | null
      /** Who has a red line on this issue alone that it breaks. */
      readonly against: readonly { readonly party: string; readonly statement: string }[]
    }[]
  }[]
  readonly lines: readonly {
    readonly statement: string
    readonly party: string
    readonly kind: 'plain' | 'necessary' | 'sufficient' | 'price'
    /** Another statement that takes part: the one whose price this is. */
    readonly beside: string | null
    /** At least one must come about: by issue, one of these combinations of options (joined by "+"; "-" is none of them). */
    readonly anyOf: readonly { readonly issue: string; readonly in: readonly string[] }[]
  }[]
  readonly withoutEach: readonly { readonly statement: string; readonly acceptable: string | null }[]
  readonly example: Readonly<Record<string, string>> | null
  /** Silence taken as unknown: to how many packages every side has said yes on every issue, and where it has not. */
  readonly silence: { readonly agreed: string | null; readonly unknown: readonly UnknownView[] }
  readonly rules: readonly DealRuleView[]
  readonly readings: readonly RivalReadingView[]
  /** Statements hard enough that could not be put into options. */
  readonly leftOut: readonly {
    readonly statement: string
    readonly party: string
    readonly reason: LeftOutReasonView
  }[]
  readonly superseded: readonly { readonly statement: string; readonly party: string; readonly by: string }[]
}

export type LeftOutReasonView =
  | 'hedge'
  | 'rest-issue'
  | 'no-option'
  | 'unknown-option'
  | 'unknown-issue'
  | 'condition'
  | 'unread-condition'
  | 'order'

type ProposalStatusView = 'floated' | 'tabled' | 'accepted' | 'rejected' | 'dormant' | 'superseded' | 'standing'

export interface ProposalHeadView {
  readonly id: string
  readonly title: string
  readonly about: string
  /** Canonical names; none where nobody in power owns it. */
  readonly owner: readonly string[]
  readonly date: string | null
  readonly status: ProposalStatusView
  readonly derivedFrom: readonly string[]
  readonly elements: number
}

export interface ProposalsView {
  readonly version: 1
  readonly casebook: string
  readonly proposals: readonly ProposalHeadView[]
  readonly names: readonly { readonly id: string; readonly label: string }[]
}

export type ElementVerdictView = 'blocked' | 'refused' | 'undecided' | 'agreed'
export type AnswerWhyView = 'said' | 'rule' | 'condition' | 'hedged' | 'other' | 'silent'

export interface ProposalCheckView extends DealCited {
  readonly proposal: ProposalHeadView
  readonly elements: readonly {
    readonly issue: string
    readonly issueLabel: string
    readonly option: string
    readonly optionLabel: string
    /** Canonical name of who is to do it. */
    readonly who: string | null
    readonly quantity: string | null
    /** In words; it is shown and not reckoned with. */
    readonly condition: string | null
    readonly order: number | null
    readonly note: string | null
    readonly answers: readonly {
      readonly party: string
      readonly answer: 'yes' | 'no' | 'open'
      readonly why: AnswerWhyView
      readonly hard: boolean
      readonly statements: readonly string[]
      readonly rules: readonly string[]
      readonly ifRules: readonly { readonly rule: string; readonly statements: readonly string[] }[]
    }[]
    readonly verdict: ElementVerdictView
    readonly openFor: readonly (readonly string[])[]
  }[]
  readonly verdict: ElementVerdictView
  readonly undecided: number
  readonly blockedBy: readonly ConflictView[]
  readonly whoMoves: readonly { readonly parties: readonly string[]; readonly statements: readonly string[] }[]
  readonly changes: readonly {
    readonly elements: readonly number[]
    readonly instead: readonly {
      readonly issue: string
      readonly options: readonly { readonly id: string; readonly label: string }[]
    }[]
  }[]
  /** Sentences that collide whatever is proposed. */
  readonly collideAnyway: readonly ConflictView[]
  /** Those of them that were left aside when the proposal was held against the rest. */
  readonly aside: readonly string[]
  readonly complete: boolean
  readonly packages: string
  readonly completions: string | null
  readonly leftOpen: readonly { readonly id: string; readonly label: string }[]
  /** The rules that take part anywhere here. */
  readonly rules: readonly {
    readonly id: string
    readonly author: string
    readonly why: string
    readonly on: boolean
  }[]
}

/** What a proposal or a choice says of one issue; `who` by canonical name. */
export interface DealElementView {
  readonly issue: string
  readonly option: string
  readonly who: string | null
  readonly quantity: string | null
  readonly condition: string | null
  readonly order: number | null
  readonly note: string | null
}

/** The settlement room: the sentences, and the ground on which a screen reckons with the solver by itself. */
export interface DealRoomView {
  readonly version: 1
  readonly asOf: string | null
  readonly knownOn: string | null
  readonly trust: string
  /** Every day on which something was said, rising. */
  readonly days: readonly string[]
  /** In the order of the casebook, without the one for whatever no other covers. */
  readonly issues: readonly {
    readonly id: string
    readonly label: string
    readonly about: string
    readonly group: string
    readonly groupLabel: string
    readonly options: readonly { readonly id: string; readonly label: string }[]
  }[]
  /** Canonical names, by side. */
  readonly sides: readonly (readonly string[])[]
  readonly rules: readonly {
    readonly id: string
    readonly author: string
    readonly why: string
    /** As the casebook has it. */
    readonly on: boolean
  }[]
  /** What the solver takes; its issues carry no words by which texts are read. */
  readonly ground: {
    readonly issues: readonly Issue[]
    readonly rules: readonly Rule[]
    readonly inForce: PackedInForce
  }
  readonly readings: readonly {
    readonly id: string
    readonly statement: string
    readonly author: string
    readonly issue: string
    readonly option: string | null
    readonly sign: -1 | 0 | 1
    readonly strength: 0 | 1 | 2 | 3 | 4
    /** What would be in force by it, those adopted included; `null` for one that is adopted itself. */
    readonly inForce: PackedInForce | null
  }[]
  readonly proposals: readonly {
    readonly id: string
    readonly title: string
    readonly about: string
    readonly owner: readonly string[]
    readonly date: string | null
    readonly status: ProposalStatusView
    readonly elements: readonly DealElementView[]
  }[]
  /** Sentences in force, unless there are more than a thousand (then they are asked for by their ids), and those read otherwise. */
  readonly statements: readonly StatementView[]
  readonly names: readonly { readonly id: string; readonly label: string }[]
}
