// Where the nodes of a network stand: ForceAtlas2 (Jacomy et al., PLoS ONE 9(6), 2014) from fixed places on a circle, so that the same
// network always looks the same.
import { UndirectedGraph } from 'graphology'
import forceAtlas2Module from 'graphology-layout-forceatlas2'

// A CommonJS function whose declarations promise a default export.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default

export interface LayoutAsked {
  readonly nodes: readonly { readonly id: string; readonly cluster: number | null }[]
  readonly edges: readonly { readonly from: string; readonly to: string; readonly weight: number }[]
}

/** By node, between -1 and 1 in both directions. */
export type Places = Readonly<Record<string, readonly [number, number]>>

const ROUNDS = 300
/** From so many nodes on, forces of far ones are taken together (Barnes and Hut). */
const MANY = 300

export const placesOf = ({ nodes, edges }: LayoutAsked): Places => {
  const graph = new UndirectedGraph<{ x: number; y: number }, { weight: number }>()
  // Neighbours on the circle are of one cluster; ids settle the rest.
  const inOrder = [...nodes].sort(
    (a, b) => (a.cluster ?? 99) - (b.cluster ?? 99) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
  for (const [n, { id }] of inOrder.entries()) {
    const angle = (2 * Math.PI * n) / Math.max(1, inOrder.length)
    graph.addNode(id, { x: Math.cos(angle), y: Math.sin(angle) })
  }
  const heaviest = edges.reduce((most, { weight }) => Math.max(most, Math.abs(weight)), 0) || 1
  for (const { from, to, weight } of edges)
    if (from !== to && !graph.hasEdge(from, to)) graph.addEdge(from, to, { weight: (4 * Math.abs(weight)) / heaviest })
  if (graph.order > 1)
    forceAtlas2.assign(graph, {
      iterations: graph.order > MANY ? ROUNDS / 2 : ROUNDS,
      settings: {
        ...forceAtlas2.inferSettings(graph),
        barnesHutOptimize: graph.order > MANY,
        gravity: 1,
        scalingRatio: 8,
        slowDown: 4,
      },
      getEdgeWeight: 'weight',
    })
  return scaled(graph)
}

const scaled = (graph: UndirectedGraph<{ x: number; y: number }, { weight: number }>): Places => {
  const all = graph.mapNodes((id, { x, y }) => [id, x, y] as const)
  const [middleX, middleY] = [1, 2].map((axis) => {
    const values = all.map((one) => one[axis] as number)
    return (Math.min(...values) + Math.max(...values)) / 2
  }) as [number, number]
  const reach = all.reduce((most, [, x, y]) => Math.max(most, Math.abs(x - middleX), Math.abs(y - middleY)), 0) || 1
  return Object.fromEntries(all.map(([id, x, y]) => [id, [(x - middleX) / reach, (y - middleY) / reach] as const]))
}
