// Which hits are left by what was chosen, and how many there would be by any other choice: one pass over columns of numbers.
import { ARTICLE_FACETS, type Catalogue, type Column, type Days, STATEMENT_FACETS } from './catalogue.js'
import type { FacetName } from './views.js'

export type Choices = Readonly<Partial<Record<FacetName, readonly string[]>>>

export interface Limits {
  readonly choices: Choices
  /** Days as numbers YYYYMMDD; `null`: no limit. Who has no date lies in no span. */
  readonly from: number | null
  readonly to: number | null
}

interface Facet {
  readonly name: FacetName
  /** Of every row the number of its value. */
  readonly codes: Uint16Array
  readonly values: readonly string[]
  /** By number of the value; `null`: all of them will do. */
  readonly allowed: Uint8Array | null
}

const facetOf = (name: FacetName, { values, codes }: Column, choices: Choices): Facet => {
  const chosen = choices[name] ?? []
  return {
    name,
    codes,
    values,
    allowed: chosen.length === 0 ? null : Uint8Array.from(values, (value) => Number(chosen.includes(value))),
  }
}

const inSpan = ({ first, last }: Days, row: number, { from, to }: Limits): boolean =>
  (from === null || (last[row] as number) >= from) &&
  (to === null || ((first[row] as number) <= to && first[row] !== 0))

export interface Counted {
  /** Which rows are left, by row. */
  readonly left: Uint8Array
  readonly count: number
  /** By facet and number of the value. */
  readonly counts: ReadonlyMap<FacetName, Uint32Array>
  readonly values: ReadonlyMap<FacetName, readonly string[]>
}

const summary = (
  facets: readonly Facet[],
  counters: readonly Uint32Array[],
  left: Pick<Counted, 'left' | 'count'>,
): Counted => ({
  ...left,
  counts: new Map(facets.map(({ name }, n) => [name, counters[n] as Uint32Array])),
  values: new Map(facets.map(({ name, values }) => [name, values])),
})

/** Which facet alone keeps a row out, by its number: ALL where none does, OUT where more than one do, or it is not asked for. */
const ALL = -1
const OUT = -2

/** Of every row in `rows` (`null`: all) that lies in the span; of all others OUT. Facet by facet, each along its own column. */
const barsOf = (
  facets: readonly Facet[],
  rows: readonly number[] | null,
  days: Days | null,
  limits: Limits,
): Int8Array => {
  const size = facets[0]?.codes.length ?? 0
  const bars = new Int8Array(size).fill(rows === null ? ALL : OUT)
  for (const row of rows ?? []) if (days === null || inSpan(days, row, limits)) bars[row] = ALL
  for (const [n, { allowed, codes }] of facets.entries()) {
    if (allowed === null) continue
    for (let row = 0; row < size; row++)
      if (bars[row] !== OUT && allowed[codes[row] as number] !== 1) bars[row] = bars[row] === ALL ? n : OUT
  }
  return bars
}

/** How many rows each value of a facet has, or would have if it were chosen. */
const tally = ({ codes, values }: Facet, n: number, bars: Int8Array): Uint32Array => {
  const counter = new Uint32Array(values.length)
  for (let row = 0; row < bars.length; row++) {
    const bar = bars[row]
    if (bar !== ALL && bar !== n) continue
    const code = codes[row] as number
    counter[code] = (counter[code] as number) + 1
  }
  return counter
}

const leftOf = (bars: Int8Array, fits: Uint8Array | null): Pick<Counted, 'left' | 'count'> => {
  const left = new Uint8Array(bars.length)
  let count = 0
  for (let row = 0; row < bars.length; row++)
    if (bars[row] === ALL && (fits === null || fits[row] === 1)) {
      left[row] = 1
      count++
    }
  return { left, count }
}

const facetsOfStatements = ({ columns, articleColumnsOfStatements, statementDays }: Catalogue, choices: Choices) => [
  ...STATEMENT_FACETS.map((name) => facetOf(name, columns[name], choices)),
  ...ARTICLE_FACETS.map((name) => facetOf(name, articleColumnsOfStatements[name], choices)),
  facetOf('year', statementDays.years, choices),
]

/** `rows`: statements that hold the words. */
export const countStatements = (catalogue: Catalogue, rows: readonly number[], limits: Limits): Counted => {
  const facets = facetsOfStatements(catalogue, limits.choices)
  const bars = barsOf(facets, rows, catalogue.statementDays, limits)
  return summary(
    facets,
    facets.map((facet, n) => tally(facet, n, bars)),
    leftOf(bars, null),
  )
}

/** The same without the facets, for whoever only wants to know how many. */
export const howManyStatements = (catalogue: Catalogue, rows: readonly number[], limits: Limits): number =>
  leftOf(barsOf(facetsOfStatements(catalogue, limits.choices), rows, catalogue.statementDays, limits), null).count

interface ArticlesBarred {
  readonly ofArticle: readonly Facet[]
  readonly ofStatement: readonly Facet[]
  readonly bars: Int8Array
  /** Of every statement, by the facets of statements. */
  readonly statementBars: Int8Array
  /** Of every article, whether a statement in it has all that is chosen. */
  readonly fits: Uint8Array
}

const articlesBarred = (catalogue: Catalogue, rows: readonly number[], limits: Limits): ArticlesBarred => {
  const { columns, articleColumns, articleOf, articleDays, heads } = catalogue
  const { choices } = limits
  const ofArticle = [
    ...ARTICLE_FACETS.map((name) => facetOf(name, articleColumns[name], choices)),
    facetOf('year', articleDays.years, choices),
  ]
  const ofStatement = STATEMENT_FACETS.map((name) => facetOf(name, columns[name], choices))
  const limited = ofStatement.some(({ allowed }) => allowed !== null)
  const statementBars = barsOf(ofStatement, null, null, limits)
  const fits = new Uint8Array(heads.length).fill(limited ? 0 : 1)
  if (limited)
    for (let statement = 0; statement < articleOf.length; statement++)
      if (statementBars[statement] === ALL) fits[articleOf[statement] as number] = 1
  return { ofArticle, ofStatement, bars: barsOf(ofArticle, rows, articleDays, limits), statementBars, fits }
}

/**
 * `rows`: articles that hold the words. What statements have (a party, a sign) an article has if one statement in it has all
 * that is chosen.
 */
export const countArticles = (catalogue: Catalogue, rows: readonly number[], limits: Limits): Counted => {
  const { articleOf } = catalogue
  const { ofArticle, ofStatement, bars, statementBars, fits } = articlesBarred(catalogue, rows, limits)
  // Statements stand article by article, so the last article counted for a value tells whether this one is counted already.
  const byStatement = ofStatement.map(({ codes, values }, n) => {
    const counter = new Uint32Array(values.length)
    const last = new Int32Array(values.length).fill(-1)
    for (let statement = 0; statement < articleOf.length; statement++) {
      const bar = statementBars[statement]
      const article = articleOf[statement] as number
      if ((bar !== ALL && bar !== n) || bars[article] !== ALL) continue
      const code = codes[statement] as number
      if (last[code] === article) continue
      last[code] = article
      counter[code] = (counter[code] as number) + 1
    }
    return counter
  })
  const fitting = bars.map((bar, row) => (fits[row] === 1 ? bar : OUT))
  return summary(
    [...ofArticle, ...ofStatement],
    [...ofArticle.map((facet, n) => tally(facet, n, fitting)), ...byStatement],
    leftOf(bars, fits),
  )
}

/** The same without the facets, for whoever only wants to know how many. */
export const howManyArticles = (catalogue: Catalogue, rows: readonly number[], limits: Limits): number => {
  const { bars, fits } = articlesBarred(catalogue, rows, limits)
  return leftOf(bars, fits).count
}
