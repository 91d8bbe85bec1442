// Floor 5. Statements that give values to variables → discourse networks after DNA's definitions, each weight with the statements under it.
export { type Centrality, centralities } from './centrality.js'
export { type Clusters, clusters } from './clusters.js'
export {
  type CodedDocument,
  type CodedStatement,
  type CodedValue,
  type Coding,
  type DocumentField,
  documentFields,
  type Entity,
  type Variable,
  type VariableType,
} from './coding.js'
export { countBehind, type EvidenceLevel, type EvidencePart, evidence, statementsBehind } from './evidence.js'
export { denseMatrix } from './matrix.js'
export { type Network, type NetworkWindow, network, networkWindows } from './network.js'
export type { NetworkNode } from './nodes.js'
export { defaultOptions, type NetworkOptions } from './options.js'
export { optionNames, type ParsedOptions, parseOptions } from './parse-options.js'
export { type Polarization, polarization } from './polarization.js'
export type { LeftOut } from './select.js'
export type { Weight } from './weight.js'
export type { WindowSpan } from './windows.js'
