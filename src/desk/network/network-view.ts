// Networks as views.
import type { ExportedNetwork } from '../../export/index.js'
import {
  type CodedStatement,
  type Coding,
  centralities,
  clusters,
  denseMatrix,
  evidence,
  type Network,
  type NetworkOptions,
  network,
  networkWindows,
  polarization,
  statementsBehind,
} from '../../network/index.js'
import type { NetworkSource, WordlessSource } from './source.js'
import type {
  NetworkMatrixView,
  NetworkNodeView,
  NetworkTableView,
  NetworkView,
  PolarizationView,
  WeightView,
} from './views.js'

/** Beyond so many edges the statements under them are told only one by one. */
const MOST_TOLD = 20_000

const dayOf = (instant: number | null): string | null =>
  instant === null ? null : new Date(instant).toISOString().slice(0, 10)

const tableOf = (made: Network): NetworkTableView => ({
  rows: made.rows.map(({ label }) => label),
  cols: made.cols.map(({ label }) => label),
  matrix: denseMatrix(made),
})

export interface NetworkAsked {
  readonly source: WordlessSource
  readonly coding: Coding
  readonly options: NetworkOptions
}

/** As the formats of other tools take it: names as the statements have them, labels in the language asked for. */
export const exportedNetwork = ({ source, coding, options }: NetworkAsked, lang: string): ExportedNetwork => ({
  network: network(coding, options),
  windows: networkWindows(coding, options),
  label: (variable, name) => source.label(variable, name, lang),
})

const matrixOf = ({ source, coding, options }: NetworkAsked, made: Network): NetworkMatrixView => ({
  version: 1,
  ...tableOf(made),
  statementType: coding.type,
  networkType: options.networkType,
  variable1: options.variable1.name,
  variable2: options.variable2.name,
  qualifier: options.qualifier,
  qualifierAggregation: options.qualifierAggregation,
  normalization: options.normalization,
  statements: made.statements.length,
  leftOut: { ...made.leftOut, uncommitted: source.uncommitted },
  notes: notesOf(coding, options, made),
  ...(options.timeWindow === 'no'
    ? {}
    : {
        windows: networkWindows(coding, options).map(({ start, middle, stop, network: inside }) => ({
          start: new Date(start).toISOString(),
          middle: new Date(middle).toISOString(),
          stop: new Date(stop).toISOString(),
          statements: inside.statements.length,
          ...tableOf(inside),
        })),
      }),
})

const notesOf = (
  coding: Coding,
  { timeWindow, qualifierAggregation, normalization }: NetworkOptions,
  made: Network,
): NetworkMatrixView['notes'] => {
  const coarse = made.statements.filter(({ from, to }) => from === null || from !== to).length
  return [
    ...(timeWindow !== 'no' && coarse > 0 ? [{ code: 'not-in-windows', count: coarse } as const] : []),
    ...(qualifierAggregation === 'combine' && normalization !== 'no'
      ? [{ code: 'combine-divided', count: 0 } as const]
      : []),
    ...(coding.statements.length === 0 ? [{ code: 'no-statements', count: 0 } as const] : []),
  ]
}

/** The table of a network. */
export const networkMatrixView = (asked: NetworkAsked): NetworkMatrixView =>
  matrixOf(asked, network(asked.coding, asked.options))

/** Table, nodes, edges, clusters and polarization. */
export const networkView = (asked: NetworkAsked, lang: string): NetworkView => {
  const made = network(asked.coding, asked.options)
  const picture = pictureOf(asked, made, made.edges.length <= MOST_TOLD)
  return {
    ...matrixOf(asked, made),
    ...picture,
    nodes: picture.nodes.map(({ id, side, name, ...node }) => ({
      ...{ id, side, name, label: asked.source.label(node.variable, name, lang) },
      ...node,
    })),
    ...spanOf(made.statements),
  }
}

interface Picture extends Pick<NetworkView, 'edges' | 'clusters' | 'polarization'> {
  readonly nodes: readonly Omit<NetworkNodeView, 'label'>[]
}

/** What is drawn. `told`: with the statements under every tie, which in a large network are more than all the rest. */
export const pictureOf = ({ coding, options }: NetworkAsked, made: Network, told: boolean): Picture => {
  const isOneMode = options.networkType === 'onemode'
  const found = clusters(made)
  const lies = centralities(made)
  const rowIds = made.rows.map(({ label }) => `r:${label}`)
  const colIds = isOneMode ? rowIds : made.cols.map(({ label }) => `c:${label}`)
  const byId = new Map(made.statements.map((statement) => [statement.id, statement]))
  const ofRow = made.tally.byRow.map((cells) => idsIn(cells))
  const ofCol = made.tally.byCol.map((cells) => idsIn(cells))
  const nodes = (
    side: 'row' | 'col',
    list: Network['rows'],
    ids: readonly string[],
    cluster: readonly (number | null)[],
    statements: readonly (readonly string[])[],
    from: number,
  ): Picture['nodes'] =>
    list.map(({ label, variable, attributes, colour }, at) => {
      const own = (statements[at] ?? []).flatMap((id) => byId.get(id) ?? [])
      return {
        id: ids[at] as string,
        side,
        name: label,
        variable,
        attributes,
        colour,
        cluster: cluster[at] ?? null,
        ...(lies[from + at] as (typeof lies)[number]),
        statements: own.length,
        ...spanOf(own),
      }
    })
  const rows = nodes('row', made.rows, rowIds, found.ofRow, ofRow, 0)
  const cols = isOneMode ? [] : nodes('col', made.cols, colIds, found.ofCol, ofCol, made.rows.length)
  const all = [...rows, ...cols]
  return {
    nodes: all,
    edges: made.edges.map(({ row, col, weight }) => ({
      from: rowIds[row] as string,
      to: colIds[col] as string,
      weight,
      statements: told ? statementsBehind(made, row, col) : null,
    })),
    clusters: {
      count: found.count,
      modularity: found.modularity,
      members: Array.from({ length: found.count }, (_, at) =>
        all.filter(({ cluster }) => cluster === at).map(({ id }) => id),
      ),
    },
    polarization: options.qualifier === null ? null : polarizationView(coding, options),
  }
}

const idsIn = (cells: Network['tally']['byRow'][number]): readonly string[] =>
  cells.flatMap(({ levels }) => levels.flatMap(({ statements }) => statements))

/** First and last day of statements that have one. */
export const spanOf = (
  statements: readonly CodedStatement[],
): { readonly first: string | null; readonly last: string | null } => {
  const dated = statements.filter(({ from, to }) => from !== null && from === to).map(({ from }) => from as number)
  return {
    first: dayOf(dated.reduce<number | null>((least, one) => (least === null || one < least ? one : least), null)),
    last: dayOf(dated.reduce<number | null>((most, one) => (most === null || one > most ? one : most), null)),
  }
}

const polarizationView = (coding: Coding, options: NetworkOptions): PolarizationView => {
  const { clusters: split, nodes, congruence, conflict, conflictBetween } = polarization(coding, options)
  const named = (wanted: number | null): readonly string[] =>
    nodes.flatMap(({ label }, at) => (split.ofRow[at] === wanted ? [label] : []))
  return {
    conflictBetween,
    modularity: split.modularity,
    camps: Array.from({ length: split.count }, (_, at) => named(at)),
    alone: named(null),
    congruence,
    conflict,
  }
}

/** The statements under the weight between two nodes, named as they are or in the language asked for; `null` where one is not there. */
export const weightView = (
  asked: NetworkAsked & { readonly source: NetworkSource },
  from: string,
  to: string,
  lang: string,
): WeightView | null => {
  const { source, coding, options } = asked
  const made = network(coding, options)
  const isOneMode = options.networkType === 'onemode'
  const placeOf = (nodes: Network['rows'], name: string): number =>
    nodes.findIndex(({ label, variable }) => label === name || source.label(variable, label, lang) === name)
  // Of a two-mode network either end may be named first.
  const direct = [placeOf(made.rows, from), placeOf(made.cols, to)] as const
  const [row, col] = direct.includes(-1) && !isOneMode ? [placeOf(made.rows, to), placeOf(made.cols, from)] : direct
  const [one, other] = [made.rows[row], made.cols[col]]
  if (!one || !other) return null
  const byId = new Map(made.statements.map((statement) => [statement.id, statement]))
  const documents = new Map(coding.documents.map(({ id, title }) => [id, title]))
  const edge = made.edges.find(
    (weight) => (weight.row === row && weight.col === col) || (isOneMode && weight.row === col && weight.col === row),
  )
  const labelOf = (node: Network['rows'][number]): string => source.label(node.variable, node.label, lang)
  return {
    version: 1,
    from: one.label,
    fromLabel: labelOf(one),
    to: other.label,
    toLabel: labelOf(other),
    weight: edge?.weight ?? 0,
    qualifierAggregation: options.qualifierAggregation,
    normalization: options.normalization,
    parts: evidence(made, row, col).map((part) => ({
      term: part.term,
      termLabel: source.label(options.variable2.name, part.term, lang),
      from: part.row,
      to: part.col,
      adds: part.adds,
    })),
    sentences: statementsBehind(made, row, col).flatMap((id) => {
      const statement = byId.get(id)
      if (!statement) return []
      const { document, begin, end, from: first, to: last } = statement
      return [
        {
          id,
          document: source.articleOf(document),
          documentTitle: documents.get(document) ?? document,
          date: first !== null && first === last ? dayOf(first) : null,
          begin,
          end,
          quote: source.quote(statement),
        },
      ]
    }),
  }
}
