// Small words by which constructions of a stance are told: who did it, what ought to be, whose stance an idiom is.
export interface FrameWords {
  /** "wie sie der Gesandte vorgeschlagen hat": the word that opens it, and the pronouns that take the thing up behind it. */
  readonly asWords: ReadonlySet<string>
  readonly takenUp: ReadonlySet<string>
  /** Auxiliaries that with an infinitive say what ought to be ("hat zu gehen"), the mark before it, the infinitive that holds the mark; words beside which it means nothing. */
  readonly duty: {
    readonly auxiliaries: ReadonlySet<string>
    readonly marks: ReadonlySet<string>
    readonly joined: RegExp | null
    readonly never: ReadonlySet<string>
  }
  /** Verbs that oblige above their infinitive: "has to be readmitted". */
  readonly obligingVerbs: ReadonlySet<string>
  /** Prepositions that bring in a doer and hardly anything else. */
  readonly doerPrepositions: ReadonlySet<string>
  /** Prepositions before whoever holds an idiom: before names, before people without a name too, before whoever judges, before whose paper it is. */
  readonly holderPrepositions: {
    readonly names: ReadonlySet<string>
    readonly people: ReadonlySet<string>
    readonly judges: ReadonlySet<string>
    readonly owners: ReadonlySet<string>
  }
  /** Words that open a clause of what is wanted. */
  readonly thatWords: ReadonlySet<string>
  /** Pronouns that before a verb are more often its object than its subject. */
  readonly objectPronouns: ReadonlySet<string>
  /** Prepositions with an article or a pronoun in them → the preposition. */
  readonly contracted: ReadonlyMap<string, string>
}
