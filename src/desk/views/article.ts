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
