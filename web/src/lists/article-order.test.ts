import { describe, expect, it } from 'vitest'
import { articlesScreen, formatRoute, parseRoute } from '../route.js'
import type { ListedArticle } from '../views.js'
import { articlesShown } from './article-order.js'

const article = (id: string, given: Partial<ListedArticle>): ListedArticle => ({
  id,
  source: `${id}.txt`,
  title: id,
  lang: 'en',
  published: null,
  publisher: null,
  statements: 0,
  unread: 0,
  leftToCheck: 0,
  ...given,
})

const ARTICLES = [
  article('b', { published: '2025-03-01', publisher: 'Quill', statements: 9, leftToCheck: 2 }),
  article('a', { published: '2025-03-04', statements: 9, leftToCheck: 0, unread: 3 }),
  article('d', { statements: 1, leftToCheck: 1 }),
  article('c', { published: '2025-02', publisher: 'Anvil', leftToCheck: 5 }),
]

const shown = (given: Parameters<typeof articlesScreen>[0]): string =>
  articlesShown(ARTICLES, articlesScreen(given))
    .map(({ id }) => id)
    .join('')

describe('the list of articles', () => {
  it('stands by any column, most or newest first, and turned round', () => {
    expect(shown({})).toBe('abcd')
    expect(shown({ reversed: true })).toBe('cbad')
    expect(shown({ order: 'left' })).toBe('cbda')
    expect(shown({ order: 'left', reversed: true })).toBe('adbc')
    expect(shown({ order: 'publisher' })).toBe('cbad')
    expect(shown({ order: 'publisher', reversed: true })).toBe('bcad')
    expect(shown({ order: 'statements' })).toBe('abdc')
    expect(shown({ order: 'unread' })).toBe('abcd')
    expect(shown({ order: 'title', reversed: true })).toBe('dcba')
  })
  it('shows what is left to check only where that is asked for', () => {
    expect(shown({ left: true })).toBe('bcd')
    expect(shown({ left: true, filter: ' QUILL ' })).toBe('b')
  })
  it('has each order in its address', () => {
    const screen = articlesScreen({ filter: 'x', order: 'left', reversed: true, left: true })
    const address = new URL(formatRoute({ lang: null, screen }), 'http://x')
    expect(parseRoute(address.pathname, address.search).screen).toEqual(screen)
    expect(formatRoute({ lang: null, screen: articlesScreen() })).toBe('/articles')
  })
})
