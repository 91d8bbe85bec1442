// What an export is made of, and what every format offers.
import type { Casebook } from '../casebook/index.js'
import type {
  Agent,
  Annex,
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
import type { Network, NetworkWindow } from '../network/index.js'

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

/** Where everybody stands at a date, ready to be laid out: parties across, issues down. */
export interface ExportedMatrix {
  /** `null`: everybody's last word. */
  readonly asOf: string | null
  readonly parties: readonly { readonly id: string; readonly label: string }[]
  readonly issues: readonly { readonly id: string; readonly label: string }[]
  /** None where nobody has spoken. */
  readonly cells: readonly {
    readonly party: string
    readonly issue: string
    readonly sign: -1 | 0 | 1
    readonly strength: 0 | 1 | 2 | 3 | 4
    readonly redline: boolean
    readonly divided: boolean
    readonly temporary: boolean
    readonly condition: { readonly head: string; readonly quote: string } | null
    readonly certainty: string
    readonly said: string | null
    readonly utterances: number
    /** The deciding one first. */
    readonly statements: readonly string[]
  }[]
}

/** A discourse network, and one for each window of time where windows were asked for. */
export interface ExportedNetwork {
  readonly network: Network
  readonly windows: readonly NetworkWindow[]
  /** What the value of a variable is called in the language asked for. */
  readonly label: (variable: string, name: string) => string
}

/** What is reckoned from a dossier and not stored in it; who asks for an export hands it over. */
export type Prepared = 'matrix' | 'page' | 'network'

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
  /** What came with articles from other programs; dossiers older than this have none. */
  readonly annexes?: readonly Annex[] | undefined
  /** Names of issues and options, where a format writes them out. */
  readonly issues?: Casebook['issues'] | undefined
  readonly matrix?: ExportedMatrix | undefined
  readonly network?: ExportedNetwork | undefined
  /** The brief as a page that stands on its own (HTML). */
  readonly page?: string | undefined
}

export interface ExportOptions {
  /** Begin with U+FEFF, by which Excel knows UTF-8. Only csv heeds it; off by default. */
  readonly byteOrderMark?: boolean
  /** Which date becomes that of a document, where a format has one only: the report's, or the first that is said in it. Only dna heeds it. */
  readonly documentDate?: 'published' | 'said'
  /** Of the coders of a new file; only dna heeds it. */
  readonly password?: string
}

export interface Exporter<Written extends string | Uint8Array = string | Uint8Array> {
  readonly name: string
  readonly title: string
  /** Ending of a file of this format, without the dot. */
  readonly extension: string
  readonly mediaType: string
  /** What the format cannot carry, as a sentence for the person who chooses it. Stands in docs/formats.md too. */
  readonly loses: string
  /** Wants statements as they were read, with the log of names beside them; the others get them under the names of today. */
  readonly asRead?: boolean
  /** Cannot do without this part of the input. */
  readonly needs?: Prepared
  /** What this input holds and the format leaves out, counted; one line each. */
  counts?(input: ExportInput, options?: ExportOptions): readonly string[]
  /** Same input, same text or bytes: nothing of the day or the machine goes in. */
  export(input: ExportInput, options?: ExportOptions): Written
}

/** Whoever exports without what the format needs has made a mistake of ours. */
export const prepared = <Part extends Prepared>(input: ExportInput, part: Part): NonNullable<ExportInput[Part]> => {
  const given = input[part]
  if (given === undefined) throw new Error(`this format needs the ${part}, which was not handed over`)
  return given
}
