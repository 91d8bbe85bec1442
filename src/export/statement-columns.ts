import type { Article } from '../dossier/index.js'
import type { ExportedStatement } from './exporter.js'

export type CellValue = string | number | boolean | null

/** Several names in one cell; none of the names of actors and media holds a semicolon by rule, but a text may. */
const SEPARATOR = '; '

/** One row a statement: what tables of statements hold, and in which order. */
export const statementColumns: readonly (readonly [
  name: string,
  of: (statement: ExportedStatement, article: Article) => CellValue,
])[] = [
  ['article', (_, article) => article.source],
  ['title', (_, article) => article.title],
  ['publisher', (_, article) => article.publisher],
  ['published', (_, article) => article.published],
  ['lang', (_, article) => article.lang],
  ['statement', ({ id }) => id],
  ['begin', ({ begin }) => begin],
  ['end', ({ end }) => end],
  ['quote', ({ quote }) => quote],
  ['speaker', ({ speaker }) => speaker?.text ?? null],
  ['actor', ({ actor }) => actor],
  ['party', ({ party }) => party],
  ['via', ({ via }) => via.join(SEPARATOR)],
  ['act', ({ act }) => act],
  ['sign', ({ sign }) => sign],
  ['strength', ({ strength }) => strength],
  ['topic', ({ topic }) => topic],
  ['issue', ({ issue }) => issue],
  ['option', ({ option }) => option],
  ['condition_head', ({ condition }) => condition?.head ?? null],
  ['condition', ({ condition }) => condition?.quote ?? null],
  ['temporary', ({ temporary }) => temporary],
  ['said', ({ said }) => said],
  ['said_basis', ({ saidBasis }) => saidBasis],
  ['certainty', ({ certainty }) => certainty],
  ['confidence', ({ confidence }) => confidence],
  ['standpoint', ({ standpoint }) => standpoint],
  ['taken_in', ({ takenIn }) => takenIn],
]
