import { denseMatrix } from '../../network/index.js'
import { row } from '../csv/cell.js'
import { type Exporter, prepared } from '../exporter.js'

export const netmatrix: Exporter<string> = {
  name: 'netmatrix',
  title: 'A network as a matrix: names in the first row and column, a weight in every cell (CSV)',
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  loses:
    'which statements are under a weight, variables, attributes and colours of nodes, texts, dates, windows of time, what was left out and by which question the network was reckoned; a tie of weight 0 looks like none; lone surrogates become U+FFFD.',
  needs: 'network',
  export: (input, { byteOrderMark = false } = {}) => {
    const { network } = prepared(input, 'network')
    const cells = denseMatrix(network)
    const rows = network.rows.map(({ label }, i) => row([label, ...(cells[i] ?? []).map((weight) => weight || 0)]))
    return `${byteOrderMark ? '\ufeff' : ''}${row([null, ...network.cols.map(({ label }) => label)])}${rows.join('')}`
  },
}
