import type { DriftKind, HopMode, Reason } from '../../provenance/index.js'

/** Words for where a statement comes from. */
export interface TraceWords {
  readonly modes: Readonly<Record<HopMode, string>>
  readonly drift: Readonly<Record<DriftKind, string>>
  readonly reasons: Readonly<Record<Reason, string>>
  readonly chain: string
  readonly depth: (hands: number) => string
  readonly weakest: (mode: string) => string
  readonly ownWords: string
  readonly notOwnWords: string
  readonly notInCasebook: string
  readonly elsewhere: (reports: number) => string
  readonly nowhereElse: string
  readonly because: string
  readonly changed: (from: string, to: string, ordered: boolean) => string
  readonly unchanged: string
  readonly sameArticle: string
  readonly another: string
  readonly beside: string
  readonly nothing: string
  readonly copies: string
  readonly copied: (to: string, from: string, percent: number, ordered: boolean) => string
  readonly complaints: string
}
