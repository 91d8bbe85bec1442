// What a language must know for attributions beyond its lists of verbs of saying: which complements report, who is addressed, and how much of a sentence counts as the message.

export interface AttributionWords {
  /** Verbs whose object (or phrase with a preposition) is itself what was said: "eine schnellere Entscheidung fordern". */
  readonly objectVerbs: ReadonlySet<string>
  /** Verbs whose infinitive is what was said or meant: "ankündigen, … zu", "vow to". */
  readonly infinitiveVerbs: ReadonlySet<string>
  /** Verbs whose object is who is spoken to, so that the message begins behind it: "tell", "auffordern". */
  readonly addressingVerbs: ReadonlySet<string>
  /** Verbs a clause may follow besides those of saying and thinking: "zeigen, dass", "show that". */
  readonly clauseVerbs: ReadonlySet<string>
  /** Those of them that always need one, which may stand right behind the subject without a mark of its case. */
  readonly askingVerbs: ReadonlySet<string>
  /** Verbs whose bare clause needs no sign of its own: "he says the deal is dead". */
  readonly bareVerbs: ReadonlySet<string>
  /** Verbs that report only in the subjunctive, in a clause with a conjunction or an infinitive. */
  readonly weakVerbs: ReadonlySet<string>
  /** Verbs without a speaker as subject: "in dem Bericht heisst es". */
  readonly sourceVerbs: ReadonlySet<string>
  /** Prepositions before the source of such a verb: "aus dem Kreml hiess es", "von den Arbeitgebern hiess es". */
  readonly sourceOpeners: ReadonlySet<string>
  /** Whoever stands around somebody and speaks for him: "Umgebung", "Umfeld". */
  readonly entourages: ReadonlySet<string>
  /** Small words that go with the verb of saying: "darauf", "es". */
  readonly cueAdverbs: ReadonlySet<string>
  /** Prepositions that open the one spoken to. */
  readonly addresseePrepositions: ReadonlySet<string>
  /** Prepositions that belong to the word of saying where what was said follows them: "complain about". */
  readonly topicPrepositions: ReadonlySet<string>
  /** Nouns that can be followed by what was said: "die Forderung", "claim that". */
  readonly messageNouns: ReadonlySet<string>
  /** Words that open a clause which is no message: relative and adverbial ones. */
  readonly otherClauses: ReadonlySet<string>
  /** Words that say that the sentence is somebody's, without naming whose: "demnach". */
  readonly sourceAdverbs: ReadonlySet<string>
  /** Verbs that say something only with a word behind them: "made it clear that", "left no doubt that". */
  readonly sayingPhrases: ReadonlyMap<string, ReadonlySet<string>>
  /** Prepositions with the nouns (or words side by side) that make them tell whose view a sentence gives: "aus Sicht", "in the view". */
  readonly viewpoints: ReadonlyMap<string, ReadonlySet<string>>
  /** What stands before and behind whoever is named in "geht es nach X, …", "as X sees it, …". Lower-case, folded. */
  readonly wishFrames: readonly { readonly before: readonly string[]; readonly after: readonly string[] }[]
  /** "so X" names the speaker of what stands before it. */
  readonly soWords: ReadonlySet<string>
  /** "ging einen Schritt weiter": a word of more to come, though no verb of saying. */
  readonly goesFurther: readonly (readonly string[])[]
  /** What begins the lines below a statement to the press: "notes to editors". */
  readonly closings: readonly (readonly string[])[]
  /** The modal of hearsay: "sollen". */
  readonly hearsayModals: ReadonlySet<string>
  /** Forms of a modal by which the subject only claims what is past: "will … gehört haben". */
  readonly claimModals: ReadonlySet<string>
  /** Auxiliaries of the perfect beside it, and the one that only verbs of going and becoming have. */
  readonly claimHelpers: { readonly all: ReadonlySet<string>; readonly ofSome: ReadonlySet<string> }
  /** Modal verbs whose past is the subjunctive as well, which a tagger cannot tell apart: "sollten". */
  readonly subjunctiveToo: ReadonlySet<string>
  /** Verbs of what nobody wants another to do, which such a modal makes hearsay: "soll darauf bestehen". */
  readonly hearsayVerbs: ReadonlySet<string>
  /** What was said in a phrase is given as the whole sentence, without cue; otherwise as the phrase. */
  readonly wholeSentences: boolean
  /** The comma that closes an apposition belongs to the name of the speaker. */
  readonly closingComma: boolean
  /** Quotations of a few words inside a message are attributions of their own. */
  readonly fragments: boolean
}
