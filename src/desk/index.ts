// Floor 7. The analyst's actions; the only place that joins modules; builds small views.
export type { Complaint } from '../dossier/index.js'
export {
  agreementHtml,
  agreementOf,
  alphaText,
  type Coder,
  codersOf,
  countsOf,
  disagreementsOf,
  valueLabel,
} from './agreement/index.js'
export { type Resolved, resolveForecast } from './beside/resolve.js'
export { type BriefMaterial, briefHtml, subtitleOf } from './brief/index.js'
export { casebookNamed, DEFAULT_CASEBOOK } from './casebook-named.js'
export {
  type CodingField,
  type CodingTable,
  chosen as valueChosen,
  codedRows,
  columnsOf as codingColumns,
  isTableFile,
  type Mapping,
  mappingWith,
  missingFields,
  noMapping,
  openValues,
  parseMapping,
  readTable,
  textsAmong,
} from './coding/index.js'
export type { ReasonedReading } from './deals/asked.js'
export { statedQuestion } from './deals/settlement-view.js'
export { type Desk, deskOf } from './desk.js'
export { formats, type ImportedDna, importDna, isDatabase, readDna } from './dna.js'
export {
  type Dossier,
  type OpenDossier,
  type OpenedDossier,
  openDossier,
} from './dossier.js'
export type { EditingDesk } from './edit/desk.js'
export { type Edit, editSchema, guessSchema, personSchema } from './edit/input.js'
export { type Coding, type Evaluation, evaluate, evaluateAgainst, parseCoding, type Score } from './evaluate/index.js'
export { explain } from './explain.js'
export { exportInput } from './export-input.js'
export { type Finding, findingsOf } from './findings.js'
export { type Drafted, draftGame } from './games/draft.js'
export { fragilityView } from './games/fragility-view.js'
export { gameGraph } from './games/graph.js'
export { gameSvg, letterOf, MOST_STATES_DRAWN } from './games/graph-svg.js'
export { inverseViews } from './games/inverse-view.js'
export { reasonViews, threatViews } from './games/reasons.js'
export { explicable, gameTable, MOST_STATES_SHOWN, takenIn } from './games/table.js'
export { type GameVerdicts, gameVerdicts } from './games/verdicts.js'
export { jointMoveViews, wayViews } from './games/ways.js'
export { type Imported, importCoding } from './import-coding.js'
export { type ImportedDossier, importDossier } from './import-dossier.js'
export { type BargainAsked, bargainOfProblem, bargainView } from './leverage/bargain-view.js'
export { checkViews, type SideNames } from './leverage/check-views.js'
export { type LeverageAsked, leverageView, writtenLeverage } from './leverage/leverage-view.js'
export { paretoSvg } from './leverage/pareto-svg.js'
export { bargainRoom, gameRoom, strategyChecks } from './leverage/room.js'
export { leverageRoom, oneStrategy } from './leverage/strategy-list.js'
export type * from './leverage/views.js'
export { type LintQuestion, lintFinds, lintView } from './lint/lint.js'
export { nameFinder } from './lint/names.js'
export { caseHolding, type LintSubject, lintById, lintFile } from './lint/subject.js'
export { type CellDifference, matrixDifference } from './matrix-difference.js'
export { shortenedMatrix } from './matrix-shortened.js'
export { type LogAsked, logView } from './names/log-view.js'
export { mergeThings, type NamingDone, renameThing, type Undone, undoEntry } from './names/name-things.js'
export { type Named, namedOf, statementsOf } from './names/named.js'
export { lastUndoable } from './names/undo-stack.js'
export { dossierCoding } from './network/dossier-coding.js'
export {
  exportedNetwork,
  type NetworkAsked,
  networkMatrixView,
  networkView,
  weightView,
} from './network/network-view.js'
export type { NetworkRoomQuestion } from './network/room.js'
export { type NetworkSource, networkSourceOf, type OpenedSource, readDnaSource } from './network/source.js'
export { CELL_EVIDENCE, type Readiness, SHOWN_FIRST } from './prepare.js'
export type {
  BriefAsked,
  ChangesPageAsked,
  DealQuestion,
  DealRoomQuestion,
  MatrixAsked,
  PageAsked,
} from './questions.js'
export { type ReadEvent, type ReadMany, type ReadOptions, type ReadOutcome, readIntoDossier } from './read-into.js'
export { type OpenedSample, openSample } from './sample.js'
export type { SearchAsked } from './search/search-view.js'
export { standingOptions } from './standing-options.js'
export type { StatementDoubt } from './statement-doubts.js'
export { tellingWords } from './statement-view.js'
export type { StatementsAsked } from './statements-asked.js'
export { type TakeIn, type TakenIn, takeIn } from './take-in.js'
export { openUnkept, type Readable } from './unkept.js'
export type * from './views.js'
export { weights } from './weights.js'
export { SOLUTIONS, type SolutionName } from './words/bargain.js'
export { type DiffSectionKind, type FindingKind, spokenLanguages, type Words, wordsFor } from './words/index.js'
