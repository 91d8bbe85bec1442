import { denseMatrix } from '../../network/index.js'
import { type Exporter, prepared } from '../exporter.js'

export const ucinet: Exporter<string> = {
  name: 'ucinet',
  title: 'A network as a matrix for UCINET (DL, full matrix)',
  extension: 'dl',
  mediaType: 'text/plain; charset=utf-8',
  loses:
    'which statements are under a weight, variables, attributes and colours of nodes, texts, dates, windows of time, what was left out and by which question the network was reckoned; quotation marks and line breaks in names become apostrophes and blanks.',
  needs: 'network',
  export: (input) => {
    const { network } = prepared(input, 'network')
    const { rows, cols, options } = network
    const labels = (nodes: typeof rows): string => nodes.map(({ label }) => `${quoted(label)}\n`).join('')
    const head =
      options.networkType === 'onemode'
        ? `dl n=${rows.length} format=fullmatrix\nlabels:\n${labels(rows)}`
        : `dl nr=${rows.length} nc=${cols.length} format=fullmatrix\nrow labels:\n${labels(rows)}column labels:\n${labels(cols)}`
    const data = denseMatrix(network).map((cells) => `${cells.map((weight) => String(weight || 0)).join(' ')}\n`)
    return `${head}data:\n${data.join('')}`
  },
}

/** In quotation marks, for blanks and commas would end a label. */
const quoted = (label: string): string => `"${label.replaceAll('"', "'").replace(/[\0-\x1f\x7f]+/g, ' ')}"`
