// Floor 4. Statements + date → standings, the matrix of party × issue, and what changed between utterances; remarks + date
// → gaps, channels and forecasts, kept apart from it.
export type { Change, ChangeKind, Movement } from './change-kind.js'
export { type ChangeOptions, changes, changesOfParty } from './changes.js'
export { type Channel, type ChannelContact, type Channels, channels, type Mediator, type Telling } from './channels.js'
export { type CountOptions, countedAt } from './counted.js'
export { type ChangedWord, type Diff, diff, type NewWord, type RepeatedWord, type Superseded } from './diff.js'
export { emptySlots, type Gaps, gaps, type MechanismGap, type Slot } from './gaps.js'
export { type Heard, heard } from './heard.js'
export { type Lapse, type LapseOptions, TEMPORARY_DAYS } from './lapse.js'
export {
  type Cell,
  type Matrix,
  type MatrixOptions,
  matrix,
  type OptionStand,
  spokenDays,
  type VoiceStand,
} from './matrix.js'
export { partedAnswers, partOf, wholeOf } from './part.js'
export { type Ledger, type Prediction, predictions } from './predictions.js'
export { type Split, type SplitOptions, type SplitVoice, splits } from './splits.js'
export { spokenInOrder } from './spoken.js'
export { type Standing, type StandingOptions, standings } from './standing.js'
export type { RemarkDoubts, TakenRemark } from './taken-remark.js'
export { DEFAULT_TRUST, inOwnWords, isOwnWords, type Trust, trustLevels } from './trust.js'
export { type Requirement, type RequirementKind, type WouldTake, wouldTake } from './would-take.js'
