// What is said, in each language, of settlements reckoned from statements and of proposals.
import type { AnswerWhyView, ElementVerdictView, LeftOutReasonView, ProposalHeadView } from '../deals/views.js'

export interface DealsWords {
  readonly title: string
  /** What counts as hard, by the least strength. */
  readonly hard: (strength: number) => string
  readonly noLines: string
  readonly noneCollide: (sentences: number) => string
  readonly someCollide: string
  readonly counted: (acceptable: string, packages: string) => string
  readonly uncounted: (packages: string) => string
  readonly dependsOnOptions: string
  readonly silenceWarning: string
  readonly agreed: (count: string) => string
  readonly noneAgreed: string
  readonly noYes: (side: string, unknown: number, all: number, issues: string) => string
  readonly collisions: string
  readonly cannotHold: (sentences: number, parties: readonly string[]) => string
  readonly byRule: string
  readonly alone: string
  readonly rulesClash: string
  readonly waysOut: string
  readonly givenUp: (parties: string) => string
  readonly opens: (count: string) => string
  readonly ifOn: (rule: string) => string
  readonly ifOff: (rule: string) => string
  readonly rules: string
  readonly nothingCollides: string
  readonly readings: string
  readonly readAs: (author: string, sign: -1 | 0 | 1, what: string) => string
  readonly byOption: string
  readonly heads: { readonly option: string; readonly packages: string; readonly against: string }
  readonly nobody: string
  readonly cutShort: string
  readonly leftOut: string
  readonly reasons: Readonly<Record<LeftOutReasonView, string>>
  readonly superseded: string
  readonly dropped: (count: number) => string
  readonly proposals: {
    readonly none: string
    readonly nobody: string
    readonly heads: Readonly<Record<'date' | 'id' | 'title' | 'owner' | 'status', string>>
    readonly statuses: Readonly<Record<ProposalHeadView['status'], string>>
    readonly verdicts: Readonly<Record<ElementVerdictView, string>>
    readonly whole: Readonly<Record<ElementVerdictView, string>>
    readonly by: (parties: string) => string
    readonly undecided: (undecided: number, all: number) => string
    readonly completions: (acceptable: string, packages: string, open: number) => string
    readonly silence: string
    readonly answers: Readonly<Record<'yes' | 'no' | 'open', string>>
    readonly whys: Readonly<Record<AnswerWhyView, string>>
    readonly condition: (words: string) => string
    readonly ifRule: (rule: string) => string
    readonly blockedBy: string
    readonly whoMoves: string
    readonly changes: string
    readonly leaveOut: string
    readonly or: string
    readonly collideAnyway: string
    readonly aside: (sentences: number) => string
  }
}
