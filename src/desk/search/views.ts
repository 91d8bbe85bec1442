// What a search found, and how it falls into parts.
import type { ArticleListItem } from '../views/article.js'
import type { StatementView } from '../views/statement.js'

export interface RangeView {
  /** UTF-16 code units. */
  readonly begin: number
  readonly end: number
}

export type SearchKind = 'statement' | 'article'
export type SearchOrder = 'relevance' | 'newest' | 'oldest'

export type FacetName = 'party' | 'issue' | 'act' | 'sign' | 'publisher' | 'language' | 'standpoint' | 'year'

export interface FacetView {
  readonly name: FacetName
  /** Values chosen, in the order of the question; a hit has one of them. */
  readonly chosen: readonly string[]
  /**
   * What there is to choose, most hits first (years: newest first). A count tells how many hits there would be with this
   * value alone of its facet and all other choices as they are. `value` is `-` for those that have none.
   */
  readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[]
}

export interface SearchHitRanges {
  /** Words looked for, within the text shown. */
  readonly hits: readonly RangeView[]
}

export interface SearchView {
  readonly version: 1
  readonly query: string
  /** The normalised words that were looked for, and those that must not occur. */
  readonly words: readonly string[]
  readonly without: readonly string[]
  /** What is listed: what was asked for, else statements, or articles where only these hold the words. */
  readonly kind: SearchKind
  readonly order: SearchOrder
  readonly counts: { readonly statements: number; readonly articles: number }
  readonly facets: readonly FacetView[]
  /** Of all hits of this kind: first and last day, as far as they have one. */
  readonly span: { readonly first: string; readonly last: string } | null
  readonly page: number
  readonly pages: number
  /** On this page; one of the two lists is empty. */
  readonly statements: readonly (StatementView & SearchHitRanges)[]
  readonly articles: readonly (ArticleListItem & SearchHitRanges & { readonly snippet: string })[]
  /** So many articles hold all words of a phrase but were not looked through for it; 0 nearly always. */
  readonly unchecked: number
}
