import type { Codec } from './codec.js'
import { ANYTHING, type Least, leastOf, parseLeast } from './least.js'

export interface ArticlesRoute {
  readonly view: 'articles'
  readonly filter: string
}

export interface ArticleRoute {
  readonly view: 'article'
  readonly article: string
  readonly statement: string | null
  /** Begin of an unread passage chosen in the list. */
  readonly unread: number | null
  readonly least: Least
}

export const articleScreen = (
  article: string,
  statement: string | null = null,
  least: Least = ANYTHING,
): ArticleRoute => ({
  view: 'article',
  article,
  statement,
  unread: null,
  least,
})

const parseUnread = (query: URLSearchParams): number | null => {
  const unread = Number(query.get('unread') ?? Number.NaN)
  return Number.isInteger(unread) && unread >= 0 ? unread : null
}

export const articlesCodec: Codec<ArticlesRoute | ArticleRoute> = {
  views: ['articles', 'article'],
  parse: ([head, article, ...rest], query) => {
    if (head !== 'articles' || rest.length > 0) return null
    if (article === undefined) return { view: 'articles', filter: query.get('filter') ?? '' }
    return {
      view: 'article',
      article,
      statement: query.get('statement'),
      unread: parseUnread(query),
      least: parseLeast(query),
    }
  },
  format: (screen) =>
    screen.view === 'articles'
      ? { path: ['articles'], query: { filter: screen.filter || null } }
      : {
          path: ['articles', screen.article],
          query: {
            statement: screen.statement,
            unread: screen.unread === null ? null : String(screen.unread),
            ...leastOf(screen.least),
          },
        },
}
