// Which nodes hang together: communities by modularity, found by the Louvain method (graphology). It is a search by steps and
// may miss the best split; the split itself is always shown.
import { graphOf, louvain } from './graphology.js'
import type { Network } from './network.js'

export interface Clusters {
  /** Number of its cluster by row; in the order of their first members, from 0. `null`: it has no tie of positive weight. */
  readonly ofRow: readonly (number | null)[]
  /** By column; of a one-mode network the same as `ofRow`. */
  readonly ofCol: readonly (number | null)[]
  readonly count: number
  /** Of this split, from -0.5 to 1; `null` where there is no tie. */
  readonly modularity: number | null
}

/** Nodes by number: rows, and behind them the columns of a two-mode network. */
export const graphEdges = ({ options, rows, edges }: Network) => {
  const shift = options.networkType === 'twomode' ? rows.length : 0
  return edges.map(({ row, col, weight }) => ({ from: row, to: shift + col, weight }))
}
export const nodeCount = ({ options, rows, cols }: Network): number =>
  rows.length + (options.networkType === 'twomode' ? cols.length : 0)

export const clusters = (network: Network): Clusters => {
  const graph = graphOf(nodeCount(network), graphEdges(network))
  const isOneMode = network.options.networkType === 'onemode'
  if (graph.size === 0) {
    const none = (nodes: readonly unknown[]) => nodes.map(() => null)
    return { ofRow: none(network.rows), ofCol: none(network.cols), count: 0, modularity: null }
  }
  const { of, modularity } = louvain(graph)
  const numbers = new Map<number, number>()
  const numbered = of.map((community, node) => {
    if (graph.degree(String(node)) === 0) return null
    const known = numbers.get(community) ?? numbers.size
    numbers.set(community, known)
    return known
  })
  const ofRow = numbered.slice(0, network.rows.length)
  return {
    ofRow,
    ofCol: isOneMode ? ofRow : numbered.slice(network.rows.length),
    count: numbers.size,
    modularity,
  }
}
