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
    /** Particles that make the auxiliary a verb of intending: "hat nicht vor, …". */
    readonly intending: ReadonlySet<string>
  }
  /** Verbs that oblige above their infinitive: "has to be readmitted". */
  readonly obligingVerbs: ReadonlySet<string>
  /** Verbs that wish politely where they stand in the subjunctive ("would like", "würde begrüßen"). */
  readonly wishing: ReadonlySet<string>
  /** Words for a thing that open a question behind a verb of asking: "asked what it was worth". */
  readonly whatWords: ReadonlySet<string>
  /** Verbs of wanting behind whose object a participle says what shall become of it: "wants the ban lifted". */
  readonly wantingDone: ReadonlySet<string>
  /** What somebody is told there will be if he does not give way: threats in themselves, and what is one only on a condition. */
  readonly menaces: {
    readonly always: ReadonlySet<string>
    readonly onCondition: ReadonlySet<string>
    /** Verbs of what befalls their subject: whoever says that it will be so foretells it. */
    readonly losses: ReadonlySet<string>
  }
  /** Words that deny a noun and may be taken for an adverb of its adjective ("no further delay"). */
  readonly noWords: ReadonlySet<string>
  /** Verbs of leaving undone what was asked, and of going on with what was to stop: on them hangs a threat that asks for something. */
  readonly failing: ReadonlySet<string>
  readonly goingOn: ReadonlySet<string>
  /** Prepositions before whom one talks to. */
  readonly talkPrepositions: ReadonlySet<string>
  /** "nothing else", "nothing less than": words behind a negation that make it none. */
  readonly notDenying: ReadonlySet<string>
  /** Nouns of what somebody says or wants, of which a clause with "to be" says what it is: "Moscow's answer was that …". */
  readonly positionNouns: ReadonlySet<string>
  /** Words that join an alternative, which a negation before the first covers too. */
  readonly alternatives: ReadonlySet<string>
  /** Words that open a clause beside a stance that is none of its terms: set against it ("während"), or a reason ("because"). */
  readonly asides: ReadonlySet<string>
  /** Adverbs that set a clause against the one before ("aber"). */
  readonly buts: ReadonlySet<string>
  /** Words that put something in the place of what was denied ("not a pause but peace"). */
  readonly instead: ReadonlySet<string>
  /** Words for a share of a people, as a survey finds it. */
  readonly shares: ReadonlySet<string>
  /** Numbers that as a subject stand for people ("Tausende", "thousands"). */
  readonly crowds: ReadonlySet<string>
  /** Prepositions that bring in a doer and hardly anything else. */
  readonly doerPrepositions: ReadonlySet<string>
  /** Verbs that make somebody do what he would not. */
  readonly forcing: ReadonlySet<string>
  /** Words that open what is not done: "instead of", "statt". */
  readonly insteadOf: readonly (readonly string[])[]
  /** Verbs by which something is one of several ("gehören"), and the words before those it is one of ("zu", "among"). */
  readonly belonging: ReadonlySet<string>
  readonly amongWords: ReadonlySet<string>
  /** The two words that deny of both what stands behind them: "weder", "noch"; `null` where parses need no help with them. */
  readonly neitherNor: readonly [neither: string, nor: string] | null
  /** Prepositions before whoever holds an idiom: before names, before people without a name too, before whoever judges, before whose paper it is. */
  readonly holderPrepositions: {
    readonly names: ReadonlySet<string>
    readonly people: ReadonlySet<string>
    readonly judges: ReadonlySet<string>
    /** The same right behind an adjective: "unacceptable to the union". */
    readonly judgesOfAdjectives: ReadonlySet<string>
    readonly owners: ReadonlySet<string>
  }
  /** Words that open a clause of what is wanted. */
  readonly thatWords: ReadonlySet<string>
  /** Marks of what is wanted of somebody ("to lift", "dass … aufhebt"), and none of conditions and purposes. */
  readonly wantedMarks: ReadonlySet<string>
  /** Verbs of asking for something: a condition that waits for this asks nothing itself. */
  readonly requesting: ReadonlySet<string>
  /** Verbs of having and getting: whoever wants to have a thing asks for it. */
  readonly obtaining: ReadonlySet<string>
  /** Words that begin a comparison, and those that name with whom behind them, where the two may stand before the verb: "anders als". */
  readonly comparing: ReadonlySet<string>
  /** Articles that stand with some names and may open a relative clause as well: "Polen, die Ukraine und Moldau". */
  readonly nameArticles: ReadonlySet<string>
  /** The copula (lemma), and pronouns that hold the place of an infinitive behind: "lehnt es ab, … zu …". */
  readonly being: ReadonlySet<string>
  readonly placeholders: ReadonlySet<string>
  readonly comparedBy: ReadonlySet<string>
  /** Verbs of talking a thing over: whoever will not do that refuses talks. */
  readonly talkingOver: ReadonlySet<string>
  /** Nouns of what one keeps to oneself: not to talk about details refuses nobody any talks. */
  readonly undisclosed: ReadonlySet<string>
  /** Verbs of giving out what one will do, or not do: "announce". */
  readonly announcing: ReadonlySet<string>
  /** "in principle", and the words that take back what was said so. */
  readonly inPrinciple: readonly (readonly string[])[]
  readonly butWords: ReadonlySet<string>
  /** Verbs of resolving, alone or together, to do something. */
  readonly resolvingVerbs: ReadonlySet<string>
  /** Marks behind which what is wanted may be a verb in its base form ("demanded that it stop"). */
  readonly bareMarks: ReadonlySet<string>
  /** Pronouns that before a verb are more often its object than its subject. */
  readonly objectPronouns: ReadonlySet<string>
  /** Prepositions with an article or a pronoun in them → the preposition. */
  readonly contracted: ReadonlyMap<string, string>
}
