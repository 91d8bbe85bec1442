// Floor 5. A problem (issues, red lines, rules, utilities) → which packages stand, which red lines collide, what giving one up would open. An agreement → what it leaves open.
export type { SettlementAnswer } from './answer.js'
export * from './lint/index.js'
export * from './picker/index.js'
export { type ParsedProblems, parseProblem, parseProblems } from './problem/parse-problems.js'
export type { AnswerWhy, PartyAnswer } from './proposals/answers.js'
export { checkProposal, type ElementVerdict, type ProposalReport } from './proposals/check-proposal.js'
export { CRITERIA, type Question, type RankedPackage, reportOn, type SettlementReport } from './report.js'
export { type Opened, openSettlement } from './settle.js'
export * from './solvers/contract.js'
export type { StatementConflict } from './stated/collide.js'
export { type InForce, type Word, type WordInForce, wordsInForce } from './stated/in-force.js'
export { type PackedInForce, packed, unpacked } from './stated/packed.js'
export {
  collideStated,
  type InForceQuestion,
  inForceOf,
  type RivalReading,
  type RuleEffect,
  reread,
  type StatedQuestion,
  type StatedReport,
  settleInForce,
  settleStated,
  type Verdict,
} from './stated/settle-stated.js'
export { excludesEachOther } from './stated/space.js'
