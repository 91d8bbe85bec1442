// The lint: what an agreement settles and what it leaves open, provision by provision.
export type { Circle, Contradiction, ElementFinding, ProvisionFinding, ProvisionStatus, Wait } from './finding.js'
export { lintText, type TextLint } from './lint.js'
export {
  type ElementClash,
  type ElementWait,
  type LintScope,
  lintProposal,
  type ProposalLint,
  packageOf,
} from './proposal.js'
export { type Both, type Element, type Provision, provisions, type Severity } from './provisions/index.js'
export type { NameFinder } from './signals.js'
export { type LintSlot, SLOTS, slotQuestions, type TextSlot } from './slots.js'
export { saidIn, wordedFinding } from './worded.js'
