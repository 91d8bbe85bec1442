// A network as files of graphs have it: nodes with plain ids, edges between them, and when they were there.
import { type Network, type NetworkNode, statementsBehind } from '../network/index.js'
import type { ExportedNetwork } from './exporter.js'

export interface GraphNode {
  /** "n0", "n1", …: formats allow no blanks in ids. Rows come first. */
  readonly id: string
  /** As the statements have it: canonical English name, id of an issue. Unique on its side. */
  readonly name: string
  /** In the language asked for. */
  readonly label: string
  readonly variable: string
  readonly side: 'row' | 'col'
  readonly attributes: NetworkNode['attributes']
  /** "#rrggbb" or `null`. */
  readonly colour: string | null
  /** Statements in which it occurs, and their first and last day (YYYY-MM-DD), where all that is known. */
  readonly statements: number
  readonly first: string | null
  readonly last: string | null
}

export interface GraphEdge {
  readonly id: string
  readonly source: GraphNode
  readonly target: GraphNode
  readonly weight: number
  /** Ids of the statements under it; `null` in a network of very many edges. */
  readonly statements: readonly string[] | null
  readonly first: string | null
  readonly last: string | null
}

export interface Graph {
  readonly isTwoMode: boolean
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  /** Names of the attributes of all nodes, sorted. */
  readonly attributes: readonly string[]
}

/** Above so many edges a file that names every statement under every edge would be larger than anybody could open. */
export const MOST_EXPLAINED = 20_000

export const graphOf = ({ network, label }: Omit<ExportedNetwork, 'windows'>): Graph => {
  const { rows, cols, edges, options } = network
  const isTwoMode = options.networkType === 'twomode'
  const statementsOf = occurrences(network)
  const days = daysOf(network)
  const node = (one: NetworkNode, side: 'row' | 'col', index: number): GraphNode => {
    const ids = statementsOf[side][index] ?? []
    return {
      id: `n${side === 'row' ? index : rows.length + index}`,
      name: one.label,
      label: label(one.variable, one.label),
      variable: one.variable,
      side,
      attributes: one.attributes,
      colour: one.colour,
      statements: ids.length,
      ...days(ids),
    }
  }
  const rowNodes = rows.map((one, i) => node(one, 'row', i))
  const colNodes = isTwoMode ? cols.map((one, i) => node(one, 'col', i)) : rowNodes
  const explained = edges.length <= MOST_EXPLAINED
  const nodes = isTwoMode ? [...rowNodes, ...colNodes] : rowNodes
  return {
    isTwoMode,
    nodes,
    edges: edges.map(({ row, col, weight }, i) => {
      const statements = explained ? statementsBehind(network, row, col) : null
      return {
        id: `e${i}`,
        source: rowNodes[row] as GraphNode,
        target: colNodes[col] as GraphNode,
        weight,
        statements,
        ...days(statements ?? []),
      }
    }),
    attributes: [...new Set(nodes.flatMap(({ attributes }) => Object.keys(attributes)))].sort(),
  }
}

/** Ids of the statements in which each node occurs, each once. */
const occurrences = ({
  tally,
  rows,
  cols,
}: Network): Readonly<Record<'row' | 'col', readonly (readonly string[])[]>> => {
  const row = rows.map((): Set<string> => new Set())
  const col = cols.map((): Set<string> => new Set())
  for (const [i, cells] of tally.byRow.entries())
    for (const { col: j, levels } of cells)
      for (const { statements } of levels)
        for (const id of statements) {
          row[i]?.add(id)
          col[j]?.add(id)
        }
  return { row: row.map((ids) => [...ids]), col: col.map((ids) => [...ids]) }
}

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10)

/** First and last day of statements; of one that is known to the month its first, or last. */
const daysOf = ({ statements }: Network) => {
  const spans = new Map(statements.map(({ id, from, to }) => [id, { from, to }]))
  return (ids: readonly string[]): { readonly first: string | null; readonly last: string | null } => {
    let [first, last] = [Infinity, -Infinity]
    for (const id of ids) {
      const span = spans.get(id)
      if (span?.from == null || span.to === null) continue
      first = Math.min(first, span.from)
      last = Math.max(last, span.to)
    }
    return first <= last ? { first: dayOf(first), last: dayOf(last) } : { first: null, last: null }
  }
}

/** "#1f77b4" as three numbers; `null` where there is no colour. */
export const channels = (colour: string | null): readonly [number, number, number] | null => {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '')
  return match
    ? [
        Number.parseInt(match[1] as string, 16),
        Number.parseInt(match[2] as string, 16),
        Number.parseInt(match[3] as string, 16),
      ]
    : null
}
