// What may be asked of a network. Names are those of the Discourse Network Analyzer (DNA), so that its users find their own.

export const networkTypes = ['twomode', 'onemode'] as const
export type NetworkType = (typeof networkTypes)[number]

export const aggregations = ['ignore', 'combine', 'subtract', 'congruence', 'conflict'] as const
export type Aggregation = (typeof aggregations)[number]

/** `textbook-…` are the measures of that name in textbooks; `jaccard` and `cosine` are DNA's. */
export const normalizations = [
  'no',
  'activity',
  'prominence',
  'average',
  'jaccard',
  'cosine',
  'textbook-jaccard',
  'textbook-cosine',
] as const
export type Normalization = (typeof normalizations)[number]

/** What counts once: `utterance` (several reports of one utterance) is ours, the others are DNA's. */
export const duplicateRules = ['include', 'document', 'week', 'month', 'year', 'acrossrange', 'utterance'] as const
export type DuplicateRule = (typeof duplicateRules)[number]

export const timeUnits = ['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years'] as const
export type TimeUnit = (typeof timeUnits)[number]
export type TimeWindow = 'no' | 'events' | TimeUnit

export const kernels = ['no', 'uniform', 'epanechnikov', 'triangular', 'gaussian'] as const
export type Kernel = (typeof kernels)[number]

/**
 * What DNA 3.1 does otherwise than its help says, on request: labels of isolates only from the range of dates; calendar weeks
 * and months of all years taken for one; the triangular kernel one-sided.
 */
export const dnaQuirks = ['isolates', 'calendar', 'triangular'] as const
export type DnaQuirk = (typeof dnaQuirks)[number]

/** A variable of the statements, or with `ofDocument` a field of their documents. */
export interface VariableChoice {
  readonly name: string
  readonly ofDocument: boolean
}

/** Values to leave out, or with `only` to keep nothing but. */
export interface Exclusion {
  readonly variable: VariableChoice
  readonly values: readonly string[]
  readonly only: boolean
}

export interface NetworkOptions {
  readonly networkType: NetworkType
  /** The rows; in a one-mode network the nodes. */
  readonly variable1: VariableChoice
  /** The columns; in a one-mode network what the nodes are tied by. */
  readonly variable2: VariableChoice
  /** `null`: no qualifier, one level. */
  readonly qualifier: string | null
  readonly qualifierAggregation: Aggregation
  readonly normalization: Normalization
  /** Every label the variables have anywhere, whatever is filtered. */
  readonly isolates: boolean
  readonly duplicates: DuplicateRule
  /** Instants, both inclusive, milliseconds since 1970 UTC; `null`: no bound. */
  readonly start: number | null
  readonly stop: number | null
  readonly exclusions: readonly Exclusion[]
  readonly timeWindow: TimeWindow
  /** In units of `timeWindow`, or statements. */
  readonly windowSize: number
  readonly kernel: Kernel
  /** Only windows that lie wholly inside the range. */
  readonly indentTime: boolean
  /** Divide the weights of each network by their sum. */
  readonly normalizeToOne: boolean
  readonly quirks: readonly DnaQuirk[]
}

/** As DNA's dialog has them when it opens, for the variables given. */
export const defaultOptions = (
  variables: Pick<NetworkOptions, 'variable1' | 'variable2' | 'qualifier'>,
): NetworkOptions => ({
  networkType: 'twomode',
  qualifierAggregation: 'ignore',
  normalization: 'no',
  isolates: false,
  duplicates: 'include',
  start: null,
  stop: null,
  exclusions: [],
  timeWindow: 'no',
  windowSize: 100,
  kernel: 'no',
  indentTime: true,
  normalizeToOne: false,
  quirks: [],
  ...variables,
})
