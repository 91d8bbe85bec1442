// Where a statement comes from, and what was changed on the way.
import type { StatementView } from './statement.js'

export interface ChainView {
  /** What the party is called whose position it commits, if any. */
  readonly partyLabel: string | null
  /** From the holder outwards; the article, whose mode is `null`, is the last. */
  readonly hops: readonly {
    readonly actor: string
    readonly label: string
    readonly role: 'holder' | 'relay' | 'article'
    readonly mode: 'quoted' | 'paraphrased' | 'narrated' | 'opponent' | 'anonymous' | 'rumour' | 'unknown' | null
    readonly known: boolean
  }[]
  readonly depth: number
  /** Weakest mode that is known. */
  readonly weakest: string | null
  readonly unknownModes: number
  /** False where somebody else, or nobody, says that the holder wants it. */
  readonly ownWords: boolean
}

export interface CitedView {
  readonly article: string
  readonly begin: number
  readonly end: number
  readonly quote: string
}

export interface DriftView {
  readonly kind: string
  readonly label: string
  readonly from: CitedView | null
  readonly to: CitedView | null
  /** Id or name in the casebook that belongs to it, and what it is called. */
  readonly what: string | null
  readonly whatLabel: string | null
  readonly where: 'statement' | 'beside'
}

export interface TraceView {
  readonly version: 1
  readonly statement: StatementView
  readonly chain: ChainView
  /** All reports of the utterance, the statement asked for among them, the one that tells it best first. */
  readonly utterance: { readonly statements: readonly string[]; readonly articles: number }
  readonly elsewhere: readonly {
    readonly statement: StatementView
    readonly chain: ChainView
    readonly why: readonly { readonly reason: string; readonly label: string }[]
    /** From the earlier report to the later; by id where the dates do not tell, and then `ordered` is false. */
    readonly from: string
    readonly to: string
    readonly ordered: boolean
    /** Of several statements of one article only the closest is compared. */
    readonly compared: boolean
    readonly changed: readonly DriftView[]
  }[]
  /** Articles of this utterance of which one has words of the other. */
  readonly copies: readonly {
    readonly from: string
    readonly to: string
    readonly fromLabel: string
    readonly toLabel: string
    readonly ordered: boolean
    readonly share: number
    readonly passages: readonly { readonly from: CitedView; readonly to: CitedView; readonly words: number }[]
  }[]
  readonly complaints: readonly {
    readonly code: string
    readonly message: string
    readonly place: string
    readonly line: number | null
  }[]
}
