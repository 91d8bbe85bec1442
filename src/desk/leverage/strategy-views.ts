// What the screens and the command line see of offers, threats and tripwires. Names are canonical; what they are called stands in
// `names`. Texts are in the language asked for.
import type { StatementView } from '../views/statement.js'

/** Verbatim, in the language it was said in. */
export interface QuoteView {
  readonly words: string
  readonly source: string | null
}

export interface BranchView {
  readonly condition: {
    /** What the addressee is to do: done, it complies. */
    readonly act: string | null
    /** Gathered branches: the condition in the words of the report, which of a threat are those that set it off. */
    readonly quote: string | null
    readonly who: string | null
    readonly observable: boolean | null
    readonly deadline: string | null
    readonly judge: string | null
  }
  readonly consequence: { readonly act: string | null; readonly who: string | null }
  readonly else: string | null
  readonly release: string | null
  /** Words it was said in that are no statement of the dossier. */
  readonly quotes: readonly QuoteView[]
  /** Ids of statements. */
  readonly statements: readonly string[]
}

export type CheckNameView = 'threat' | 'assurance' | 'sufficient' | 'worthwhile'
export type EndView =
  | 'complied-kept'
  | 'complied-unpaid'
  | 'complied-punished'
  | 'defied-punished'
  | 'defied-spared'
  | 'today'

export interface CheckView {
  readonly check: CheckNameView
  readonly verdict: 'yes' | 'no' | 'undetermined'
  /** Without this branch the check cannot be asked. */
  readonly missing: 'offer' | 'threat' | null
  /** The pairs of ends that decide it: all for a yes, those that fail for a no, those nobody has compared else. */
  readonly pairs: readonly {
    readonly side: 'speaker' | 'addressee'
    readonly better: EndView
    readonly worse: EndView
    /** As good as is good enough. */
    readonly orEqual: boolean
    readonly known: 'better' | 'equal' | 'worse' | 'unknown'
    readonly sentence: string
  }[]
  /** For a no: what would have to change. */
  readonly changes: readonly {
    readonly kind: 'commitment' | 'side-payment' | 'heavier-threat' | 'smaller-price'
    readonly side: 'speaker' | 'addressee'
    readonly step: readonly [EndView, EndView]
    readonly between: readonly EndView[]
    readonly sentence: string
  }[]
}

export type PatternView = 'works' | 'bluff' | 'assurance-dilemma' | 'demand-too-large' | 'not-worth-it' | 'open'

export interface StrategyView {
  readonly id: string
  /** Written down by a person in the casebook or in a file, or gathered from the statements of the dossier. */
  readonly from: 'casebook' | 'file' | 'statements'
  readonly title: string | null
  /** Who in power has said it; none: nobody in power. */
  readonly owner: readonly string[]
  readonly putForward: string | null
  readonly date: string | null
  readonly speaker: readonly string[]
  readonly addressee: readonly string[]
  readonly offer: BranchView | null
  readonly threat: BranchView | null
  readonly credibility: string | null
  /** Ids of statements that make the effect depend on being believed. */
  readonly credibilityStatements: readonly string[]
  /** The ends that can come about, with labels. */
  readonly ends: readonly { readonly id: EndView; readonly label: string }[]
  /** Assumptions of their author: chains such as "complied-kept > today = defied-spared". */
  readonly rankings: {
    readonly author: string
    readonly why: string
    readonly speaker: readonly string[]
    readonly addressee: readonly string[]
  } | null
  readonly checks: readonly CheckView[]
  readonly patterns: readonly PatternView[]
  /** Undetermined checks on which the whole hangs. */
  readonly pivotal: readonly CheckNameView[]
  readonly gaps: readonly {
    readonly branch: 'offer' | 'threat' | null
    readonly slot: string
    readonly question: string
  }[]
  readonly note: string | null
}

export interface TripwireView {
  readonly id: string
  readonly from: 'casebook' | 'file'
  readonly title: string
  readonly owner: readonly string[]
  readonly putForward: string | null
  readonly date: string | null
  readonly place: readonly string[]
  readonly actor: readonly string[]
  readonly event: string | null
  readonly responder: readonly string[]
  readonly response: string | null
  readonly responseIs: 'declared' | 'implied' | null
  readonly monitor: string | null
  readonly deadline: string | null
  readonly mandate: string | null
  readonly credibility: string | null
  readonly quotes: readonly QuoteView[]
  readonly gaps: readonly { readonly slot: string; readonly question: string }[]
  readonly note: string | null
}

export interface LeverageView {
  readonly version: 1
  readonly asOf: string | null
  readonly knownOn: string | null
  readonly casebook: string
  /** Written ones first, then gathered ones; those with two branches before those with one. */
  readonly strategies: readonly StrategyView[]
  readonly tripwires: readonly TripwireView[]
  readonly statements: readonly StatementView[]
  readonly names: readonly { readonly id: string; readonly label: string }[]
}

/** A strategy in a list. */
export interface StrategyHeadView extends Pick<StrategyView, 'id' | 'from' | 'title' | 'speaker' | 'addressee'> {
  /** What is announced, of the offer and of the threat. */
  readonly gist: readonly string[]
}

/** What the leverage room opens with. */
export interface LeverageRoomView extends LeverageView {
  /** All of them, in their order; `strategies` holds them whole where they are few, else the first one. */
  readonly listed: readonly StrategyHeadView[]
}

/** One strategy of a long list, with its sentences. */
export interface OneStrategyView extends Pick<LeverageView, 'version' | 'strategies' | 'statements'> {}
