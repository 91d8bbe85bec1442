// What the screens and the command line see of gaps, channels, forecasts and conditions. Ids of statements (s-…) and
// remarks (m-…) stand with every line; the sentences themselves come along once, in `remarks` and `statements`.
import type { StatementView } from '../views/statement.js'

export interface RemarkView {
  readonly id: string
  readonly kind: 'forecast' | 'contact' | 'agenda' | 'question'
  readonly article: string
  readonly articleTitle: string
  readonly source: string
  readonly publisher: string | null
  readonly published: string | null
  readonly begin: number
  readonly end: number
  readonly quote: string
  readonly context: { readonly text: string; readonly begin: number; readonly end: number }
  /** `null`: the author's own word, or nobody is named; `voice` tells which. */
  readonly actor: string | null
  readonly voice: 'actor' | 'expert' | 'medium' | 'anonymous' | 'author'
  readonly party: string | null
  readonly via: readonly string[]
  readonly topic: string
  readonly issue: string | null
  readonly issueLabel: string | null
  readonly said: string | null
  readonly certainty: string
  readonly confidence: number | null
  readonly standpoint: 'machine' | 'confirmed' | 'added' | 'rejected'
}

interface Cited {
  readonly version: 1
  readonly asOf: string | null
  readonly statements: readonly StatementView[]
  readonly remarks: readonly RemarkView[]
  /** Canonical names that occur here, as they are called in the language asked for. */
  readonly names: readonly { readonly id: string; readonly label: string }[]
  /** Remarks that are kept although something is not known of them. */
  readonly doubts: {
    readonly undated: readonly string[]
    readonly unnamed: readonly string[]
  }
}

interface Subject {
  readonly issue: string | null
  readonly label: string
}

export interface GapsView extends Cited {
  readonly agenda: readonly (Subject & {
    readonly remarks: readonly string[]
    readonly proposals: readonly { readonly id: string; readonly title: string }[]
  })[]
  readonly oneSided: readonly (Subject & {
    readonly spoken: readonly string[]
    readonly silent: readonly (readonly string[])[]
    readonly statements: readonly string[]
  })[]
  readonly undetermined: readonly (Subject & {
    readonly remarks: readonly string[]
    readonly statements: readonly string[]
  })[]
  readonly mechanisms: readonly {
    readonly id: string
    readonly title: string
    readonly empty: readonly (
      | 'protects'
      | 'guarantor'
      | 'place'
      | 'trigger'
      | 'response'
      | 'monitor'
      | 'deadline'
      | 'mandate'
    )[]
    readonly consent: readonly {
      readonly party: string
      readonly stance: 'for' | 'against' | 'hedged' | 'unknown'
      readonly statements: readonly string[]
    }[]
    readonly statements: readonly string[]
    readonly remarks: readonly string[]
  }[]
  /** Issues of statements that the casebook does not hold. */
  readonly unknownIssues: readonly string[]
}

export type ContactStatusView =
  | 'held'
  | 'planned'
  | 'wanted'
  | 'refused'
  | 'cancelled'
  | 'denied'
  | 'rumoured'
  | 'disputed'

interface PersonView {
  readonly actor: string
  readonly party: string | null
}

export interface ContactView {
  readonly form: 'meeting' | 'call' | 'letter' | 'talks' | 'mediation' | 'visit' | 'summit'
  readonly when: string | null
  readonly place: string | null
  readonly participants: readonly PersonView[]
  readonly mediators: readonly PersonView[]
  readonly statuses: readonly ContactStatusView[]
  readonly told: readonly {
    readonly remark: string
    readonly status: ContactStatusView
    readonly by: string | null
    readonly voice: RemarkView['voice']
    readonly said: string | null
  }[]
  /** Sides of the matter of which nobody takes part. */
  readonly absent: readonly (readonly string[])[]
}

export interface ChannelsView extends Cited {
  readonly channels: readonly {
    readonly parties: readonly string[]
    readonly mediators: readonly string[]
    readonly statuses: readonly ContactStatusView[]
    readonly contacts: readonly ContactView[]
  }[]
  readonly mediators: readonly {
    readonly name: string
    readonly statuses: readonly ContactStatusView[]
    readonly between: readonly string[]
    readonly remarks: readonly string[]
  }[]
  readonly goBetweens: readonly {
    readonly name: string
    readonly party: string | null
    readonly between: readonly string[]
    readonly remarks: readonly string[]
  }[]
  readonly nobodyNamed: readonly string[]
  readonly contradicted: readonly string[]
}

export interface PredictionView {
  readonly remark: string
  readonly actor: string | null
  readonly voice: RemarkView['voice']
  readonly party: string | null
  readonly likelihood: 'certain' | 'likely' | 'possible' | 'unlikely' | 'excluded'
  readonly said: string | null
  readonly condition: { readonly head: string; readonly quote: string } | null
  /** Its words; `null` where the text gives none. */
  readonly horizon: { readonly kind: 'dates' | 'span' | 'vague'; readonly quote: string } | null
  readonly from: string | null
  readonly until: string | null
  readonly state: 'open' | 'due' | 'happened' | 'not' | 'unclear'
  readonly resolution: {
    readonly outcome: string
    readonly on: string | null
    readonly by: string
    readonly at: string
    readonly note: string | null
  } | null
}

export interface PredictionsView extends Cited {
  readonly predictions: readonly PredictionView[]
}

export interface RequirementView {
  readonly kind: 'necessary' | 'sufficient' | 'hinted' | 'asked'
  readonly quote: string
  /** It must not be so. */
  readonly negated: boolean
  readonly head: string | null
  /** The condition as data, as coding.md writes it; `null` where it was not read. */
  readonly reading: string | null
  readonly issue: string | null
  readonly issueLabel: string | null
  readonly older: boolean
  readonly said: string | null
  readonly statement: string | null
  readonly remark: string | null
}

export interface ConditionsView extends Cited {
  readonly party: string
  readonly issue: string
  readonly issueLabel: string
  readonly option: string | null
  readonly optionLabel: string | null
  readonly requirements: readonly RequirementView[]
  /** Statements about it without any condition, newest first. */
  readonly plain: readonly string[]
}
