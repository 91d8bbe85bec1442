import type { SearchTerm, StoredArticle } from '../archive/index.js'
import { languages, normaliseWords } from '../language/index.js'
import { articleListItem } from './article-view.js'
import type { Dossier } from './dossier.js'
import { labelsOf } from './labels.js'
import { viewsOf } from './material.js'
import { type Named, underNames } from './names/named.js'
import type { SearchView } from './views.js'

/** Raw UTF-16 units of an article shown around the first hit. */
const SNIPPET_REACH = 110
const MOST_STATEMENTS = 200

/**
 * Each word of the query as every language would index it: which language the searcher types is not known, and a name
 * is the same in both. All words must occur.
 */
export const searchTerms = (
  query: string,
): readonly { readonly any: readonly string[]; readonly prefix: boolean }[] => {
  const byPlace = new Map<number, { any: Set<string>; prefix: boolean }>()
  const seen = new Set<string>()
  for (const lang of [null, ...languages.map(({ code }) => code)]) {
    seen.clear()
    for (const { word, begin, end } of normaliseWords(query, lang)) {
      // The first of several words is the whole; the others are parts of a compound, by which it should be found, not find.
      if (seen.has(String(begin))) continue
      seen.add(String(begin))
      const term = byPlace.get(begin) ?? { any: new Set<string>(), prefix: query[end] === '*' }
      term.any.add(word)
      byPlace.set(begin, term)
    }
  }
  return [...byPlace].sort(([a], [b]) => a - b).map(([, { any, prefix }]) => ({ any: [...any], prefix }))
}

export const searchView = async (dossier: Dossier, query: string, named: Named, lang: string): Promise<SearchView> => {
  const terms = searchTerms(query)
  const words = [...new Set(terms.flatMap(({ any }) => any))]
  if (terms.length === 0) return { query, words, articles: [], statements: [] }
  const found = await dossier.archive.search(terms satisfies readonly SearchTerm[])
  const articles = await Promise.all(
    found.articles.map(async ({ article: id, hits }) => {
      const article = await dossier.archive.article(id)
      return article ? [{ ...articleListItem(article), ...snippetOf(article, hits) }] : []
    }),
  )
  return {
    query,
    words,
    articles: articles.flat(),
    statements: await viewsOf(
      dossier,
      found.statements.slice(0, MOST_STATEMENTS).map((statement) => underNames(statement, named.names)),
      labelsOf(named, lang),
    ),
  }
}

type Hits = readonly { readonly begin: number; readonly end: number }[]

/** Some words around the first hit, raw, with all hits that fall into them. */
const snippetOf = ({ text }: StoredArticle, hits: Hits): { readonly snippet: string; readonly hits: Hits } => {
  const [first] = hits
  if (!first) return { snippet: '', hits: [] }
  const from = text.lastIndexOf(' ', Math.max(0, first.begin - SNIPPET_REACH)) + 1
  const space = text.indexOf(' ', Math.min(text.length, first.end + SNIPPET_REACH))
  // A text without blanks would come whole; then the cut falls where it falls.
  const begin = first.begin - from > 2 * SNIPPET_REACH ? first.begin : from
  const end =
    space === -1 || space - first.end > 2 * SNIPPET_REACH ? Math.min(text.length, first.end + SNIPPET_REACH) : space
  return {
    snippet: text.slice(begin, end),
    hits: hits
      .filter((hit) => hit.begin >= begin && hit.end <= end)
      .map((hit) => ({ begin: hit.begin - begin, end: hit.end - begin })),
  }
}
