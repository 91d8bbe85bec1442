// What an export is made of, and what every format offers.
import type {
  Agent,
  Article,
  Naming,
  Reading,
  Remark,
  RemarkJudgement,
  Revision,
  Standpoint,
  Statement,
  StatementId,
} from '../dossier/index.js'

export interface ExportedArticle extends Article {
  /** When the dossier first held it: ISO 8601, UTC. */
  readonly takenIn: string
}
export interface ExportedReading extends Reading {
  readonly by: Agent
  readonly readAt: string
}
export interface ExportedStatement extends Statement {
  readonly standpoint: Standpoint
  readonly takenIn: string
  readonly replacedBy: StatementId | null
}

export interface ExportedRemark {
  readonly remark: Remark
  readonly by: Agent
  readonly takenIn: string
}

/** A dossier, or the part of it that is to leave the house. What an open archive hands out fits as it is. */
export interface ExportInput {
  readonly casebook: string
  /** When the dossier was made: ISO 8601, UTC. */
  readonly created: string
  readonly articles: readonly ExportedArticle[]
  readonly readings: readonly ExportedReading[]
  readonly statements: readonly ExportedStatement[]
  readonly revisions: readonly Revision[]
  /** Forecasts, contacts, agenda items and questions, and what persons said of them; dossiers older than this have none. */
  readonly remarks?: readonly ExportedRemark[] | undefined
  readonly remarkJudgements?: readonly RemarkJudgement[] | undefined
  /** The log of names: what persons say is one, and how it is called; dossiers older than this have none. */
  readonly namings?: readonly Naming[] | undefined
}

export interface ExportOptions {
  /** Begin with U+FEFF, by which Excel knows UTF-8. Only csv heeds it; off by default. */
  readonly byteOrderMark?: boolean
}

export interface Exporter {
  readonly name: string
  readonly title: string
  /** Ending of a file of this format, without the dot. */
  readonly extension: string
  readonly mediaType: string
  /** What the format cannot carry, as a sentence for the person who chooses it. Stands in docs/formats.md too. */
  readonly loses: string
  /** Wants statements as they were read, with the log of names beside them; the others get them under the names of today. */
  readonly asRead?: boolean
  /** Same input, same text: nothing of the day or the machine goes in. */
  export(input: ExportInput, options?: ExportOptions): string
}
