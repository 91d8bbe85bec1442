// What the screens and the command line see of the lint. Provision by provision, never a total.
import type { StatementView } from '../views/statement.js'

/** A verbatim piece of `LintView.text`; UTF-16 offsets into it. `element`: index of the proposal's element it stands for. */
export interface LintSpan {
  readonly begin: number
  readonly end: number
  readonly quote: string
  readonly element: number | null
}

export interface LintElementView {
  readonly id: string
  readonly question: string
  /** Without it the provision is partial. */
  readonly needed: boolean
  readonly status: 'there' | 'weak' | 'missing'
  readonly span: LintSpan | null
}

export interface LintProvisionView {
  readonly id: string
  readonly name: string
  readonly severity: 'E' | 'W' | 'I'
  readonly status: 'present' | 'partial' | 'absent' | 'not-stated'
  /** False where it is wanted only of a text that promises such a thing, and this one does not. */
  readonly applies: boolean
  readonly must: string
  readonly why: string
  readonly source: string
  readonly spans: readonly LintSpan[]
  readonly elements: readonly LintElementView[]
  readonly reservation: 'soft' | 'later' | null
  readonly denied: LintSpan | null
}

export interface LintSlotView {
  readonly slot: string
  readonly question: string
  /** `null`: empty. */
  readonly value: string | null
  readonly span: LintSpan | null
}

export interface LintArrangementView {
  /** Of the casebook; `null`: what the text itself promises. */
  readonly id: string | null
  readonly title: string | null
  readonly slots: readonly LintSlotView[]
  /** Whose consent it needs and what they have said; `unasked` without a dossier. */
  readonly consent: readonly {
    readonly party: string
    readonly label: string
    readonly stance: 'for' | 'against' | 'hedged' | 'unknown' | 'unasked'
    readonly statements: readonly string[]
  }[]
}

export interface LintView {
  readonly version: 1
  readonly kind: 'text' | 'proposal' | 'mechanism'
  /** File or id, as asked for. */
  readonly source: string
  readonly title: string | null
  /** Code of the language the text was read in. */
  readonly language: string | null
  /** What spans point into: the text given, or a proposal written out element by element. */
  readonly text: string
  /** All 34 in their order; empty for a mechanism. */
  readonly provisions: readonly LintProvisionView[]
  /** Sentences in which no provision was found. What they say stands nowhere above. */
  readonly unread: readonly LintSpan[]
  /** Steps that wait for one another: each for the next, the last for the first. */
  readonly circles: readonly (readonly { readonly step: LintSpan; readonly until: LintSpan }[])[]
  readonly contradictions: readonly {
    readonly kind: 'there-and-not' | 'two-starts' | 'two-options' | 'rule'
    /** Id of the provision, or of the casebook's rule. */
    readonly about: string | null
    readonly spans: readonly LintSpan[]
  }[]
  readonly arrangements: readonly LintArrangementView[]
  /** Elements of a proposal that a party's stated refusal stands against. */
  readonly refusals: readonly {
    readonly element: number
    readonly party: string
    readonly label: string
    /** 3 rejects, 4 rules out. */
    readonly strength: number
    readonly statements: readonly string[]
  }[]
  /** The statements cited, each once. */
  readonly statements: readonly StatementView[]
}

/** What the settlement room lints a choice and checks a file with; it depends on the casebook alone. */
export interface RoomChecksView {
  readonly version: 1
  /** Id of the casebook. */
  readonly casebook: string
  /** Ids a proposal may name. */
  readonly actors: readonly string[]
  readonly proposals: readonly string[]
  /** Who is named in the sentences that stand for options, UTF-16 offsets into these; sentences that name nobody are left out. */
  readonly names: readonly {
    readonly sentence: string
    readonly found: readonly { readonly begin: number; readonly end: number; readonly who: string }[]
  }[]
}
