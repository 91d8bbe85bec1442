// Statements and a question → a network: nodes, weights, and under every weight the statements it is made of.
import type { CodedStatement, Coding } from './coding.js'
import { type Levels, levelsOf } from './levels.js'
import { labelsIn, type NetworkNode, nodesOf } from './nodes.js'
import { oneModeWeights } from './one-mode.js'
import type { NetworkOptions } from './options.js'
import { type LeftOut, type Selection, select, valuesIn } from './select.js'
import { type Tally, tallyOf } from './tally.js'
import { twoModeWeights } from './two-mode.js'
import type { Weight } from './weight.js'
import { type WindowSpan, windowsOf } from './windows.js'

export interface Network {
  readonly options: NetworkOptions
  /** By label, in the order of code units. */
  readonly rows: readonly NetworkNode[]
  /** Of a one-mode network the same as `rows`. */
  readonly cols: readonly NetworkNode[]
  /** Cells that are not zero, by row, then column; of a one-mode network each pair once. */
  readonly edges: readonly Weight[]
  /** What the weights were reckoned from; `evidence` tells it in words. */
  readonly tally: Tally
  /** Labels of the tally's columns: `cols`, or what the nodes of a one-mode network are tied by. */
  readonly terms: readonly string[]
  /** Levels of the qualifier, by the tally's numbers. */
  readonly levels: Levels
  /** Those that count, in the order of their dates. */
  readonly statements: readonly CodedStatement[]
  readonly leftOut: LeftOut
}

/** The network of one window of time. */
export interface NetworkWindow extends WindowSpan {
  readonly network: Network
}

/** What weights are reckoned from: the same for every aggregation and normalisation. */
interface Laid extends Pick<Network, 'tally' | 'terms' | 'levels' | 'statements' | 'leftOut'> {
  readonly rowLabels: readonly string[]
}

/** The one network of the whole range; `timeWindow` and `kernel` do not count here. */
export const network = (coding: Coding, options: NetworkOptions): Network =>
  weighed(coding, options, remembered(coding, options))

/** One network for every window, in the order of time. */
export const networkWindows = (coding: Coding, options: NetworkOptions): readonly NetworkWindow[] => {
  const selection = select(coding, options)
  return windowsOf(coding, selection.kept, options).map(({ statements, weigh, ...span }) => ({
    ...span,
    network: weighed(coding, options, laidOut(coding, options, { ...selection, kept: statements }, weigh)),
  }))
}

/** The whole range and one span of it. */
const KEPT = 2
const laid = new WeakMap<Coding, Map<string, Laid>>()

/** Agreement, conflict and their difference are asked of the same statements one after the other: a picture asks for all three. */
const remembered = (coding: Coding, options: NetworkOptions): Laid => {
  const { normalization: _divided, normalizeToOne: _toOne, networkType: _mode, ...asked } = options
  const isIgnored = options.qualifierAggregation === 'ignore'
  const key = JSON.stringify({ ...asked, qualifierAggregation: isIgnored })
  const kept = laid.get(coding) ?? new Map<string, Laid>()
  laid.set(coding, kept)
  const found = kept.get(key) ?? laidOut(coding, options, select(coding, options), null)
  kept.delete(key)
  kept.set(key, found)
  const [oldest] = kept.keys()
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
  return found
}

const laidOut = (
  coding: Coding,
  options: NetworkOptions,
  { kept, inRange, leftOut }: Selection,
  weigh: ((statement: CodedStatement) => number) | null,
): Laid => {
  const { networkType, variable1, variable2, qualifier } = options
  const valueOf = valuesIn(coding.documents)
  const labels = (variable: NetworkOptions['variable1']): readonly string[] =>
    labelsIn(coding, variable, options, { kept, inRange })
  const rowLabels = labels(variable1)
  const terms = labels(variable2)
  const levels = levelsOf(coding, qualifier)
  const rowPlaces = new Map(rowLabels.map((label, index) => [label, index]))
  const colPlaces = new Map(terms.map((label, index) => [label, index]))
  const tally = tallyOf(kept, {
    rowOf: (statement) => rowPlaces.get(String(valueOf(statement, variable1))) as number,
    colOf: (statement) => colPlaces.get(String(valueOf(statement, variable2))) as number,
    qualifier,
    levels,
    rows: rowLabels.length,
    cols: terms.length,
    // A tie is made by two statements and weighs the root of both weights' product, so each side brings the root of its own.
    ...(weigh ? { weigh: networkType === 'onemode' ? (statement) => Math.sqrt(weigh(statement)) : weigh } : {}),
  })
  return { rowLabels, terms, levels, tally, statements: kept, leftOut }
}

const weighed = (coding: Coding, options: NetworkOptions, { rowLabels, ...from }: Laid): Network => {
  const { networkType, variable1, variable2, qualifierAggregation, normalization } = options
  const isOneMode = networkType === 'onemode'
  const weights = (isOneMode ? oneModeWeights : twoModeWeights)(
    from.tally,
    qualifierAggregation,
    normalization,
    from.levels,
  )
  const rows = nodesOf(coding, variable1, rowLabels)
  return {
    options,
    rows,
    cols: isOneMode ? rows : nodesOf(coding, variable2, from.terms),
    edges: options.normalizeToOne ? toOne(weights) : weights,
    ...from,
  }
}

const toOne = (weights: readonly Weight[]): readonly Weight[] => {
  const sum = weights.reduce((all, { weight }) => all + weight, 0)
  return sum === 0 ? weights : weights.map((one) => ({ ...one, weight: one.weight / sum }))
}
