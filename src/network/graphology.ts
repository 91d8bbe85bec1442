// The graphology family, given its types once: these packages are CommonJS functions whose declarations promise a default
// export that Node does not make of them.
import Graph from 'graphology'
import louvainModule from 'graphology-communities-louvain'
import betweennessModule from 'graphology-metrics/centrality/betweenness.js'
import closenessModule from 'graphology-metrics/centrality/closeness.js'
import eigenvectorModule from 'graphology-metrics/centrality/eigenvector.js'

const louvainOf = louvainModule as unknown as typeof louvainModule.default
export const betweenness = betweennessModule as unknown as typeof betweennessModule.default
export const closeness = closenessModule as unknown as typeof closenessModule.default
export const eigenvector = eigenvectorModule as unknown as typeof eigenvectorModule.default

export type WeightedGraph = Graph.UndirectedGraph<Record<string, never>, { weight: number; distance: number }>

/** Nodes "0", "1", … in their order; edges of no positive weight are left out. A strong tie is a short way. */
export const graphOf = (
  nodes: number,
  edges: readonly { readonly from: number; readonly to: number; readonly weight: number }[],
): WeightedGraph => {
  const graph: WeightedGraph = new Graph.UndirectedGraph()
  for (let node = 0; node < nodes; node++) graph.addNode(String(node))
  for (const { from, to, weight } of edges)
    if (weight > 0) graph.addUndirectedEdge(String(from), String(to), { weight, distance: 1 / weight })
  return graph
}

/** Communities by node. No walk by chance: the same graph always gives the same communities. */
export const louvain = (graph: WeightedGraph): { readonly of: readonly number[]; readonly modularity: number } => {
  const { communities, modularity } = louvainOf.detailed(graph, {
    getEdgeWeight: 'weight',
    randomWalk: false,
    rng: () => 0,
  })
  return { of: graph.mapNodes((node) => communities[node] as number), modularity }
}
