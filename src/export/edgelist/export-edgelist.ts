import { row } from '../csv/cell.js'
import { type Exporter, prepared } from '../exporter.js'
import { graphOf } from '../graph.js'

const COLUMNS = ['source', 'target', 'weight', 'source_variable', 'target_variable', 'first', 'last', 'statements']

export const edgelist: Exporter<string> = {
  name: 'edgelist',
  title: 'The ties of a network, one a row (CSV)',
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  loses:
    'nodes without any tie, attributes and colours of nodes, texts, quotations, conditions, windows of time, what was left out and by which question the network was reckoned; above 20,000 edges also which statements are under an edge, and its days; lone surrogates become U+FFFD.',
  needs: 'network',
  export: (input, { byteOrderMark = false } = {}) => {
    const rows = graphOf(prepared(input, 'network')).edges.map(({ source, target, weight, first, last, statements }) =>
      row([
        source.name,
        target.name,
        weight,
        source.variable,
        target.variable,
        first,
        last,
        statements?.join('; ') ?? null,
      ]),
    )
    return `${byteOrderMark ? '\ufeff' : ''}${row(COLUMNS)}${rows.join('')}`
  },
}
