// What an open archive can do, and the shapes in which it hands things out. Dialects and tables are hidden behind it.
import type {
  Agent,
  Annex,
  Article,
  ArticleId,
  Complaint,
  Naming,
  NamingDraft,
  Outcome,
  PartialDate,
  PassageId,
  Reading,
  Remark,
  RemarkId,
  RemarkJudgement,
  RemarkKind,
  Revision,
  RevisionId,
  Standpoint,
  Statement,
  StatementId,
} from '../dossier/index.js'
import type { StoredRemark } from './fold-remarks.js'

/** Words as they are to be found again (lemmas, parts of compounds), with the UTF-16 offsets they stand at. The archive knows no language. */
export type Normalise = (text: string, lang: string | null) => readonly NormalisedWord[]
export interface NormalisedWord {
  readonly word: string
  readonly begin: number
  readonly end: number
}

/** An article with what the archive knows of it. `lang` is the article's own, else the one its latest reading chose. */
export interface StoredArticle extends Article {
  /** When it was first put in: ISO 8601 with milliseconds, UTC. */
  readonly takenIn: string
  /** Statements in force: neither rejected, replaced nor withdrawn. */
  readonly statements: number
  /** Passages its latest reading did not understand. */
  readonly unread: number
}

/** For lists: an article without its text. */
export type ArticleHead = Omit<StoredArticle, 'text' | 'boilerplate'>

export interface StoredStatement extends Statement {
  readonly standpoint: Standpoint
  /** When the archive first held it: ISO 8601 with milliseconds, UTC. */
  readonly takenIn: string
  /** The statement a person put in its place; it is `rejected` then. */
  readonly replacedBy: StatementId | null
}

/** The latest reading of an article. A statement a person has judged stands in it as the person left it. */
export interface StoredReading extends Reading {
  readonly by: Agent
  readonly readAt: string
}

export interface ReadArticle {
  readonly article: Article
  readonly reading: Reading
}

/** What a reading changed. `renewed`: same statement, other details (confidence, reasons, speaker's mention). */
export interface ReadingOutcome {
  readonly added: number
  readonly renewed: number
  readonly withdrawn: number
  readonly kept: number
}
export interface PutOutcome extends ReadingOutcome {
  readonly article: ArticleId
  readonly was: 'new' | 'known'
}

export interface StatementFilter {
  readonly article?: ArticleId
  readonly party?: string
  readonly issue?: string
  /** The log as it stood at this instant; a bare day means its end (UTC). */
  readonly asKnownOn?: string
  /** Also rejected and replaced ones. Withdrawn ones never come. */
  readonly includeRejected?: boolean
}

export interface RevisionFilter {
  readonly article?: ArticleId
  readonly statement?: StatementId
  /** Only what persons did: found without looking at what machines read. */
  readonly byPersons?: true
}

/** One thing looked for: any of these normalised words, or with `prefix` any word that begins so. A bare string may end in `*`. */
export type SearchTerm = string | { readonly any: readonly string[]; readonly prefix?: boolean }

export interface ArticleHit {
  readonly article: ArticleId
  /** UTF-16 offsets into the raw text, in order, without doubles. */
  readonly hits: readonly { readonly begin: number; readonly end: number }[]
}
export interface SearchResult {
  readonly articles: readonly ArticleHit[]
  readonly statements: readonly StoredStatement[]
}

/** What must occur in one text: all of these words, and of each phrase its words one after the other. */
export interface TextQuery {
  readonly all: readonly SearchTerm[]
  readonly phrases: readonly (readonly SearchTerm[])[]
}

export interface ArticlesFound {
  /** In no particular order. */
  readonly articles: readonly ArticleId[]
  /** So many more hold all words of a phrase and were not looked through for it. */
  readonly unchecked: number
}

/** A person's act either becomes an entry of the log or is refused with reasons. */
export type Judgement =
  | { readonly ok: true; readonly revision: Revision }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

/** What a person says of names becomes an entry of the log of names, or is refused with reasons. */
export type NamingOutcome =
  | { readonly ok: true; readonly naming: Naming }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

export interface Act {
  readonly by: string
  readonly note?: string | null
  readonly at?: string
  /**
   * The newest entry of a person about the same statement (or remark) that whoever acts has seen, `null` where there was
   * none (`lastTouch`). If there is another by now, the act is refused as `changed-meanwhile`, and nothing is written. Left
   * out: the act is entered whatever has been done since.
   */
  readonly seen?: RevisionId | null
}

export interface RemarkFilter {
  readonly article?: ArticleId
  readonly kind?: RemarkKind
  /** What the archive held at this instant; a bare day means its end (UTC). */
  readonly asKnownOn?: string
  readonly includeRejected?: boolean
}

/** What a person says of a remark. */
export type VerdictOnRemark =
  | { readonly action: 'confirm' | 'reject' }
  | { readonly action: 'resolve'; readonly outcome: Outcome; readonly on?: PartialDate | null }

export type RemarkVerdict =
  | { readonly ok: true; readonly judgement: RemarkJudgement }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

export interface Archive {
  readonly place: string
  readonly casebook: string
  /** When the dossier was made. */
  readonly created: string
  /**
   * A known article is not written again; a title, date, language or publisher learnt since is added to it, and
   * `null` never takes away what was known.
   */
  putArticle(article: Article, at?: string): Promise<'new' | 'known'>
  /**
   * A machine's reading withdraws what the same engine read before and reads no more, and never touches a statement a
   * person has added, confirmed, corrected or rejected. A person's reading only adds.
   */
  putReading(reading: Reading, by: Agent, at?: string): Promise<ReadingOutcome>
  putArticleWithReading(article: Article, reading: Reading, by: Agent, at?: string): Promise<PutOutcome>
  /** All of them in one transaction: all stay, or none. */
  putMany(items: readonly ReadArticle[], by: Agent, at?: string): Promise<readonly PutOutcome[]>

  addStatement(statement: Statement, act: Act): Promise<Judgement>
  confirm(statement: StatementId, act: Act): Promise<Judgement>
  reject(statement: StatementId, act: Act): Promise<Judgement>
  /** Puts `by` the person's wording in the place of `replaces`, which stays in the log as rejected. */
  correct(replaces: StatementId, statement: Statement, act: Act): Promise<Judgement>
  /** Cancels one entry a person made; an undo can itself be undone. */
  undo(revision: RevisionId, act: Act): Promise<Judgement>

  /**
   * Two are one, one is called otherwise, or such an entry is undone (an undo, too). Refused where the log contradicts it;
   * whether anybody has that name is not known here. Statements come out as they were put in: `foldNamings` tells how to
   * read them.
   */
  name(draft: NamingDraft, act: Act): Promise<NamingOutcome>
  /** The log of names, whole or as it stood at this instant; a bare day means its end (UTC). */
  namings(asKnownOn?: string): Promise<readonly Naming[]>
  /** As `putReading` puts those of a reading: a machine's take the place of its engine's earlier ones, a person's are added. */
  putRemarks(article: ArticleId, remarks: readonly Remark[], by: Agent, at?: string): Promise<void>
  judgeRemark(remark: RemarkId, verdict: VerdictOnRemark, act: Act): Promise<RemarkVerdict>
  /**
   * There is nothing to be read in a passage the article's newest reading did not understand. An entry of the log of
   * remarks, taken back like one of these.
   */
  dismissPassage(article: ArticleId, passage: PassageId, act: Act): Promise<RemarkVerdict>
  undoRemarkJudgement(judgement: RevisionId, act: Act): Promise<RemarkVerdict>

  /** What came with articles from another program. One that is there already is not written again. */
  putAnnex(annex: Annex, at?: string): Promise<'new' | 'known'>
  /** In the order in which they came. */
  annexes(): Promise<readonly Annex[]>

  /** All, or those of these ids that there are; in the order they were taken in. */
  articles(ids?: readonly ArticleId[]): Promise<readonly StoredArticle[]>
  heads(): Promise<readonly ArticleHead[]>
  article(id: ArticleId): Promise<StoredArticle | null>
  reading(article: ArticleId): Promise<StoredReading | null>
  /** In the order of the log: by article, then as they came in. */
  statements(filter?: StatementFilter): Promise<readonly StoredStatement[]>
  statement(id: StatementId): Promise<StoredStatement | null>
  revisions(filter?: RevisionFilter): Promise<readonly Revision[]>
  /** By article, then as they came in. */
  remarks(filter?: RemarkFilter): Promise<readonly StoredRemark[]>
  /** In the order of the log: by article, then as they came in. */
  remarkJudgements(): Promise<readonly RemarkJudgement[]>
  /** All terms must occur: in the article, or together in one statement. Newest articles first. */
  search(terms: readonly SearchTerm[], options?: { readonly limit?: number }): Promise<SearchResult>
  /** Articles with exactly this text, whatever name they came under. */
  articlesWithText(text: string): Promise<readonly ArticleId[]>
  /** Grows with everything that is written, by whichever process: whoever knows the number knows whether anything is new. */
  revisionNumber(): Promise<number>
  /** All articles whose text fits; without any word that must occur: none. */
  findArticles(query: TextQuery): Promise<ArticlesFound>
  /** Where any of the terms stand in the texts of these articles; articles without a hit stand there without one. */
  hitsIn(articles: readonly ArticleId[], terms: readonly SearchTerm[]): Promise<readonly ArticleHit[]>
  /** Everything that is wrong with what is stored; empty where all is well. */
  check(): Promise<readonly Complaint[]>
  close(): Promise<void>
}

export interface OpenOptions {
  readonly normalise: Normalise
  /** Make the dossier where there is none yet. Needed for ':memory:'. */
  readonly create?: { readonly casebook: string }
  readonly readOnly?: boolean
  /**
   * With `readOnly`: what is written later, by whomever, is not seen. Writers are not held up; what they add waits in the log beside
   * the file until this is closed.
   */
  readonly pinned?: boolean
}

export type Opened =
  | { readonly ok: true; readonly archive: Archive /** Made by this call. */; readonly isNew: boolean }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }
