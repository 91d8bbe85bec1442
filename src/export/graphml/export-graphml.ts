import { type Exporter, prepared } from '../exporter.js'
import { graphOf } from '../graph.js'
import { writeGraphml } from './write-graphml.js'

export const graphml: Exporter<string> = {
  name: 'graphml',
  title: 'A network for Gephi, igraph, networkx and others (GraphML)',
  extension: 'graphml',
  mediaType: 'application/graphml+xml',
  loses:
    'everything that is no tie: texts, quotations, conditions, who told whom, windows of time, what was left out and by which question the network was reckoned; above 20,000 edges also which statements are under an edge, and its days. Gephi does not read edges of negative weight.',
  needs: 'network',
  export: (input) => writeGraphml(graphOf(prepared(input, 'network'))),
}
