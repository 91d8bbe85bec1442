// A brief: sections of sentences, each of which cites statements.
import type { RemarkView } from '../beside/views.js'
import type { StatementView } from './statement.js'

export interface BriefView {
  readonly version: 1
  readonly lang: string
  readonly title: string
  readonly about: string
  readonly asOf: string | null
  readonly knownOn: string | null
  /** From which day on something counts as new; `null` where no article has a date. */
  readonly since: string | null
  /** The one asked for, or all. */
  readonly party: { readonly id: string; readonly label: string } | null
  readonly issue: { readonly id: string; readonly label: string } | null
  readonly sections: readonly {
    readonly kind: 'new' | 'redlines' | 'standings' | 'changes' | 'conflicts' | 'conditions' | 'gaps'
    readonly title: string
    /** How many there are; `sentences` holds those that fit on a page. */
    readonly all: number
    readonly sentences: readonly {
      readonly text: string
      /** Ids of statements (`s-…`) or remarks (`m-…`), the telling ones first; never empty. */
      readonly cites: readonly [string, ...string[]]
    }[]
  }[]
  readonly figures: readonly { readonly key: string; readonly label: string; readonly count: number }[]
  /** By which rule it was chosen. */
  readonly rule: string
  /** Every statement cited, in the order in which they are cited first. */
  readonly evidence: readonly StatementView[]
  /** Every remark cited: what reports say beside positions, by which gaps show. */
  readonly remarks: readonly Pick<
    RemarkView,
    | 'id'
    | 'kind'
    | 'article'
    | 'articleTitle'
    | 'source'
    | 'publisher'
    | 'published'
    | 'begin'
    | 'end'
    | 'quote'
    | 'actor'
    | 'said'
  >[]
}
