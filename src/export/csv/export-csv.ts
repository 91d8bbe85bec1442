import type { Exporter } from '../exporter.js'
import { inForceByArticle } from '../in-force.js'
import { statementColumns } from '../statement-columns.js'
import { row } from './cell.js'

export const csv: Exporter<string> = {
  name: 'csv',
  title: 'Table of statements, one a row (RFC 4180, UTF-8)',
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  loses:
    'the texts of the articles, articles without statements, attributions, passages not understood, remarks, rejected statements, the log, where speaker and condition stand, and why a machine read it so; lone surrogates become U+FFFD.',
  export: (input, { byteOrderMark = false } = {}) => {
    const statements = inForceByArticle(input)
    const rows = input.articles.flatMap((article) =>
      (statements.get(article.id) ?? []).map((statement) =>
        row(statementColumns.map(([, of]) => of(statement, article))),
      ),
    )
    return `${byteOrderMark ? '\ufeff' : ''}${row(statementColumns.map(([name]) => name))}${rows.join('')}`
  },
}
