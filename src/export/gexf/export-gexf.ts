import { type ExportedNetwork, type Exporter, prepared } from '../exporter.js'
import { channels, type Graph, type GraphEdge, type GraphNode, graphOf } from '../graph.js'
import { xmlText } from '../xml.js'

export const gexf: Exporter<string> = {
  name: 'gexf',
  title: 'A network in time for Gephi (GEXF 1.3): nodes and edges with first and last day, weights by window',
  extension: 'gexf',
  mediaType: 'application/gexf+xml',
  loses:
    'texts, quotations, conditions, who told whom, what was left out and by which question the network was reckoned; whether a node or an edge was silent between its first and its last day; dates known to the month count from its first to its last day, what has no date is always there; above 20,000 edges also which statements are under an edge, and its days.',
  needs: 'network',
  export: (input) => {
    const given = prepared(input, 'network')
    const graph = graphOf(given)
    return [
      '<?xml version="1.0" encoding="UTF-8"?>\n',
      '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n',
      '  <meta><creator>Parley</creator></meta>\n',
      '  <graph mode="dynamic" defaultedgetype="undirected" timeformat="date" timerepresentation="interval">\n',
      ...declarations(graph, given.windows.length > 0),
      '    <nodes>\n',
      ...graph.nodes.map((node) => nodeXml(node, graph.attributes)),
      '    </nodes>\n    <edges>\n',
      ...graph.edges.map(edgeWriter(given)),
      '    </edges>\n  </graph>\n</gexf>\n',
    ].join('')
  },
}

const declared = (id: string, title: string, type: string): string =>
  `      <attribute id="${id}" title="${xmlText(title)}" type="${type}"/>\n`

// One list a class: of two graphology reads the last only.
const declarations = ({ attributes }: Graph, inTime: boolean): readonly string[] => [
  '    <attributes class="node" mode="static">\n',
  declared('name', 'name', 'string'),
  declared('variable', 'variable', 'string'),
  declared('side', 'side', 'string'),
  declared('statements', 'statements', 'integer'),
  ...attributes.map((name, i) => declared(`a${i}`, name, 'string')),
  `    </attributes>\n    <attributes class="edge" mode="${inTime ? 'dynamic' : 'static'}">\n`,
  declared('statements', 'statements', 'string'),
  inTime ? declared('weight', 'weight', 'double') : '',
  '    </attributes>\n',
]

/** Both days count as inside. */
const lasting = ({ first, last }: { readonly first: string | null; readonly last: string | null }): string =>
  first === null || last === null ? '' : ` start="${first}" end="${last}"`

const nodeXml = (node: GraphNode, names: readonly string[]): string => {
  const { id, name, label, variable, side, statements, attributes, colour } = node
  const value = (key: string, of: string | number): string => `<attvalue for="${key}" value="${xmlText(String(of))}"/>`
  const rgb = channels(colour)
  return `      <node id="${id}" label="${xmlText(label)}"${lasting(node)}>\n        <attvalues>${value('name', name)}${value('variable', variable)}${value('side', side)}${value('statements', statements)}${names.map((key, i) => (attributes[key] ? value(`a${i}`, attributes[key]) : '')).join('')}</attvalues>\n${rgb ? `        <viz:color r="${rgb[0]}" g="${rgb[1]}" b="${rgb[2]}"/>\n` : ''}      </node>\n`
}

/** The weight over all time, and with windows one for each window in which there is one. */
const edgeWriter = ({ network, windows }: ExportedNetwork): ((edge: GraphEdge) => string) => {
  const byPair = new Map<string, string[]>()
  for (const { start, stop, network: inside } of windows)
    for (const { row, col, weight } of inside.edges) {
      const ends = [inside.rows[row]?.label ?? '', inside.cols[col]?.label ?? '']
      // Labels of a one-mode network come in the same order in every window, but which of two is the row may change.
      const key = JSON.stringify(network.options.networkType === 'onemode' ? ends.sort() : ends)
      const day = (instant: number): string => new Date(instant).toISOString().slice(0, 10)
      const value = `<attvalue for="weight" value="${weight}" start="${day(start)}" end="${day(stop)}"/>`
      byPair.set(key, [...(byPair.get(key) ?? []), value])
    }
  const isOneMode = network.options.networkType === 'onemode'
  return (edge) => {
    const { id, source, target, weight, statements } = edge
    const ends = [source.name, target.name]
    const inTime = byPair.get(JSON.stringify(isOneMode ? ends.sort() : ends)) ?? []
    const why = statements === null ? '' : `<attvalue for="statements" value="${xmlText(statements.join('; '))}"/>`
    return `      <edge id="${id}" source="${source.id}" target="${target.id}" weight="${weight === 0 ? 0 : weight}"${lasting(edge)}>\n        <attvalues>${why}${inTime.join('')}</attvalues>\n      </edge>\n`
  }
}
