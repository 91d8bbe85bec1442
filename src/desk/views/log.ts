// What each article added, and who changed what.
export interface DiffWordView {
  readonly party: string
  readonly partyLabel: string
  readonly issue: string
  readonly issueLabel: string
  readonly option: string | null
  readonly optionLabel: string | null
  readonly statements: readonly string[]
  /** One sentence, in the language asked for. */
  readonly text: string
}

export interface DiffStepView {
  readonly article: string
  readonly source: string
  readonly title: string
  readonly published: string | null
  readonly takenIn: string
  readonly new: readonly DiffWordView[]
  readonly changed: readonly (DiffWordView & {
    readonly kind: string
    readonly before: readonly string[]
    readonly after: readonly string[]
  })[]
  /** Last words overtaken: older ones by the article's, or the article's own by newer ones (`onArrival`). */
  readonly superseded: readonly (DiffWordView & { readonly by: readonly string[]; readonly onArrival: boolean })[]
  /** `relay`: of an utterance known before; `again`: the same stance taken once more. */
  readonly repeated: readonly (DiffWordView & { readonly how: 'relay' | 'again'; readonly of: readonly string[] })[]
  /** Statements that commit nobody. */
  readonly uncommitted: readonly string[]
  readonly notUnderstood: number
}

export interface DiffView {
  readonly version: 1
  readonly order: 'taken-in' | 'published'
  readonly since: string | null
  readonly steps: readonly DiffStepView[]
}

export interface LogEntryView {
  /** `r-…` about a statement, a remark or a passage, `n-…` about names. */
  readonly id: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly by: { readonly kind: 'machine' | 'person'; readonly name: string }
  readonly about: 'statement' | 'remark' | 'passage' | 'names'
  readonly action:
    | 'read'
    | 'add'
    | 'withdraw'
    | 'confirm'
    | 'reject'
    | 'correct'
    | 'resolve'
    | 'merge'
    | 'rename'
    | 'undo'
  readonly note: string | null
  readonly statement: string | null
  readonly remark: string | null
  /** A passage not understood that somebody dismissed. */
  readonly passage: string | null
  /** What became of a forecast. */
  readonly outcome: 'happened' | 'not' | 'unclear' | null
  readonly article: string | null
  readonly articleTitle: string | null
  /** The statement a correction took the place of. */
  readonly replaces: string | null
  readonly kind: 'actor' | 'issue' | 'option' | null
  readonly issue: string | null
  readonly what: string | null
  readonly into: string | null
  readonly name: string | null
  readonly lang: string | null
  /** For `undo`: the entry taken back. */
  readonly cancels: string | null
  /** The entry by which this one is taken back at present. */
  readonly undoneBy: string | null
}
