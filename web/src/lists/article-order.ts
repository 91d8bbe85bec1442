// In which order the list of articles stands, and which of them it shows.
import type { ArticleOrder, ArticlesRoute } from '../route.js'
import type { ListedArticle } from '../views.js'

/** Nothing to compare by comes last, whichever way the list is turned. */
const compared = <Value>(a: Value | null, b: Value | null, order: (a: Value, b: Value) => number): number =>
  a === null || b === null ? Number(a === null) - Number(b === null) : order(a, b)

/** Made once: of twenty thousand articles hundreds of thousands of pairs are compared. */
const byText = new Intl.Collator().compare
const most = (a: number, b: number): number => b - a

/** As one mostly wants it: newest first, most first, A before Z. */
const BY: Readonly<Record<ArticleOrder, (turn: 1 | -1) => (one: ListedArticle, other: ListedArticle) => number>> = {
  published: (turn) => (a, b) => compared(a.published, b.published, (one, other) => turn * byText(other, one)),
  title: (turn) => (a, b) => turn * byText(a.title, b.title),
  publisher: (turn) => (a, b) => compared(a.publisher, b.publisher, (one, other) => turn * byText(one, other)),
  lang: (turn) => (a, b) => compared(a.lang, b.lang, (one, other) => turn * byText(one, other)),
  statements: (turn) => (a, b) => turn * most(a.statements, b.statements),
  left: (turn) => (a, b) => turn * most(a.leftToCheck, b.leftToCheck),
  unread: (turn) => (a, b) => turn * most(a.unread, b.unread),
}

const matches = ({ title, source, publisher, published }: ListedArticle, filter: string): boolean =>
  [title, source, publisher, published]
    .filter((text) => text !== null)
    .join(' ')
    .toLocaleLowerCase()
    .includes(filter)

export const articlesShown = (
  articles: readonly ListedArticle[],
  { filter, order, reversed, left }: ArticlesRoute,
): readonly ListedArticle[] => {
  const wanted = filter.trim().toLocaleLowerCase()
  const first = BY[order](reversed ? -1 : 1)
  const newest = BY.published(1)
  return articles
    .filter((article) => (!left || article.leftToCheck > 0) && matches(article, wanted))
    .sort((a, b) => first(a, b) || newest(a, b) || byText(a.title, b.title) || byText(a.id, b.id))
}
