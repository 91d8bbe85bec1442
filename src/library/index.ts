// Floor 8. The door for programs: read an article, lay out positions, settle, reckon a network, in four calls. Whoever needs more enters the floors one by one (`parley/positions`, `parley/network` …).
export type { Casebook } from '../casebook/index.js'
export type {
  Act,
  Article,
  Certainty,
  Complaint,
  Condition,
  PartialDate,
  Reading,
  Statement,
  Unread,
} from '../dossier/index.js'
export type { Network, NetworkOptions } from '../network/index.js'
export type { Cell, Matrix, Trust } from '../positions/index.js'
export type { TakenStatement } from '../provenance/index.js'
export { type Reader, readArticle } from '../reading/index.js'
export type { Package, Problem, SettlementReport, StatedReport } from '../settlement/index.js'
export { type ArticleFacts, articleFrom } from './article.js'
export { type OpenedCasebook, openCasebook, readerOf } from './open.js'
export { matrix, network, type PositionsAsked, type SettlementAsked, settle, settleProblem } from './reckon.js'
export { type Talks, talksOf } from './talks.js'
