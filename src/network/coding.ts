// What networks are reckoned from: statements that give values to variables, in the words of the field (document, statement,
// variable, qualifier). A dossier and a .dna file both become one of these; nothing below asks which it was.

export type VariableType = 'short text' | 'long text' | 'integer' | 'boolean'

export interface Variable {
  readonly name: string
  readonly type: VariableType
}

export type CodedValue = string | number | boolean

export interface CodedDocument {
  readonly id: string
  readonly title: string
  readonly author: string
  readonly source: string
  readonly section: string
  readonly type: string
}

export interface CodedStatement {
  /** Id by which its owner knows it: a statement of the dossier, or a row of a .dna file. */
  readonly id: string
  /** Decides between statements of one instant, document and span, in the order of `naturalOrder`: the id its file gives it. */
  readonly order: string
  /** Id of its document. Documents of one instant are in the order of `naturalOrder`. */
  readonly document: string
  /**
   * First and last instant it may mean, in milliseconds since 1970 UTC: equal where the day (or the second) is known, a month
   * or a year apart where only that is. Both `null` where nobody knows.
   */
  readonly from: number | null
  readonly to: number | null
  /** UTF-16 code units of the document's text; decides between statements of one instant and document. */
  readonly begin: number
  readonly end: number
  /** By name of the variable. What is missing, or empty, was not coded. */
  readonly values: Readonly<Record<string, CodedValue>>
  /** What several reports tell of one utterance shares this; `null` where nobody has looked. */
  readonly utterance: string | null
}

/** A value of a short text as a thing of its own: it may be there without any statement. */
export interface Entity {
  readonly variable: string
  readonly label: string
  readonly attributes: Readonly<Record<string, string>>
  /** "#rrggbb". */
  readonly colour: string | null
}

/** All statements of one statement type. */
export interface Coding {
  readonly type: string
  readonly variables: readonly Variable[]
  readonly documents: readonly CodedDocument[]
  readonly statements: readonly CodedStatement[]
  readonly entities: readonly Entity[]
}

/** What of a document can serve as a variable. */
export const documentFields = ['author', 'source', 'section', 'type', 'id', 'title'] as const
export type DocumentField = (typeof documentFields)[number]

export const isEmpty = (value: CodedValue | undefined): boolean => value === undefined || value === ''
