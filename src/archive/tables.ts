// The tables as Kysely sees them. Every key begins with the article, so that they can be distributed by it.
//
// Free text is stored as JSON: it may hold U+0000 and lone surrogates, which neither SQLite's C strings nor
// PostgreSQL's `text` give back unchanged, while their JSON escapes survive everywhere.

/** One row. */
export interface DossierTable {
  format: number
  /** JSON string. */
  casebook: string
  created: string
}

export interface ArticlesTable {
  article: string
  /** JSON: the name the outside world gave it. */
  source: string
  /** JSON: the raw text. */
  text: string
  taken_in: string
}

/** What is said about an article and may be learnt later; the highest number counts. */
export interface DescriptionsTable {
  article: string
  number: number
  published: string | null
  /** JSON: title, lang, published, publisher, boilerplate. */
  body: string
  at: string
}

export interface ReadingsTable {
  article: string
  number: number
  by_kind: 'machine' | 'person'
  /** JSON string. */
  by_name: string
  read_at: string
  lang: string | null
  unread: number
  /** JSON: attributions, unread, and the ids of the statements in the order read. */
  body: string
}

/** What a statement says, keyed by the log entry that brought it in. */
export interface StatementsTable {
  article: string
  number: number
  statement: string
  /** For looking up only; the exact names stand in `body`. */
  party: string | null
  issue: string | null
  /** JSON: the statement. */
  body: string
}

/** The log. `number` counts the entries of one article from 1. */
export interface RevisionsTable {
  article: string
  number: number
  revision: string
  statement: string
  action: string
  replaces: string | null
  cancels: string | null
  by_kind: 'machine' | 'person'
  /** JSON string. */
  by_name: string
  at: string
  /** JSON string. */
  note: string | null
}

/**
 * Remarks of one reading, all in one row. Of a machine the row with the highest number counts, of a person every row.
 */
export interface RemarksTable {
  article: string
  number: number
  by_kind: 'machine' | 'person'
  /** JSON string. */
  by_name: string
  at: string
  /** JSON: the remarks, in the order read. */
  body: string
}

/** What persons said of remarks. `number` counts the entries of one article from 1. */
export interface RemarkLogTable {
  article: string
  number: number
  revision: string
  remark: string
  action: string
  outcome: string | null
  /** When it came true, as told; `on` is a word of SQL. */
  happened: string | null
  cancels: string | null
  /** JSON string. Only persons judge. */
  by_name: string
  at: string
  /** JSON string. */
  note: string | null
}

export type WordsKind = 'article' | 'statement'

/** The index of normalised words: one row for the text in one language, one for each batch of statements. */
export interface WordsTable {
  article: string
  kind: WordsKind
  /** Language of the text ('' where unknown), or the log number of the batch's first statement. */
  part: string
  /** The different words, spelt as `spellWord` does, separated by blanks. */
  words: string
  /** Where each of them stands, in the same order (`packWords`); empty for statements. */
  places: string
}

/** Who is called what: about the whole dossier, so no article stands in its key; like the head, the same on every server. */
export interface NamingsTable {
  /** Counts from 1. */
  number: number
  naming: string
  /** JSON: the entry. */
  body: string
  at: string
}

/** What other programs' files held besides articles and statements; about the whole dossier, as namings are. */
export interface AnnexesTable {
  /** Counts from 1. */
  number: number
  annex: string
  /** JSON: the annex. */
  body: string
  at: string
}

export interface Tables {
  dossier: DossierTable
  articles: ArticlesTable
  descriptions: DescriptionsTable
  readings: ReadingsTable
  statements: StatementsTable
  revisions: RevisionsTable
  words: WordsTable
  namings: NamingsTable
  remarks: RemarksTable
  remark_log: RemarkLogTable
  annexes: AnnexesTable
}

/** Raised when a file written by this version could be misread by the one before; `additions` in `schema.ts` tell what came when. */
export const FORMAT_VERSION = 4
