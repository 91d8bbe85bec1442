// What the reading room shows beyond an article, and what comes of a person's edit.

import type { ArticleView } from '../views/article.js'
import type { LogEntryView } from '../views/log.js'
import type { StatementView } from '../views/statement.js'
import type { Edit } from './input.js'

export type { SentEdit as EditView, SentStatement as StatementInputView } from './input.js'

/** A statement in the log of persons. */
export interface StandingView {
  readonly statement: string
  /** Id of the newest entry of a person about it: what an edit must name as seen. `null`: no person has touched it. */
  readonly seen: string | null
  /** The statement a person put in its place. */
  readonly replacedBy: string | null
  readonly via: readonly string[]
}

/** A forecast, contact, item of an agenda or question told beside the positions. */
export interface RoomRemarkView {
  readonly id: string
  readonly kind: 'forecast' | 'contact' | 'agenda' | 'question'
  readonly begin: number
  readonly end: number
  readonly quote: string
  readonly actor: string | null
  /** In the language asked for. */
  readonly actorLabel: string | null
  readonly topic: string
  readonly confidence: number | null
  readonly standpoint: 'machine' | 'confirmed' | 'added' | 'rejected'
  readonly seen: string | null
}

/** A passage not understood, in the log of persons. */
export interface RoomPassageView {
  readonly id: string
  /** Where it begins in the text. */
  readonly begin: number
  /** The entry by which it is dismissed at present: there is nothing to be read in it. */
  readonly dismissedBy: string | null
  /** As of a statement: what a dismissal must name as seen. */
  readonly seen: string | null
}

export interface RoomView {
  readonly version: 1
  readonly article: ArticleView
  /** Statements a person has rejected or replaced; not in force. */
  readonly rejected: readonly StatementView[]
  /** One for every statement, in force or not. */
  readonly standings: readonly StandingView[]
  readonly remarks: readonly RoomRemarkView[]
  /** Who changed what in this article, oldest first. */
  readonly log: readonly LogEntryView[]
  /** Begins of unread passages over which a person has put a statement since. */
  readonly takenUp: readonly number[]
  /** One for every place where a passage not understood begins, in the order of the text. */
  readonly passages: readonly RoomPassageView[]
  readonly left: {
    /** Statements in force nobody has judged, passages not understood nobody has taken up or dismissed, remarks nobody has judged. */
    readonly statements: number
    readonly unread: number
    readonly remarks: number
  }
}

/** What the next undo and redo of a person would take back. */
export interface UndoView {
  readonly undo: LogEntryView | null
  readonly redo: LogEntryView | null
}

export interface EditDoneView {
  readonly version: 1
  /** `already-so`: the dossier says this already, for instance because an edit was sent twice. */
  readonly was: 'entered' | 'already-so'
  /** Id of the entry of the log. */
  readonly entry: string | null
  readonly article: string | null
  /** The statement as it is now known: of a correction the new one. */
  readonly statement: string | null
  /** Kept all the same: a kind and what it is about. */
  readonly doubts: readonly { readonly kind: string; readonly about: readonly string[] }[]
  readonly next: UndoView
  readonly revision: number
}

/** Somebody else has changed it since: both versions, and the edit that would put one's own over theirs. */
export interface EditConflictView {
  readonly by: string
  readonly at: string | null
  /** What they did; of a machine `withdraw`. */
  readonly action: string
  readonly yours: StatementView | null
  readonly theirs: StatementView | null
  /** Ready to be sent as it stands; `null` where nothing is left to do over theirs. */
  readonly over: Edit | null
}

export interface SessionView {
  readonly version: 1
  /** The name the log keeps where the user sets none. */
  readonly person: string
  /** `asked`: served for reading only; `file`: the dossier cannot be written; `null`: it can be edited. */
  readonly readOnly: 'asked' | 'file' | null
  /** Grows with every change of the dossier. */
  readonly revision: number
  /** Of a large dossier: answers about it as a whole are of an earlier state, and being brought up to date. An article is never behind. */
  readonly behind: boolean
}

export interface VocabularyView {
  readonly version: 1
  /** With the stance and strength they usually mean. */
  readonly acts: readonly {
    readonly act: string
    readonly sign: -1 | 0 | 1
    readonly strength: 0 | 1 | 2 | 3 | 4
  }[]
  /** `party`: whom it committed on the day asked for. */
  readonly actors: readonly {
    readonly name: string
    readonly label: string
    readonly kind: string
    readonly party: string | null
  }[]
  readonly parties: readonly { readonly name: string; readonly label: string }[]
  readonly issues: readonly {
    readonly id: string
    readonly label: string
    readonly groupLabel: string
    readonly options: readonly { readonly id: string; readonly label: string }[]
  }[]
}

/** A statement as the reading would put it; what is `null` it could not tell. */
export interface GuessView {
  readonly version: 1
  readonly input: {
    readonly begin: number
    readonly end: number
    readonly speaker: { readonly begin: number; readonly end: number } | null
    readonly actor: string | null
    readonly party: string | null
    readonly via: readonly string[]
    readonly act: string | null
    readonly sign: -1 | 0 | 1 | null
    readonly strength: 0 | 1 | 2 | 3 | 4 | null
    readonly topic: string | null
    readonly issue: string | null
    readonly option: string | null
    readonly condition: { readonly begin: number; readonly end: number; readonly head: string } | null
    readonly temporary: boolean
    readonly said: string | null
    readonly saidBasis: 'stated' | 'worked-out' | 'published' | 'no-later' | null
    readonly certainty: string
  }
  /** `read`: the reading makes this statement of the passage; `proposed`: it thought of it and did not take it; `near`: from what stands nearby. */
  readonly from: 'read' | 'proposed' | 'near' | 'nothing'
}

/** What would be taken in. */
export interface LookView {
  readonly version: 1
  readonly articles: readonly {
    readonly id: string
    readonly title: string
    readonly published: string | null
    readonly lang: string | null
    readonly characters: number
    /** Title of the article that the dossier holds already, with the same text. */
    readonly twin: { readonly id: string; readonly title: string } | null
  }[]
  readonly complaints: readonly {
    readonly code: string
    readonly message: string
    readonly place: string
    readonly line: number | null
  }[]
}

/** One line of the stream while reading. */
export type IntakeEventView =
  | { readonly kind: 'begin'; readonly total: number; readonly complaints: LookView['complaints'] }
  | {
      readonly kind: 'article'
      readonly id: string
      readonly title: string
      readonly was: 'new' | 'known'
      readonly statements: number
      readonly unread: number
      readonly done: number
      readonly total: number
    }
  | { readonly kind: 'end'; readonly done: number; readonly total: number; readonly stopped: boolean }
