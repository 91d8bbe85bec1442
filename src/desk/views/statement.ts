// One statement with all that is needed to show and to check it.
export interface ConditionView {
  readonly head: string
  readonly quote: string
  readonly begin: number
  readonly end: number
}

export interface StatementView {
  readonly id: string
  readonly article: string
  readonly articleTitle: string
  readonly source: string
  readonly publisher: string | null
  readonly published: string | null
  readonly begin: number
  readonly end: number
  readonly quote: string
  /** The sentence around the quote, raw text, for context; with the quote's offsets inside it. */
  readonly context: { readonly text: string; readonly begin: number; readonly end: number }
  readonly speaker: { readonly begin: number; readonly end: number; readonly text: string } | null
  readonly actor: string
  /** The same name in the language asked for: what a person reads; `actor` is what is compared and sent. */
  readonly actorLabel: string
  readonly party: string | null
  readonly partyLabel: string | null
  readonly via: readonly string[]
  /** From the holder outwards to the article, in the language asked for: "Vladimir Putin", "Bloomberg", "Example Post, 2025-03-14". */
  readonly chain: readonly string[]
  readonly act: string
  readonly sign: -1 | 0 | 1
  readonly strength: 0 | 1 | 2 | 3 | 4
  readonly topic: string
  readonly issue: string | null
  readonly issueLabel: string | null
  readonly option: string | null
  readonly optionLabel: string | null
  readonly condition: ConditionView | null
  readonly temporary: boolean
  readonly said: string | null
  readonly saidBasis: 'stated' | 'worked-out' | 'published' | 'no-later' | null
  readonly certainty: string
  readonly confidence: number | null
  readonly standpoint: 'machine' | 'confirmed' | 'added' | 'rejected'
  readonly why: {
    readonly rule: string
    readonly words: readonly { readonly begin: number; readonly end: number }[]
  } | null
}
