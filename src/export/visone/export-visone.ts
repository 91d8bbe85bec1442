import { type Exporter, prepared } from '../exporter.js'
import { type Graph, graphOf } from '../graph.js'
import { type Drawing, writeGraphml } from '../graphml/write-graphml.js'
import { xmlText } from '../xml.js'

export const visone: Exporter<string> = {
  name: 'visone',
  title: 'A network with its drawing for visone (GraphML with visone and yFiles elements)',
  extension: 'graphml',
  mediaType: 'application/graphml+xml',
  loses:
    'everything that is no tie, as graphml does; the layout is a plain circle (two circles of a two-mode network), to be laid out anew in visone.',
  needs: 'network',
  export: (input) => {
    const graph = graphOf(prepared(input, 'network'))
    return writeGraphml(graph, drawingOf(graph))
  },
}

const FOR = '#2b6ca3'
const AGAINST = '#b5560f'
const GREY = '#c8ccd1'
const RADIUS = 40
const MOST_WIDE = 6

/** Rows on the outer circle, columns on the inner one; widths by weight, negative weights in another colour. */
const drawingOf = ({ nodes, edges }: Graph): Drawing => {
  const rows = nodes.filter(({ side }) => side === 'row').length
  const heaviest = Math.max(...edges.map(({ weight }) => Math.abs(weight)), 0)
  return {
    namespaces: ' xmlns:visone="http://visone.info/xmlns" xmlns:y="http://www.yworks.com/xml/graphml"',
    keys: '  <key id="draw0" for="node" yfiles.type="nodegraphics"/>\n  <key id="draw1" for="edge" yfiles.type="edgegraphics"/>\n',
    node: ({ label, side, colour }, index) => {
      const [place, count] = side === 'row' ? [index, rows] : [index - rows, nodes.length - rows]
      const angle = (2 * Math.PI * place) / Math.max(1, count)
      const radius = Math.max(RADIUS, (RADIUS * rows) / Math.PI) * (side === 'row' ? 1 : 0.55)
      const [x, y] = [Math.cos(angle) * radius, Math.sin(angle) * radius].map((value) => value.toFixed(2))
      return `      <data key="draw0"><visone:shapeNode><y:ShapeNode><y:Geometry height="20.0" width="20.0" x="${x}" y="${y}"/><y:Fill color="${colour ?? (side === 'row' ? FOR : GREY)}" transparent="false"/><y:BorderStyle color="#000000" type="line" width="1.0"/><y:NodeLabel>${xmlText(label)}</y:NodeLabel><y:Shape type="${side === 'row' ? 'ellipse' : 'rectangle'}"/></y:ShapeNode></visone:shapeNode></data>\n`
    },
    edge: ({ weight }) => {
      const width = heaviest === 0 ? 1 : Math.max(0.5, (MOST_WIDE * Math.abs(weight)) / heaviest)
      return `      <data key="draw1"><visone:polyLineEdge><y:PolyLineEdge><y:LineStyle color="${weight < 0 ? AGAINST : '#5d646d'}" type="line" width="${width.toFixed(2)}"/></y:PolyLineEdge></visone:polyLineEdge></data>\n`
    },
  }
}
