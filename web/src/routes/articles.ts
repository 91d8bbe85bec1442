import type { Codec } from './codec.js'
import { ANYTHING, type Least, leastOf, parseLeast } from './least.js'

/** The columns of the list of articles, by each of which it can stand. */
export const ARTICLE_ORDERS = ['title', 'publisher', 'published', 'lang', 'statements', 'left', 'unread'] as const
export type ArticleOrder = (typeof ARTICLE_ORDERS)[number]

export interface ArticlesRoute {
  readonly view: 'articles'
  readonly filter: string
  readonly order: ArticleOrder
  /** Against the way one mostly wants it: newest, most and A first. */
  readonly reversed: boolean
  /** Only those of which something is left to check. */
  readonly left: boolean
}

export const articlesScreen = (given: Partial<Omit<ArticlesRoute, 'view'>> = {}): ArticlesRoute => ({
  view: 'articles',
  filter: '',
  order: 'published',
  reversed: false,
  left: false,
  ...given,
})

const parseOrder = (text: string | null): Pick<ArticlesRoute, 'order' | 'reversed'> => ({
  order: ARTICLE_ORDERS.find((one) => one === text?.replace(/^-/, '')) ?? 'published',
  reversed: text?.startsWith('-') ?? false,
})

const orderText = ({ order, reversed }: ArticlesRoute): string | null =>
  reversed ? `-${order}` : order === 'published' ? null : order

export interface ArticleRoute {
  readonly view: 'article'
  readonly article: string
  readonly statement: string | null
  /** Begin of an unread passage chosen in the list. */
  readonly unread: number | null
  /** Id of a remark chosen in the list. */
  readonly remark: string | null
  readonly least: Least
  readonly only: Only
  /** Who changed what, beside the text. */
  readonly log: boolean
}

/** Only statements of this kind; `''` for party and issue: of none. */
export interface Only {
  readonly act: string | null
  readonly standpoint: string | null
  readonly party: string | null
  readonly issue: string | null
}

const EVERYTHING: Only = { act: null, standpoint: null, party: null, issue: null }

export const articleScreen = (
  article: string,
  statement: string | null = null,
  least: Least = ANYTHING,
): ArticleRoute => ({
  view: 'article',
  article,
  statement,
  unread: null,
  remark: null,
  least,
  only: EVERYTHING,
  log: false,
})

const parseUnread = (query: URLSearchParams): number | null => {
  const unread = Number(query.get('unread') ?? Number.NaN)
  return Number.isInteger(unread) && unread >= 0 ? unread : null
}

export const articlesCodec: Codec<ArticlesRoute | ArticleRoute> = {
  views: ['articles', 'article'],
  parse: ([head, article, ...rest], query) => {
    if (head !== 'articles' || rest.length > 0) return null
    if (article === undefined)
      return articlesScreen({
        filter: query.get('filter') ?? '',
        ...parseOrder(query.get('order')),
        left: query.get('only') === 'left',
      })
    return {
      view: 'article',
      article,
      statement: query.get('statement'),
      unread: parseUnread(query),
      remark: query.get('remark'),
      least: parseLeast(query),
      only: {
        act: query.get('act'),
        standpoint: query.get('standpoint'),
        party: query.get('party'),
        issue: query.get('issue'),
      },
      log: query.get('show') === 'log',
    }
  },
  format: (screen) =>
    screen.view === 'articles'
      ? {
          path: ['articles'],
          query: { filter: screen.filter || null, order: orderText(screen), only: screen.left ? 'left' : null },
        }
      : {
          path: ['articles', screen.article],
          query: {
            statement: screen.statement,
            unread: screen.unread === null ? null : String(screen.unread),
            remark: screen.remark,
            ...leastOf(screen.least),
            ...screen.only,
            show: screen.log ? 'log' : null,
          },
        },
}
