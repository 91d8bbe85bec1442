import type { Act, ConditionHead, Sign } from '../../dossier/index.js'
import type { Diff, Movement } from '../../positions/index.js'

/** A party as the subject of a sentence: with its article, and whether the verb stands in the plural. */
export interface Subject {
  readonly text: string
  readonly plural: boolean
}

export type BriefSectionKind = 'new' | 'redlines' | 'standings' | 'changes' | 'conflicts' | 'conditions' | 'gaps'
export type DiffSectionKind = Exclude<keyof Diff, 'uncommitted'>

/**
 * Sentences of briefs in one language of their readers. Names of things stand in quotation marks, in the form the casebook
 * gives them, so that no case or number of theirs can be wrong; only parties bend, by what the casebook says of them.
 * Clauses come without a full stop and with a small first letter where the subject has one.
 */
export interface Prose {
  /** For a party of which the casebook does not say how it stands in a sentence. */
  readonly unknownParty: (label: string) => string
  readonly list: (items: readonly string[]) => string
  /** Somebody known by an office alone: "official of Russia". */
  readonly bearer: (office: string, of: string) => string
  /** An issue, and the option of it that is spoken of. */
  readonly thing: (issue: string, option: string | null) => string
  /** "Russland lehnt „Friedenstruppen“ ab". */
  readonly stance: (who: Subject, act: Act, sign: Sign, thing: string) => string
  readonly condition: (head: ConditionHead, quote: string) => string
  /** In quotation marks; marks inside become the inner ones. */
  readonly words: (quote: string) => string
  readonly moved: Readonly<Record<Movement, (who: Subject, thing: string) => string>>
  readonly before: (words: string, details: string) => string
  readonly after: (words: string, details: string) => string
  readonly divided: (who: Subject, thing: string) => string
  /** Spoken last on that day, while others went on. */
  readonly silent: (who: Subject, thing: string) => string
  readonly opposed: (forIt: readonly Subject[], against: readonly Subject[], thing: string) => string
  readonly onlyVoice: (who: Subject, thing: string) => string
  /** The sides of the quarrel that have spoken on it, and those that have not. */
  readonly oneSided: (spoken: readonly Subject[], silent: readonly Subject[], thing: string) => string
  /** Reports call it open. */
  readonly undetermined: (thing: string) => string
  /** To be talked about, and nobody has taken a position. */
  readonly agendaOnly: (thing: string) => string
  readonly via: (names: readonly string[]) => string
  readonly temporary: string
  readonly brief: {
    readonly kicker: string
    readonly asOf: (date: string | null) => string
    readonly since: (date: string) => string
    readonly sections: Readonly<Record<BriefSectionKind, string>>
    /** Beside a heading: so many sentences of so many. */
    readonly chosen: (shown: number, all: number) => string
    readonly rule: string
    readonly empty: Readonly<Record<BriefSectionKind, string>>
    readonly figures: string
    readonly figure: Readonly<
      Record<
        'articles' | 'statements' | 'commitNobody' | 'undated' | 'withoutIssue' | 'unread' | 'byMachine' | 'byPersons',
        string
      >
    >
    readonly evidence: string
    /** Of a piece of evidence that is no statement. */
    readonly remark: string
    readonly howToOpen: string
  }
  readonly diff: {
    readonly sections: Readonly<Record<DiffSectionKind, string>>
    readonly relay: string
    readonly again: string
    readonly onArrival: string
    readonly by: string
    readonly uncommitted: (count: number) => string
    readonly notUnderstood: (count: number) => string
    readonly nothing: string
    readonly noArticles: string
  }
}
