// Why a weight is what it is: the statements under it, column by column.
import type { Network } from './network.js'
import { tieBetween } from './one-mode.js'
import type { TallyCell } from './tally.js'

export interface EvidenceLevel {
  /** "yes", "no", the number or text of the qualifier; '' without one. */
  readonly level: string
  readonly statements: readonly string[]
}

export interface EvidencePart {
  /** The column, or what both nodes of a one-mode network speak of. */
  readonly term: string
  readonly row: readonly EvidenceLevel[]
  /** What the other node says; empty in a two-mode network. */
  readonly col: readonly EvidenceLevel[]
  /** What this part adds before anything is divided; `null` where a weight is no sum over parts. */
  readonly adds: number | null
}

const levelsOf = (cell: TallyCell | undefined, { levels }: Network): readonly EvidenceLevel[] =>
  (cell?.levels ?? []).map(({ level, statements }) => ({ level: levels.names[level] as string, statements }))

/** `row` and `col` are indices of nodes, in any order in a one-mode network. */
export const evidence = (network: Network, row: number, col: number): readonly EvidencePart[] => {
  const { tally, terms, options, edges } = network
  const cells = tally.byRow[row] ?? []
  if (options.networkType === 'twomode')
    return cells
      .filter((cell) => cell.col === col)
      .map((cell) => ({
        term: terms[cell.col] as string,
        row: levelsOf(cell, network),
        col: [],
        adds: options.normalization === 'no' && !options.normalizeToOne ? weightAt(edges, row, col) : null,
      }))
  if (row === col) return []
  const others = new Map((tally.byRow[col] ?? []).map((cell) => [cell.col, cell]))
  const tie = tieBetween(network.levels, options.qualifierAggregation)
  const shared = cells.flatMap((cell): EvidencePart[] => {
    const other = others.get(cell.col)
    if (!other) return []
    return [
      {
        term: terms[cell.col] as string,
        row: levelsOf(cell, network),
        col: levelsOf(other, network),
        adds: tie ? tie(cell, other) : null,
      },
    ]
  })
  if (tie) return shared
  const own = new Map(cells.map((cell) => [cell.col, cell]))
  return [...new Set([...own.keys(), ...others.keys()])]
    .sort((a, b) => a - b)
    .map((at) => ({
      term: terms[at] as string,
      row: levelsOf(own.get(at), network),
      col: levelsOf(others.get(at), network),
      adds: null,
    }))
}

const weightAt = (edges: Network['edges'], row: number, col: number): number =>
  edges.find((edge) => edge.row === row && edge.col === col)?.weight ?? 0

/** How many statements are under a weight. Each has one node and one term, so none is counted twice. */
export const countBehind = (network: Network, row: number, col: number): number =>
  evidence(network, row, col).reduce(
    (sum, part) => [...part.row, ...part.col].reduce((all, { statements }) => all + statements.length, sum),
    0,
  )

/** Ids of all statements under a weight, each once. */
export const statementsBehind = (network: Network, row: number, col: number): readonly string[] => [
  ...new Set(
    evidence(network, row, col).flatMap((part) => [...part.row, ...part.col].flatMap((one) => one.statements)),
  ),
]
