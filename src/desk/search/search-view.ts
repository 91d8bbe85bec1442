// Articles and statements that hold the words asked for, and how they fall by party, act, sign, issue and so on.
import type { ArticleId, PartialDate } from '../../dossier/index.js'
import { earliestDay, latestDay } from '../../dossier/index.js'
import { normaliseWords } from '../../language/index.js'
import { articleListItem } from '../article-view.js'
import { atRevision } from '../at-revision.js'
import type { Dossier } from '../dossier.js'
import { type Labels, labelsOf } from '../labels.js'
import { materialOf, viewsOf } from '../material.js'
import { buildCatalogue, type Catalogue, type Days } from './catalogue.js'
import { type Choices, countArticles, countStatements, howManyArticles, howManyStatements } from './choose.js'
import { facetViews } from './facets.js'
import { isEmpty, parseQuery, phrasePlaces, takes, type WordQuery, wanted } from './query.js'
import { snippetOf } from './snippet.js'
import type { SearchKind, SearchOrder, SearchView } from './views.js'

export interface SearchAsked {
  readonly query: string
  readonly lang: string
  /** `null`: statements, or articles where only these hold the words. */
  readonly kind?: SearchKind | null
  readonly choices?: Choices
  /** Said (of an article: published) on or after, on or before this date. */
  readonly from?: PartialDate | null
  readonly to?: PartialDate | null
  /** `null`: by relevance where words are asked for, else newest first. */
  readonly order?: SearchOrder | null
  /** From 1. */
  readonly page?: number
  /** How many on a page. */
  readonly most?: number
}

const ON_A_PAGE = 25

const CATALOGUES = { name: 'search', most: 1 }

const catalogueOf = (dossier: Dossier): Promise<Catalogue> =>
  atRevision(dossier.archive, CATALOGUES, '', async () => buildCatalogue(await materialOf(dossier)))

/** Builds what searching needs, so that the first search need not wait for it. */
export const prepareSearch = async (dossier: Dossier): Promise<void> => {
  await catalogueOf(dossier)
}

const NOTHING = { numbers: [] as readonly number[], nearness: new Uint8Array() }

const code = (day: string): number => Number(day.replaceAll('-', ''))

export const searchView = async (dossier: Dossier, asked: SearchAsked): Promise<SearchView> => {
  const [catalogue, material] = await Promise.all([catalogueOf(dossier), materialOf(dossier)])
  const labels = labelsOf(material, asked.lang)
  const query = parseQuery(asked.query)
  const limits = {
    choices: asked.choices ?? {},
    from: asked.from ? code(earliestDay(asked.from)) : null,
    to: asked.to ? code(latestDay(asked.to)) : null,
  }
  // Something was typed that holds no word: that finds nothing, not everything.
  const senseless = asked.query.trim() !== '' && isEmpty(query)
  const statements = senseless ? NOTHING : catalogue.lists.find(query)
  const articles = senseless ? { ...NOTHING, unchecked: 0 } : await articlesWith(dossier, catalogue, query)
  const counts = {
    statements: howManyStatements(catalogue, statements.numbers, limits),
    articles: howManyArticles(catalogue, articles.numbers, limits),
  }
  const kind = asked.kind ?? (counts.statements === 0 && counts.articles > 0 ? 'article' : 'statement')
  const counted =
    kind === 'statement'
      ? countStatements(catalogue, statements.numbers, limits)
      : countArticles(catalogue, articles.numbers, limits)
  const order = asked.order ?? (wanted(query).length === 0 ? 'newest' : 'relevance')
  const most = asked.most ?? ON_A_PAGE
  const pages = Math.max(1, Math.ceil(counted.count / most))
  const page = Math.min(Math.max(1, asked.page ?? 1), pages)
  const rows =
    kind === 'statement'
      ? ordered(catalogue.statementsNewest, counted.left, statements.nearness, order)
      : ordered(catalogue.articlesNewest, counted.left, titleNearness(catalogue, query, statements), order)
  const shown = [...rows.subarray((page - 1) * most, page * most)]
  const days = kind === 'statement' ? catalogue.statementDays : catalogue.articleDays
  return {
    version: 1,
    query: asked.query,
    words: [...new Set(wanted(query).flatMap(({ any }) => any))],
    without: [...new Set(query.without.flat().flatMap(({ any }) => any))],
    kind,
    order,
    counts,
    facets: facetViews(counted, limits.choices, labels),
    span: spanOf(days, rows),
    page,
    pages,
    statements: kind === 'statement' ? await statementHits(dossier, catalogue, shown, query, labels) : [],
    articles: kind === 'article' ? await articleHits(dossier, catalogue, shown, query) : [],
    unchecked: articles.unchecked,
  }
}

const articlesWith = async ({ archive }: Dossier, { heads, placeOfArticle }: Catalogue, query: WordQuery) => {
  const { words, phrases, without } = query
  const numbersOf = (ids: readonly ArticleId[]) => ids.flatMap((id) => placeOfArticle.get(id) ?? [])
  const found = words.length + phrases.length === 0 ? null : await archive.findArticles({ all: words, phrases })
  const barred = new Set<number>()
  let unchecked = found?.unchecked ?? 0
  for (const phrase of without) {
    const holding = await archive.findArticles(
      phrase.length === 1 ? { all: phrase, phrases: [] } : { all: [], phrases: [phrase] },
    )
    for (const number of numbersOf(holding.articles)) barred.add(number)
    unchecked += holding.unchecked
  }
  const numbers = found === null ? [...heads.keys()] : numbersOf(found.articles)
  return { numbers: barred.size === 0 ? numbers : numbers.filter((number) => !barred.has(number)), unchecked }
}

/** Words in the title count most, then statements in the article that hold the words. */
const titleNearness = (
  { titles, articleOf, heads }: Catalogue,
  query: WordQuery,
  statements: { readonly numbers: readonly number[] },
): Uint8Array => {
  const nearness = new Uint8Array(heads.length)
  if (isEmpty(query)) return nearness
  for (const number of statements.numbers) {
    const article = articleOf[number] as number
    nearness[article] = Math.min(99, (nearness[article] as number) + 1)
  }
  const found = titles.find({ ...query, without: [] })
  for (const number of found.numbers)
    nearness[number] = Math.min(255, 100 + (nearness[number] as number) + (found.nearness[number] as number))
  return nearness
}

/** Rows that are left, in the order asked for. What is equally near stands newest first. */
const ordered = (newest: Uint32Array, left: Uint8Array, nearness: Uint8Array, order: SearchOrder): Uint32Array => {
  // Filtered by hand: of a large dossier a list that grows, or a call for each row, takes longer than the counting.
  const all = new Uint32Array(newest.length)
  let count = 0
  for (const row of newest) if (left[row] === 1) all[count++] = row
  const rows = all.subarray(0, count)
  if (order === 'oldest') return rows.reverse()
  if (order === 'newest') return rows
  const byNearness: number[][] = []
  for (const row of rows) {
    const near = nearness[row] as number
    const same = byNearness[near]
    if (same) same.push(row)
    else byNearness[near] = [row]
  }
  return Uint32Array.from(byNearness.reverse().flatMap((same) => same ?? []))
}

const spanOf = ({ first, last }: Days, rows: Uint32Array): SearchView['span'] => {
  let [earliest, latest] = [Number.MAX_SAFE_INTEGER, 0]
  for (const row of rows) {
    if (first[row] === 0) continue
    earliest = Math.min(earliest, first[row] as number)
    latest = Math.max(latest, last[row] as number)
  }
  const day = (number: number) => String(number).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
  return latest === 0 ? null : { first: day(earliest), last: day(latest) }
}

/** Where words of the query stand in a text; of a phrase the whole of it. */
const hitsOf = (text: string, lang: string | null, query: WordQuery) => {
  const words = normaliseWords(text, lang)
  const found = [
    ...words.filter(({ word }) => query.words.some((term) => takes(term, word))),
    ...query.phrases.flatMap((phrase) => phrasePlaces(phrase, words)),
  ]
  const byBegin = new Map(found.sort((a, b) => a.end - b.end).map(({ begin, end }) => [begin, { begin, end }]))
  return [...byBegin.values()].sort((a, b) => a.begin - b.begin)
}

const statementHits = async (
  dossier: Dossier,
  { statements, heads, placeOfArticle }: Catalogue,
  rows: readonly number[],
  query: WordQuery,
  labels: Labels,
): Promise<SearchView['statements']> => {
  const views = await viewsOf(
    dossier,
    rows.flatMap((row) => statements[row] ?? []),
    labels,
  )
  return views.map((view) => {
    const lang = heads[placeOfArticle.get(view.article) ?? -1]?.lang ?? null
    return { ...view, hits: hitsOf(view.context.text, lang, query) }
  })
}

const articleHits = async (
  { archive }: Dossier,
  { heads }: Catalogue,
  rows: readonly number[],
  query: WordQuery,
): Promise<SearchView['articles']> => {
  const found = rows.flatMap((row) => heads[row] ?? [])
  const hits = await archive.hitsIn(
    found.map(({ id }) => id),
    wanted(query),
  )
  return Promise.all(
    found.map(async (head, n) => {
      const article = await archive.article(head.id)
      const text = article?.text ?? ''
      const places = query.phrases.length === 0 ? (hits[n]?.hits ?? []) : hitsOf(text, head.lang, query)
      return { ...articleListItem(head), ...snippetOf(text, places) }
    }),
  )
}
