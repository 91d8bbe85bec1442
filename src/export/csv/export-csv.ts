import type { Article } from '../../dossier/index.js'
import type { ExportedStatement, Exporter } from '../exporter.js'
import { inForceByArticle } from '../in-force.js'
import { row } from './cell.js'

type Value = string | number | boolean | null

/** Several names in one cell; none of the names of actors and media holds a semicolon by rule, but a text may. */
const SEPARATOR = '; '

const columns: readonly (readonly [name: string, of: (statement: ExportedStatement, article: Article) => Value])[] = [
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

export const csv: Exporter = {
  name: 'csv',
  title: 'Table of statements, one a row (RFC 4180, UTF-8)',
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  loses:
    'the texts of the articles, articles without statements, attributions, passages not understood, remarks, rejected statements, the log, where speaker and condition stand, and why a machine read it so; lone surrogates become U+FFFD.',
  export: (input, { byteOrderMark = false } = {}) => {
    const statements = inForceByArticle(input)
    const rows = input.articles.flatMap((article) =>
      (statements.get(article.id) ?? []).map((statement) => row(columns.map(([, of]) => of(statement, article)))),
    )
    return `${byteOrderMark ? '\ufeff' : ''}${row(columns.map(([name]) => name))}${rows.join('')}`
  },
}
