// Statements and articles as columns of small numbers, so that hundreds of thousands are counted in milliseconds. Built once for
// a state of the dossier.
import type { ArticleHead } from '../../archive/index.js'
import { actSchema, earliestDay, latestDay, type PartialDate } from '../../dossier/index.js'
import { dateOf, type TakenStatement } from '../../provenance/index.js'
import type { Material } from '../material.js'
import { titleOf } from '../statement-view.js'
import type { FacetName } from './views.js'
import { buildWordLists, type WordLists } from './word-lists.js'

/** Stands for a statement or an article that has no such thing. */
export const NONE = '-'

/** One facet: of every row the number of its value. */
export interface Column {
  readonly values: readonly string[]
  readonly codes: Uint16Array
}

export const STATEMENT_FACETS = ['party', 'issue', 'act', 'sign', 'standpoint'] as const satisfies readonly FacetName[]
export const ARTICLE_FACETS = ['publisher', 'language'] as const satisfies readonly FacetName[]

/** Days as numbers YYYYMMDD; 0 where there is none. A month lasts from its first day to its last. */
export interface Days {
  readonly first: Uint32Array
  readonly last: Uint32Array
  readonly years: Column
}

export interface Catalogue {
  readonly statements: readonly TakenStatement[]
  readonly heads: readonly ArticleHead[]
  /** Place of the article of every statement among the heads. */
  readonly articleOf: Uint32Array
  readonly columns: Readonly<Record<(typeof STATEMENT_FACETS)[number], Column>>
  readonly articleColumns: Readonly<Record<(typeof ARTICLE_FACETS)[number], Column>>
  /** The same, of every statement what its article has. */
  readonly articleColumnsOfStatements: Readonly<Record<(typeof ARTICLE_FACETS)[number], Column>>
  /** Said, or else published. */
  readonly statementDays: Days
  readonly articleDays: Days
  /** Newest first, undated last. */
  readonly statementsNewest: Uint32Array
  readonly articlesNewest: Uint32Array
  readonly placeOfArticle: ReadonlyMap<string, number>
  readonly lists: WordLists
  readonly titles: WordLists
}

const column = <T>(rows: readonly T[], valueOf: (row: T) => string, first: readonly string[] = []): Column => {
  const numbers = new Map(first.map((value, n) => [value, n]))
  const codes = new Uint16Array(rows.length)
  for (const [n, row] of rows.entries()) {
    const value = valueOf(row)
    const known = numbers.get(value)
    if (known === undefined) numbers.set(value, numbers.size)
    codes[n] = known ?? numbers.size - 1
  }
  return { values: [...numbers.keys()], codes }
}

const dayCode = (day: string): number => Number(day.replaceAll('-', ''))

const daysOf = (dates: readonly (PartialDate | null)[]): Days => ({
  first: Uint32Array.from(dates, (date) => (date === null ? 0 : dayCode(earliestDay(date)))),
  last: Uint32Array.from(dates, (date) => (date === null ? 0 : dayCode(latestDay(date)))),
  years: column(dates, (date) => date?.slice(0, 4) ?? NONE),
})

const newestFirst = ({ last }: Days, idOf: (n: number) => string): Uint32Array =>
  Uint32Array.from(last.keys()).sort(
    (a, b) => (last[b] as number) - (last[a] as number) || (idOf(a) < idOf(b) ? -1 : 1),
  )

/** How an actor is called in other languages, and the names it was read under before persons made them one. */
const otherNamesOf = ({ casebook, names }: Material): ((name: string) => readonly string[]) => {
  const others = new Map<string, Set<string>>()
  const add = (name: string, other: string): void => {
    const known = others.get(name)
    if (known) known.add(other)
    else others.set(name, new Set([other]))
  }
  for (const { name } of casebook.actors)
    for (const other of Object.values(name)) if (other !== name.en) add(name.en as string, other)
  for (const { kind, what } of names.merged) if (kind === 'actor') add(names.actor(what), what)
  return (name) => [...(others.get(name) ?? [])]
}

export const buildCatalogue = async (material: Material): Promise<Catalogue> => {
  const { statements, heads, published } = material
  const otherNames = otherNamesOf(material)
  const placeOfArticle = new Map(heads.map(({ id }, n) => [id as string, n]))
  const articleOf = Uint32Array.from(statements, ({ article }) => placeOfArticle.get(article) ?? 0)
  const statementDays = daysOf(
    statements.map((statement) => dateOf(statement, ({ article }) => published.get(article) ?? null)),
  )
  const articleDays = daysOf(heads.map((head) => head.published))
  const langOf = ({ article }: TakenStatement): string | null => heads[placeOfArticle.get(article) ?? -1]?.lang ?? null
  const articleColumns = {
    publisher: column(heads, ({ publisher }) => publisher ?? NONE),
    language: column(heads, ({ lang }) => lang ?? NONE),
  }
  const along = ({ values, codes }: Column): Column => ({
    values,
    codes: Uint16Array.from(articleOf, (article) => codes[article] as number),
  })
  return {
    statements,
    heads,
    articleOf,
    columns: {
      party: column(statements, ({ party }) => party ?? NONE),
      issue: column(statements, ({ issue }) => issue ?? NONE),
      act: column(statements, ({ act }) => act, actSchema.options),
      sign: column(statements, ({ sign }) => SIGNS[sign], Object.values(SIGNS)),
      standpoint: column(statements, ({ standpoint }) => standpoint),
    },
    articleColumns,
    articleColumnsOfStatements: {
      publisher: along(articleColumns.publisher),
      language: along(articleColumns.language),
    },
    statementDays,
    articleDays,
    statementsNewest: newestFirst(statementDays, (n) => statements[n]?.id ?? ''),
    articlesNewest: newestFirst(articleDays, (n) => heads[n]?.id ?? ''),
    placeOfArticle,
    lists: await buildWordLists(
      statements.map((statement) => ({
        text: statement.quote,
        lang: langOf(statement),
        names: [...new Set([statement.actor, statement.party ?? '', statement.topic])].flatMap((name) => [
          name,
          ...otherNames(name),
        ]),
      })),
    ),
    titles: await buildWordLists(heads.map((head) => ({ text: titleOf(head), lang: head.lang, names: [] }))),
  }
}

/** As the address of a search spells them. */
const SIGNS = { '1': 'for', '-1': 'against', '0': 'neither' } as const
