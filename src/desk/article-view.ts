import type { ArticleHead, StoredArticle } from '../archive/index.js'
import type { Unread } from '../dossier/index.js'
import type { TakenStatement } from '../provenance/index.js'
import { contextsIn } from './context.js'
import type { Labels } from './labels.js'
import type { Material } from './material.js'
import { statementView, titleOf } from './statement-view.js'
import type { ArticleListItem, ArticleView, ListedArticle } from './views.js'

export const articleListItem = (head: ArticleHead): ArticleListItem => ({
  id: head.id,
  source: head.source,
  title: titleOf(head),
  lang: head.lang,
  published: head.published,
  publisher: head.publisher,
  statements: head.statements,
  unread: head.unread,
})

/** All articles, with how many of their statements nobody has looked at. */
export const articlesList = ({
  heads,
  statements,
}: Pick<Material, 'heads' | 'statements'>): readonly ListedArticle[] => {
  const left = new Map<string, number>()
  for (const { article, standpoint } of statements)
    if (standpoint === 'machine') left.set(article, (left.get(article) ?? 0) + 1)
  return heads.map((head) => ({ ...articleListItem(head), leftToCheck: left.get(head.id) ?? 0 }))
}

export const articleView = (
  article: StoredArticle,
  statements: readonly TakenStatement[],
  unread: readonly Unread[],
  labels: Labels,
): ArticleView => {
  const contextOf = contextsIn(article.text, article.lang)
  return {
    ...articleListItem(article),
    text: article.text,
    boilerplate: article.boilerplate,
    statementsIn: statements
      .map((statement) => statementView(statement, article, contextOf, labels))
      .sort((a, b) => a.begin - b.begin || a.end - b.end || (a.id < b.id ? -1 : 1)),
    unreadIn: unread.map(({ begin, end, quote, reason }) => ({ begin, end, quote, reason })),
  }
}
