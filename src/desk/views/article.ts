// Articles with what was read from them.
import type { StatementView } from './statement.js'

export interface ArticleListItem {
  readonly id: string
  readonly source: string
  readonly title: string
  readonly lang: string | null
  readonly published: string | null
  readonly publisher: string | null
  readonly statements: number
  readonly unread: number
}

/** As the list of articles shows it. */
export interface ListedArticle extends ArticleListItem {
  /** Statements that nobody has confirmed, rejected or entered: only the machine has read them so far. */
  readonly leftToCheck: number
}

export interface ArticleView extends ArticleListItem {
  readonly text: string
  readonly boilerplate: readonly { readonly begin: number; readonly end: number; readonly reason: string }[]
  readonly statementsIn: readonly StatementView[]
  readonly unreadIn: readonly {
    readonly begin: number
    readonly end: number
    readonly quote: string
    readonly reason: string
  }[]
}
