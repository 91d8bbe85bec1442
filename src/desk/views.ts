// What the screens and the command line see: small, ready-made views. `web/` imports these types and nothing else.
// All texts are in the language asked for; every number carries the ids of the statements behind it.

export interface DossierView {
  readonly name: string
  readonly casebook: { readonly id: string; readonly title: string }
  readonly articles: number
  readonly statements: number
  readonly unread: number
  /** First and last day anybody said anything, as YYYY-MM-DD; `null` in an empty dossier. */
  readonly firstSaid: string | null
  readonly lastSaid: string | null
  readonly languages: readonly string[]
}

export interface ConditionView {
  readonly head: string
  readonly quote: string
  readonly begin: number
  readonly end: number
}

/** One statement with all that is needed to show and to check it. */
export interface StatementView {
  readonly id: string
  readonly article: string
  readonly articleTitle: string
  readonly source: string
  readonly publisher: string | null
  readonly published: string | null
  readonly begin: number
  readonly end: number
  readonly quote: string
  /** The sentence around the quote, raw text, for context; with the quote's offsets inside it. */
  readonly context: { readonly text: string; readonly begin: number; readonly end: number }
  readonly speaker: { readonly begin: number; readonly end: number; readonly text: string } | null
  readonly actor: string
  readonly party: string | null
  readonly via: readonly string[]
  /** From the holder outwards to the article: "Vladimir Putin", "Bloomberg", "Example Post, 2025-03-14". */
  readonly chain: readonly string[]
  readonly act: string
  readonly sign: -1 | 0 | 1
  readonly strength: 0 | 1 | 2 | 3 | 4
  readonly topic: string
  readonly issue: string | null
  readonly issueLabel: string | null
  readonly option: string | null
  readonly optionLabel: string | null
  readonly condition: ConditionView | null
  readonly temporary: boolean
  readonly said: string | null
  readonly saidBasis: 'stated' | 'worked-out' | 'published' | 'no-later' | null
  readonly certainty: string
  readonly confidence: number | null
  readonly standpoint: 'machine' | 'confirmed' | 'added' | 'rejected'
  readonly why: {
    readonly rule: string
    readonly words: readonly { readonly begin: number; readonly end: number }[]
  } | null
}

export interface CellView {
  readonly party: string
  readonly issue: string
  readonly sign: -1 | 0 | 1
  readonly strength: 0 | 1 | 2 | 3 | 4
  /** Rules something out, or makes it the absolute condition. */
  readonly redline: boolean
  readonly condition: ConditionView | null
  readonly temporary: boolean
  /** How it ends of itself: limited to the present, at a stated end, or with its cause, of which the words do not tell whether it still holds. */
  readonly lapses: { readonly kind: 'temporary' | 'end' | 'cause'; readonly on: string | null } | null
  readonly certainty: string
  /** YYYY, YYYY-MM or YYYY-MM-DD of the newest utterance. */
  readonly said: string | null
  /** Whole days between `said` and the date asked for; `null` without a date. */
  readonly ageDays: number | null
  /** How often said, relays of one utterance counted once. */
  readonly utterances: number
  /** Voices of one party that differ on this issue at this date (two ministers, two options). */
  readonly divided: boolean
  /** How they differ: one for and one against, or one firm where the other only leans. */
  readonly split: 'sign' | 'firmness' | null
  /** Everybody's latest word in force for the party, newest first. */
  readonly voices: readonly {
    readonly actor: string
    readonly option: string | null
    readonly sign: -1 | 0 | 1
    readonly strength: 0 | 1 | 2 | 3 | 4
    readonly said: string | null
    readonly statements: readonly string[]
  }[]
  /** Statement ids, the deciding one first. */
  readonly statements: readonly string[]
  /** Stands by option, where the words decide options. */
  readonly options: readonly {
    readonly option: string | null
    readonly label: string | null
    readonly sign: -1 | 0 | 1
    readonly strength: 0 | 1 | 2 | 3 | 4
    readonly said: string | null
    readonly statements: readonly string[]
  }[]
}

export interface MatrixView {
  readonly version: 1
  readonly asOf: string | null
  readonly knownOn: string | null
  /** Whose tellings count: direct speech, own words, what others report too, unnamed sources too. */
  readonly trust: 'quoted' | 'own' | 'reported' | 'anonymous'
  /** Collectives whose word counts for their members, because it was asked for. */
  readonly expanded: readonly string[]
  readonly parties: readonly { readonly id: string; readonly label: string; readonly statements: number }[]
  readonly issues: readonly {
    readonly id: string
    readonly label: string
    readonly group: string
    /** Heading of the group; its id where the casebook gives it no name. */
    readonly groupLabel: string
  }[]
  /** No cell where nobody has spoken: what is missing is unknown, not neutral. */
  readonly cells: readonly CellView[]
  /** Every day on which something was said, rising: the stops of the date slider. */
  readonly days: readonly string[]
  /** Statements coded for a party without a date, without an issue of the casebook, or by one who held no office then. */
  readonly unplaced: { readonly undated: number; readonly withoutIssue: number; readonly withoutOffice: number }
}

/** A party that took another stance than before, with the sentences on both sides. */
export interface ChangeView {
  readonly party: string
  readonly partyLabel: string
  readonly issue: string
  readonly issueLabel: string
  readonly option: string | null
  readonly optionLabel: string | null
  readonly kind: 'reversal' | 'other-option' | 'new-condition' | 'softening' | 'hardening' | 'silence'
  readonly saidBefore: string | null
  readonly saidAfter: string | null
  /** Statement ids, the deciding one first; of a silence its last word. */
  readonly before: readonly string[]
  /** Of a silence the first that others said since. */
  readonly after: readonly string[]
  /** The rule of the casebook by which the two exclude each other, where their words alone do not. */
  readonly rule: { readonly id: string; readonly author: string; readonly why: string } | null
}

/** People of one party, or parties of one collective, who contradict each other; nobody has moved. */
export interface SplitView {
  readonly within: 'party' | 'collective'
  readonly name: string
  readonly label: string
  readonly issue: string
  readonly issueLabel: string
  readonly option: string | null
  readonly optionLabel: string | null
  readonly kind: 'sign' | 'firmness'
  readonly voices: readonly {
    readonly who: string
    readonly label: string
    readonly sign: -1 | 0 | 1
    readonly strength: 0 | 1 | 2 | 3 | 4
    readonly statements: readonly string[]
  }[]
}

export interface ChangesView {
  readonly version: 1
  readonly asOf: string | null
  readonly knownOn: string | null
  readonly trust: 'quoted' | 'own' | 'reported' | 'anonymous'
  /** Oldest first. */
  readonly changes: readonly ChangeView[]
  readonly splits: readonly SplitView[]
}

export interface TimelineView {
  readonly version: 1
  readonly asOf: string | null
  readonly knownOn: string | null
  readonly issue: string
  readonly issueLabel: string
  /** Each utterance once however many report it, oldest first. */
  readonly utterances: readonly {
    readonly party: string
    readonly partyLabel: string
    readonly actor: string
    readonly option: string | null
    readonly optionLabel: string | null
    readonly act: string
    readonly sign: -1 | 0 | 1
    readonly strength: 0 | 1 | 2 | 3 | 4
    readonly condition: ConditionView | null
    readonly temporary: boolean
    readonly certainty: string
    /** Told of the party in its own words; else others tell it. */
    readonly ownWords: boolean
    readonly said: string | null
    /** What it changed for its party. */
    readonly changes: readonly ChangeView['kind'][]
    readonly statements: readonly string[]
  }[]
}

export interface ArticleListItem {
  readonly id: string
  readonly source: string
  readonly title: string
  readonly lang: string | null
  readonly published: string | null
  readonly publisher: string | null
  readonly statements: number
  readonly unread: number
}

export interface ArticleView extends ArticleListItem {
  readonly text: string
  readonly boilerplate: readonly { readonly begin: number; readonly end: number; readonly reason: string }[]
  readonly statementsIn: readonly StatementView[]
  readonly unreadIn: readonly {
    readonly begin: number
    readonly end: number
    readonly quote: string
    readonly reason: string
  }[]
}

export interface SearchView {
  readonly query: string
  /** The normalised words that were looked for. */
  readonly words: readonly string[]
  readonly articles: readonly (ArticleListItem & {
    readonly snippet: string
    readonly hits: readonly { readonly begin: number; readonly end: number }[]
  })[]
  readonly statements: readonly StatementView[]
}

/** A brief: sections of sentences, each of which cites statements. What it is printed as decides nothing. */
export interface BriefView {
  readonly version: 1
  readonly lang: string
  readonly title: string
  readonly about: string
  readonly asOf: string | null
  readonly knownOn: string | null
  /** From which day on something counts as new; `null` where no article has a date. */
  readonly since: string | null
  /** The one asked for, or all. */
  readonly party: { readonly id: string; readonly label: string } | null
  readonly issue: { readonly id: string; readonly label: string } | null
  readonly sections: readonly {
    readonly kind: 'new' | 'redlines' | 'standings' | 'changes' | 'conflicts' | 'conditions' | 'gaps'
    readonly title: string
    /** How many there are; `sentences` holds those that fit on a page. */
    readonly all: number
    readonly sentences: readonly {
      readonly text: string
      /** Ids of statements (`s-…`) or remarks (`m-…`), the telling ones first; never empty. */
      readonly cites: readonly [string, ...string[]]
    }[]
  }[]
  readonly figures: readonly { readonly key: string; readonly label: string; readonly count: number }[]
  /** By which rule it was chosen. */
  readonly rule: string
  /** Every statement cited, in the order in which they are cited first. */
  readonly evidence: readonly StatementView[]
  /** Every remark cited: what reports say beside positions, by which gaps show. */
  readonly remarks: readonly {
    readonly id: string
    readonly kind: 'forecast' | 'contact' | 'agenda' | 'question'
    readonly article: string
    readonly articleTitle: string
    readonly source: string
    readonly publisher: string | null
    readonly published: string | null
    readonly begin: number
    readonly end: number
    readonly quote: string
    readonly actor: string | null
    readonly said: string | null
  }[]
}

/** A party's word on a thing that an article brought; `statements` are the article's. */
export interface DiffWordView {
  readonly party: string
  readonly partyLabel: string
  readonly issue: string
  readonly issueLabel: string
  readonly option: string | null
  readonly optionLabel: string | null
  readonly statements: readonly string[]
  /** One sentence, in the language asked for. */
  readonly text: string
}

/** What one article added to those before it. */
export interface DiffStepView {
  readonly article: string
  readonly source: string
  readonly title: string
  readonly published: string | null
  readonly takenIn: string
  readonly new: readonly DiffWordView[]
  readonly changed: readonly (DiffWordView & {
    readonly kind: string
    readonly before: readonly string[]
    readonly after: readonly string[]
  })[]
  /** Last words overtaken: older ones by the article's, or the article's own by newer ones (`onArrival`). */
  readonly superseded: readonly (DiffWordView & { readonly by: readonly string[]; readonly onArrival: boolean })[]
  /** `relay`: of an utterance known before; `again`: the same stance taken once more. */
  readonly repeated: readonly (DiffWordView & { readonly how: 'relay' | 'again'; readonly of: readonly string[] })[]
  /** Statements that commit nobody. */
  readonly uncommitted: readonly string[]
  readonly notUnderstood: number
}

export interface DiffView {
  readonly version: 1
  readonly order: 'taken-in' | 'published'
  readonly since: string | null
  readonly steps: readonly DiffStepView[]
}

/** One entry of the logs of a dossier; what does not apply to its action is `null`. */
export interface LogEntryView {
  /** `r-…` about a statement or a remark, `n-…` about names. */
  readonly id: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly by: { readonly kind: 'machine' | 'person'; readonly name: string }
  readonly about: 'statement' | 'remark' | 'names'
  readonly action:
    | 'read'
    | 'add'
    | 'withdraw'
    | 'confirm'
    | 'reject'
    | 'correct'
    | 'resolve'
    | 'merge'
    | 'rename'
    | 'undo'
  readonly note: string | null
  readonly statement: string | null
  readonly remark: string | null
  /** What became of a forecast. */
  readonly outcome: 'happened' | 'not' | 'unclear' | null
  readonly article: string | null
  readonly articleTitle: string | null
  /** The statement a correction took the place of. */
  readonly replaces: string | null
  readonly kind: 'actor' | 'issue' | 'option' | null
  readonly issue: string | null
  readonly what: string | null
  readonly into: string | null
  readonly name: string | null
  readonly lang: string | null
  /** For `undo`: the entry taken back. */
  readonly cancels: string | null
  /** The entry by which this one is taken back at present. */
  readonly undoneBy: string | null
}

/** The answer to any request that could not be served; never a stack trace. */
export interface ProblemView {
  readonly error: string
  readonly complaints: readonly {
    readonly code: string
    readonly message: string
    readonly place: string
    readonly line: number | null
  }[]
}

/** The way of the words from the holder to the reader. */
export interface ChainView {
  /** What the party is called whose position it commits, if any. */
  readonly partyLabel: string | null
  /** From the holder outwards; the article, whose mode is `null`, is the last. */
  readonly hops: readonly {
    readonly actor: string
    readonly label: string
    readonly role: 'holder' | 'relay' | 'article'
    readonly mode: 'quoted' | 'paraphrased' | 'narrated' | 'opponent' | 'anonymous' | 'rumour' | 'unknown' | null
    readonly known: boolean
  }[]
  readonly depth: number
  /** Weakest mode that is known. */
  readonly weakest: string | null
  readonly unknownModes: number
  /** False where somebody else, or nobody, says that the holder wants it. */
  readonly ownWords: boolean
}

/** Words of an article, to be shown and opened. */
export interface CitedView {
  readonly article: string
  readonly begin: number
  readonly end: number
  readonly quote: string
}

export interface DriftView {
  readonly kind: string
  readonly label: string
  readonly from: CitedView | null
  readonly to: CitedView | null
  /** Id or name in the casebook that belongs to it, and what it is called. */
  readonly what: string | null
  readonly whatLabel: string | null
  readonly where: 'statement' | 'beside'
}

export interface TraceView {
  readonly version: 1
  readonly statement: StatementView
  readonly chain: ChainView
  /** All reports of the utterance, the statement asked for among them, the one that tells it best first. */
  readonly utterance: { readonly statements: readonly string[]; readonly articles: number }
  readonly elsewhere: readonly {
    readonly statement: StatementView
    readonly chain: ChainView
    readonly why: readonly { readonly reason: string; readonly label: string }[]
    /** From the earlier report to the later; by id where the dates do not tell, and then `ordered` is false. */
    readonly from: string
    readonly to: string
    readonly ordered: boolean
    /** Of several statements of one article only the closest is compared. */
    readonly compared: boolean
    readonly changed: readonly DriftView[]
  }[]
  /** Articles of this utterance of which one has words of the other. */
  readonly copies: readonly {
    readonly from: string
    readonly to: string
    readonly fromLabel: string
    readonly toLabel: string
    readonly ordered: boolean
    readonly share: number
    readonly passages: readonly { readonly from: CitedView; readonly to: CitedView; readonly words: number }[]
  }[]
  readonly complaints: readonly {
    readonly code: string
    readonly message: string
    readonly place: string
    readonly line: number | null
  }[]
}
