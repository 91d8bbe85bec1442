// The only door to the house: view types, which vanish when the front end is built.
export type * from '../../src/desk/views.js'

import type { ListedArticle, LogEntryView, StatementView } from '../../src/desk/views.js'

export interface StatementList {
  readonly statements: readonly StatementView[]
}
export interface ArticleList {
  readonly articles: readonly ListedArticle[]
}
export interface LogView {
  readonly entries: readonly LogEntryView[]
}
/** How far a large dossier has been reckoned. */
export interface ReadinessView {
  readonly done: number
  readonly of: number
}
