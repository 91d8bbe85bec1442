// Floor 2. What is put in comes out identical; nothing is overwritten. One SQLite file; further databases are a folder each.
export type {
  Act,
  Archive,
  ArticleHead,
  ArticleHit,
  Judgement,
  NamingOutcome,
  Normalise,
  NormalisedWord,
  Opened,
  OpenOptions,
  PutOutcome,
  ReadArticle,
  ReadingOutcome,
  RemarkFilter,
  RemarkVerdict,
  RevisionFilter,
  SearchResult,
  SearchTerm,
  StatementFilter,
  StoredArticle,
  StoredReading,
  StoredStatement,
  VerdictOnRemark,
} from './archive.js'
export { type Contradiction, type FoldedNames, foldNamings, type Given, type Names } from './fold-namings.js'
export { dismissals, isPassage, type StoredRemark } from './fold-remarks.js'
export { openArchive } from './open.js'
export {
  type ForeignRead,
  type ForeignRow,
  type ForeignTables,
  foreignBytes,
  looksLikeDatabase,
  readForeign,
} from './sqlite/foreign.js'
export { looksLikeDossier } from './sqlite/header.js'
export { StorageFault } from './storage-fault.js'
export { lastTouch, touched } from './touches.js'
