// Which words of a language show the case of what they stand with, where word order does not tell who acts.

/** All words folded, in small letters. */
export interface CaseForms {
  /** Articles that never stand with a subject: "den", "ihren"; alone ("einer") they may. */
  readonly obliqueArticles: ReadonlySet<string>
  /** Pronouns that are never a subject: "ihm", "denen". */
  readonly obliquePronouns: ReadonlySet<string>
  /** Articles that are those of a subject with some nouns and never with others: "der" before "Konzern", before "Regierung". */
  readonly divided: ReadonlySet<string>
  /** Pronouns that can be nothing but a subject: "er", "wir". */
  readonly nominative: ReadonlySet<string>
  /** What points at something told before, and at nobody: "das lehnt die Miliz ab". */
  readonly pointing: ReadonlySet<string>
  /** Verbs (lemma) that say what a paper holds: "Der Entwurf sieht eine Truppe vor". */
  readonly paperVerbs: ReadonlySet<string>
  /** Forms of wanting that go with more than one: "wollen". */
  readonly wantMany: ReadonlySet<string>
  readonly relativeForms: RelativeForms
  /** Of nouns, in small letters: with a divided article never a subject, or nothing else than one. */
  readonly isFeminine: (noun: string) => boolean
  readonly isMasculine: (noun: string) => boolean
}

/** Relative pronouns of a language whose articles look the same. */
export interface RelativeForms {
  readonly all: ReadonlySet<string>
  /** Those that can be nothing but an object before a subject: "den", "dem", "was". */
  readonly objects: ReadonlySet<string>
  /** Those that are an object in the dative: "dem", and "der" behind a feminine noun. */
  readonly datives: ReadonlySet<string>
  /** Those that never take up a feminine noun: "den", "dem", "das". */
  readonly masculine: ReadonlySet<string>
  /** Those that as an article stand before feminine names: "die Ukraine", "der Türkei". */
  readonly feminine: ReadonlySet<string>
  /** Those that take up a whole clause: "was". */
  readonly ofClause: ReadonlySet<string>
  /** What those take up as well, and then not the clause: "alles, was". */
  readonly wholes: ReadonlySet<string>
  /** Articles of a subject right behind one. */
  readonly articles: ReadonlySet<string>
}
