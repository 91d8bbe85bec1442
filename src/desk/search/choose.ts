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
  readonly codeOf: (row: number) => number
  readonly values: readonly string[]
  /** By number of the value; `null`: all of them will do. */
  readonly allowed: Uint8Array | null
}

const facetOf = (
  name: FacetName,
  { values, codes }: Column,
  place: (row: number) => number,
  choices: Choices,
): Facet => {
  const chosen = choices[name] ?? []
  return {
    name,
    codeOf: (row) => codes[place(row)] as number,
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

const countersOf = (facets: readonly Facet[]) => facets.map(({ values }) => new Uint32Array(values.length))

const summary = (
  facets: readonly Facet[],
  counters: readonly Uint32Array[],
  left: Uint8Array,
  count: number,
): Counted => ({
  left,
  count,
  counts: new Map(facets.map(({ name }, n) => [name, counters[n] as Uint32Array])),
  values: new Map(facets.map(({ name, values }) => [name, values])),
})

/** The facet that alone keeps a row out, by its number; ALL where none does, SEVERAL where more than one do. */
const ALL = -1
const SEVERAL = -2
const soleBar = (facets: readonly Facet[], row: number): number => {
  let bar = ALL
  for (let n = 0; n < facets.length; n++) {
    const { allowed, codeOf } = facets[n] as Facet
    if (allowed === null || allowed[codeOf(row)] === 1) continue
    if (bar !== ALL) return SEVERAL
    bar = n
  }
  return bar
}

/** `rows`: statements that hold the words. */
export const countStatements = (catalogue: Catalogue, rows: readonly number[], limits: Limits): Counted => {
  const { columns, articleColumns, articleOf, statementDays } = catalogue
  const own = (row: number) => row
  const itsArticle = (row: number) => articleOf[row] as number
  const facets = [
    ...STATEMENT_FACETS.map((name) => facetOf(name, columns[name], own, limits.choices)),
    ...ARTICLE_FACETS.map((name) => facetOf(name, articleColumns[name], itsArticle, limits.choices)),
    facetOf('year', statementDays.years, own, limits.choices),
  ]
  const counters = countersOf(facets)
  const left = new Uint8Array(articleOf.length)
  let count = 0
  for (const row of rows) {
    if (!inSpan(statementDays, row, limits)) continue
    const bar = soleBar(facets, row)
    if (bar === SEVERAL) continue
    if (bar === ALL) {
      left[row] = 1
      count++
    }
    for (let n = 0; n < facets.length; n++)
      if (bar === ALL || bar === n) {
        const counter = counters[n] as Uint32Array
        const code = (facets[n] as Facet).codeOf(row)
        counter[code] = (counter[code] as number) + 1
      }
  }
  return summary(facets, counters, left, count)
}

/**
 * `rows`: articles that hold the words. What statements have (a party, a sign) an article has if one statement in it has all
 * that is chosen.
 */
export const countArticles = (catalogue: Catalogue, rows: readonly number[], limits: Limits): Counted => {
  const { columns, articleColumns, articleOf, articleDays, heads } = catalogue
  const own = (row: number) => row
  const ofArticle = [
    ...ARTICLE_FACETS.map((name) => facetOf(name, articleColumns[name], own, limits.choices)),
    facetOf('year', articleDays.years, own, limits.choices),
  ]
  const ofStatement = STATEMENT_FACETS.map((name) => facetOf(name, columns[name], own, limits.choices))
  const limited = ofStatement.some(({ allowed }) => allowed !== null)
  const facets = [...ofArticle, ...ofStatement]
  const counters = countersOf(facets)
  // Of every article: which facet of its own alone bars it, and whether a statement in it has all that is chosen.
  const bars = new Int8Array(heads.length).fill(SEVERAL)
  for (const row of rows) if (inSpan(articleDays, row, limits)) bars[row] = soleBar(ofArticle, row)
  const fits = new Uint8Array(heads.length).fill(limited ? 0 : 1)
  const lastCounted = ofStatement.map(({ values }) => new Int32Array(values.length).fill(-1))
  // Statements stand article by article, so the last article counted for a value tells whether this one is counted already.
  for (let statement = 0; statement < articleOf.length; statement++) {
    const article = articleOf[statement] as number
    if (bars[article] === SEVERAL) continue
    const bar = soleBar(ofStatement, statement)
    if (bar === SEVERAL) continue
    if (bar === ALL) fits[article] = 1
    if (bars[article] !== ALL) continue
    for (let n = 0; n < ofStatement.length; n++) {
      if (bar !== ALL && bar !== n) continue
      const code = (ofStatement[n] as Facet).codeOf(statement)
      const last = lastCounted[n] as Int32Array
      if (last[code] === article) continue
      last[code] = article
      const counter = counters[ofArticle.length + n] as Uint32Array
      counter[code] = (counter[code] as number) + 1
    }
  }
  const left = new Uint8Array(heads.length)
  let count = 0
  for (const row of rows) {
    const bar = bars[row] as number
    if (bar === SEVERAL || fits[row] !== 1) continue
    if (bar === ALL) {
      left[row] = 1
      count++
    }
    for (let n = 0; n < ofArticle.length; n++)
      if (bar === ALL || bar === n) {
        const counter = counters[n] as Uint32Array
        const code = (ofArticle[n] as Facet).codeOf(row)
        counter[code] = (counter[code] as number) + 1
      }
  }
  return summary(facets, counters, left, count)
}
