// Floor 2. A folder of YAML (actors, issues and options, rules, proposals, mechanisms, offers and threats) → a checked casebook, or complaints with file and line.
export { type CheckedCasebook, checkCasebook } from './check.js'
export type { LeverageEntry, Strategy, StrategyBranch, Tripwire } from './leverage-schema.js'
export { type CompiledLexicon, compileLexicon, findTerms, rankIssues, type TermHit } from './lexicon.js'
export {
  type CasebookFound,
  casebooksFolder,
  compileCasebooks,
  findCasebooks,
  folderOfCasebook,
  loadCasebook,
} from './load.js'
export { type CheckedList, checkLeverage, checkProposals, checkReadings, type ProposalScope } from './own-lists.js'
export { type LexiconWord, lexiconWords, type ParsedPattern, type Pattern, parsePattern, wordFits } from './pattern.js'
export type { CasebookFile } from './read-files.js'
export * from './schema.js'
export { heldOn, type Say, type SpeaksFor, speaksFor } from './speaks-for.js'
