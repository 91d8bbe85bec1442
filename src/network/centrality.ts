// How a node lies in its network, by graphology. Ties of negative weight ("subtract") are no ties here; a strong tie is a short
// way (distance 1 / weight).
import { graphEdges, nodeCount } from './clusters.js'
import { betweenness, closeness, eigenvector, graphOf } from './graphology.js'
import type { Network } from './network.js'

export interface Centrality {
  /** Ties. */
  readonly degree: number
  /** Sum of their weights. */
  readonly strength: number
  /** Share of shortest ways that lead over it; `null` where the network is too large to find them all. */
  readonly betweenness: number | null
  /** Inverse of the mean number of steps to the others of its part, by the share of nodes it reaches (Wasserman and Faust). */
  readonly closeness: number | null
  /** Of one's neighbours' eigenvector centrality, by weight; `null` where the iteration does not settle, or the network is too large. */
  readonly eigenvector: number | null
}

/** Nodes times ties; beyond, all shortest ways take longer than anybody waits. */
const MOST_STEPS = 20_000_000
/** Ties each step of the eigenvector's iteration goes over. */
const MOST_TIES = 200_000

/** Rows first; behind them the columns of a two-mode network. */
export const centralities = (network: Network): readonly Centrality[] => {
  const count = nodeCount(network)
  const graph = graphOf(count, graphEdges(network))
  const isSmall = count * graph.size <= MOST_STEPS
  const between = isSmall && graph.size > 0 ? betweenness(graph, { getEdgeWeight: 'distance' }) : null
  const close = isSmall && graph.size > 0 ? closeness(graph, { wassermanFaust: true }) : null
  const eigen = eigenvectorOf(graph)
  return graph.mapNodes((node) => ({
    degree: graph.degree(node),
    strength: graph.reduceEdges(node, (sum, _edge, { weight }) => sum + weight, 0),
    betweenness: isSmall ? (between?.[node] ?? 0) : null,
    closeness: isSmall ? (close?.[node] ?? 0) : null,
    eigenvector: graph.size === 0 ? 0 : (eigen?.[node] ?? null),
  }))
}

const eigenvectorOf = (graph: ReturnType<typeof graphOf>): Readonly<Record<string, number>> | null => {
  if (graph.size === 0 || graph.size > MOST_TIES) return null
  try {
    return eigenvector(graph, { getEdgeWeight: 'weight', maxIterations: 1000, tolerance: 1e-9 })
  } catch (error) {
    // It says so by an exception where the iteration swings for ever, as in two halves of equal size.
    if (/fail(?:ed)? to converge|converge/i.test((error as Error).message)) return null
    throw error
  }
}
