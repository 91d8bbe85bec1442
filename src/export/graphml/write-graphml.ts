// GraphML (http://graphml.graphdrawing.org): every attribute declared with name and type, for Gephi reads no others.
import { channels, type Graph, type GraphEdge, type GraphNode } from '../graph.js'
import { xmlText } from '../xml.js'

type Type = 'string' | 'int' | 'double'

interface Key<Of> {
  readonly name: string
  readonly type: Type
  readonly of: (one: Of) => string | number | null
}

const nodeKeys = ({ attributes, nodes }: Graph): readonly Key<GraphNode>[] => [
  { name: 'label', type: 'string', of: ({ label }) => label },
  { name: 'name', type: 'string', of: ({ name }) => name },
  { name: 'variable', type: 'string', of: ({ variable }) => variable },
  { name: 'side', type: 'string', of: ({ side }) => side },
  { name: 'statements', type: 'int', of: ({ statements }) => statements },
  { name: 'first', type: 'string', of: ({ first }) => first },
  { name: 'last', type: 'string', of: ({ last }) => last },
  // Gephi colours nodes by these three.
  ...(nodes.some(({ colour }) => channels(colour) !== null)
    ? (['r', 'g', 'b'] as const).map(
        (name, i): Key<GraphNode> => ({ name, type: 'int', of: ({ colour }) => channels(colour)?.[i] ?? null }),
      )
    : []),
  ...attributes.map((name): Key<GraphNode> => ({ name, type: 'string', of: (node) => node.attributes[name] || null })),
]

const edgeKeys: readonly Key<GraphEdge>[] = [
  { name: 'weight', type: 'double', of: ({ weight }) => weight },
  { name: 'statements', type: 'string', of: ({ statements }) => statements?.join('; ') ?? null },
  { name: 'first', type: 'string', of: ({ first }) => first },
  { name: 'last', type: 'string', of: ({ last }) => last },
]

/** What visone draws from, beside the data: markup for a node and for an edge, and the keys they stand under. */
export interface Drawing {
  readonly namespaces: string
  readonly keys: string
  readonly node: (node: GraphNode, index: number) => string
  readonly edge: (edge: GraphEdge) => string
}

export const writeGraphml = (graph: Graph, drawing: Drawing | null = null): string => {
  const nodes = nodeKeys(graph)
  const key = <Of>({ name, type }: Key<Of>, i: number, of: 'node' | 'edge'): string =>
    `  <key id="${of}${i}" for="${of}" attr.name="${xmlText(name)}" attr.type="${type}"/>\n`
  const data = <Of>(keys: readonly Key<Of>[], one: Of, of: 'node' | 'edge'): string =>
    keys
      .map(({ of: value }, i) => {
        const given = value(one)
        return given === null
          ? ''
          : `      <data key="${of}${i}">${typeof given === 'string' ? xmlText(given) : plain(given)}</data>\n`
      })
      .join('')
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"${drawing?.namespaces ?? ''} xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n`,
    ...nodes.map((one, i) => key(one, i, 'node')),
    ...edgeKeys.map((one, i) => key(one, i, 'edge')),
    drawing?.keys ?? '',
    '  <graph id="network" edgedefault="undirected">\n',
    ...graph.nodes.map(
      (node, i) =>
        `    <node id="${node.id}">\n${data(nodes, node, 'node')}${drawing?.node(node, i) ?? ''}    </node>\n`,
    ),
    ...graph.edges.map(
      (edge) =>
        `    <edge id="${edge.id}" source="${edge.source.id}" target="${edge.target.id}">\n${data(edgeKeys, edge, 'edge')}${drawing?.edge(edge) ?? ''}    </edge>\n`,
    ),
    '  </graph>\n</graphml>\n',
  ].join('')
}

/** Shortest decimal that reads back the same; never "-0". */
const plain = (value: number): string => String(value === 0 ? 0 : value)
