// Which words of a language show the case of what they stand with, where word order does not tell who acts.

/** All words folded, in small letters. */
export interface CaseForms {
  /** Articles that never stand with a subject: "den", "ihren"; alone ("einer") they may. */
  readonly obliqueArticles: ReadonlySet<string>
  /** Pronouns that are never a subject: "ihm", "denen". */
  readonly obliquePronouns: ReadonlySet<string>
  /** Articles that are those of a subject with some nouns and never with others: "der" before "Konzern", before "Regierung". */
  readonly divided: ReadonlySet<string>
  /** Pronouns that open a relative clause and are its object or its subject by their form alone, and that of a whole clause: "was". */
  readonly relatives: ReadonlySet<string>
  readonly ofClauses: ReadonlySet<string>
  /** Pronouns that can be nothing but a subject: "er", "wir". */
  readonly nominative: ReadonlySet<string>
  /** Verbs (lemma) that say what a paper holds: "Der Entwurf sieht eine Truppe vor". */
  readonly paperVerbs: ReadonlySet<string>
  /** Of nouns, in small letters: with a divided article never a subject, or nothing else than one. */
  readonly isFeminine: (noun: string) => boolean
  readonly isMasculine: (noun: string) => boolean
}
