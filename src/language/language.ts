// What a language must answer. Shared code never asks "which language is this?"; it asks the language for one of these.
import type { SentenceRules } from '../text/index.js'
import type { AttributionWords } from './attribution-words.js'
import type { CaseForms } from './case-forms.js'
import type { ConditionMarker, ConditionWords } from './condition-words.js'
import type { DateWords } from './date-words.js'
import type { DescriptionWords } from './description-words.js'
import type { FrameWords } from './frame-words.js'
import type { IdleFrames } from './idle-frames.js'
import type { LeverageWords } from './leverage-words.js'
import type { StanceEntry } from './lexicon-row.js'
import type { LinkWords } from './link-words.js'
import type { PaperWords } from './paper-words.js'
import type { ProvisionWords } from './provision-words.js'
import type { RelayWords } from './relay-words.js'
import type { RemarkWords } from './remark-words.js'
import type { ShortAnswerWords } from './short-answer-words.js'
import type { WordClasses } from './word-classes.js'

/** What a modal does to the clause it governs. */
export type Modality =
  | 'must' // obligation without choice: müssen, must, have to
  | 'should' // sollen, should, ought to
  | 'may-not' // dürfen + negation, must not, cannot
  | 'will' // announced or promised: werden, will, going to
  | 'want' // the subject's own wish: wollen, möchte, want to
  | 'would' // würde, would
  | 'can' // können, dürfen, can, may
  | 'could' // könnte, could, might

export interface PeopleNames {
  /** "Europeans". */
  readonly isMany: (word: string) => boolean
  readonly article: string
  /** "French": behind the article it may be a whole people as well as an adjective. */
  readonly isAdjective: (word: string) => boolean
  /** A noun that the tagger knows well in the place of the name, by the word before (lower-case); null: it is no people's name. */
  readonly standIn: (word: string, before: string) => string | null
}

export interface Language {
  readonly code: string
  readonly name: string
  readonly sentenceRules: SentenceRules
  /** Most frequent words, to tell languages apart and to weigh words in a search. */
  readonly functionWords: ReadonlySet<string>
  /** Endings and letters that a short text gives itself away by. */
  readonly typicalEndings: RegExp

  /** Lemma, lower-case → the general classes of its meaning (word-classes.ts). */
  readonly wordClasses: WordClasses
  readonly stanceVerbs: readonly StanceEntry[]
  readonly stanceNouns: readonly StanceEntry[]
  readonly stanceAdjectives: readonly StanceEntry[]
  /** Adjectives and words of idioms that judge a thing: the stance is the speaker's, not the subject's. */
  readonly speakerAdjectives: ReadonlySet<string>
  readonly speakerIdioms: ReadonlySet<string>
  /** Verbs of wanting that count only in somebody's mouth. */
  readonly needsSpeaker: ReadonlySet<string>
  /** Verbs that with to be and an infinitive tell what can be perceived or done, and not what must ("ist zu hören"). */
  readonly perceiving: ReadonlySet<string>
  /** Forms of modal verbs of wanting that may stand without another verb ("will", "möchte"). */
  readonly wantsAlone: ReadonlySet<string>
  /** Verbs that judge their object by an adjective ("nennt den Plan absurd"): the subject holds it. */
  readonly judgingVerbs: ReadonlySet<string>

  /** Participles of bargaining before or behind a noun ("gefordert", "proposed") → their verb. */
  readonly participles: ReadonlyMap<string, string>

  /** Puts right what the analyser guesses as a lemma (form lower-case and folded); null: its guesses stand. */
  readonly properLemma: ((form: string, tag: string, guess: string) => string) | null

  /** How peoples are named where a tagger draws the name and its verb into one ("the Europeans insist"); null: it never does. */
  readonly peopleNames: PeopleNames | null
  /** Set phrases between commas that say nothing ("for his part"): a parse goes astray on them. */
  readonly insertions: ReadonlySet<string>

  readonly speechVerbs: ReadonlySet<string>
  readonly thoughtVerbs: ReadonlySet<string>
  readonly speechNouns: ReadonlySet<string>
  readonly attribution: AttributionWords
  readonly sourcePrepositions: ReadonlySet<string>
  readonly sourceNouns: ReadonlySet<string>
  readonly anonymousNouns: ReadonlySet<string>
  readonly expertNouns: ReadonlySet<string>
  readonly rumourWords: ReadonlySet<string>
  /** Bodies that act for a state once it is named beside them; bodies whose word commits nobody; nouns of a joint deal. */
  readonly governmentNouns: ReadonlySet<string>
  /** Bodies and people that do so only then, and are none of a state's by themselves: "Versammlung des Europarats". */
  readonly ownedNouns: ReadonlySet<string>
  readonly uncommittedNouns: ReadonlySet<string>
  /** Those who together are an organisation that stands beside them: "die Staaten der EU"; and how many of them are not all. */
  readonly memberNouns: ReadonlySet<string>
  readonly someOfThem: ReadonlySet<string>
  readonly pluralCollectives: ReadonlySet<string>
  /** Prepositions that make a capital a place: "in Moskau", "near Kyiv". */
  readonly placePrepositions: ReadonlySet<string>

  /** Whether a noun (lemma, lower-case) names a thing or event, which holds no stance: "Entscheidung", "agreement". */
  readonly isThing: (noun: string) => boolean
  /** Lemma of a modal (and form, where the form decides: "könnte") → what it does. */
  readonly modals: ReadonlyMap<string, Modality>
  /** Forms of modals that only reported speech has → their lemma ("solle"). */
  readonly reportedModals: ReadonlyMap<string, string>
  /** Forms that tell somebody's plan or order where nobody speaks ("soll": others want it so), unlike advice ("sollte"). */
  readonly plannedForms: ReadonlySet<string>
  /** What a plan goes by: "nach dem Willen der Kommission". */
  readonly willNouns: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  /** Lemmas of there being something, and prepositions of lacking it: "there is no peace without …". */
  readonly existence: ReadonlySet<string>
  readonly lacking: ReadonlySet<string>
  /** Relative pronouns of people only, which tell who is meant: "who". */
  readonly personRelatives: ReadonlySet<string>
  /** "never", "under no circumstances": absolute negation. */
  readonly absoluteNegations: readonly (readonly string[])[]
  /** "fully", "vollständig": refusing this much is a reservation, not a refusal. */
  readonly whole: ReadonlySet<string>
  /** Words of absolute insistence: "nur", "only", "unconditional". */
  readonly absolutes: ReadonlySet<string>
  /** Lemmas that turn a thing into its end: "Ende der Sanktionen", "stop X", "verzichten auf". */
  readonly endings: ReadonlySet<string>
  /** Of those, the ones that with troops, arms or land draw back or hand over, which is then the thing itself: "Abzug", "give up". */
  readonly handovers: ReadonlySet<string>
  /** Of those, the ones that with people take them in or back ("zurücknehmen", "einstellen"). */
  readonly admissions: ReadonlySet<string>
  /** Words that open an indirect question: "how", "whether". */
  readonly questionWords: ReadonlySet<string>
  /** Of those, the ones that behind a comma tell of a place: "where". */
  readonly relativeAdverbs: ReadonlySet<string>
  /** Lemmas of merely talking about something: an agenda, no stance. */
  readonly discussing: ReadonlySet<string>
  /** Adverbs that open sentences and are taken for names ("Zweitens"). */
  readonly openers: ReadonlySet<string>
  /** Verbs whose perfect is made with "to be"; with any other verb that is a passive ("ist gefordert"). */
  readonly perfectWithBe: ReadonlySet<string>
  /** Lemmas of doing harm / of helping, for announcements with "will". */
  readonly harms: ReadonlySet<string>
  readonly helps: ReadonlySet<string>
  /** Beginnings of words for talks ("verhandlung", "talks"): what is asked, offered or refused is then talks. */
  readonly talks: readonly string[]
  /** The stance is limited to the present: "derzeit", "for now". */
  readonly temporaryWords: readonly (readonly string[])[]
  readonly conditionMarkers: readonly ConditionMarker[]
  readonly conditionWords: ConditionWords
  readonly firstPerson: { readonly singular: ReadonlySet<string>; readonly plural: ReadonlySet<string> }
  readonly thirdPerson: ReadonlyMap<string, 'he' | 'she' | 'they' | 'it'>
  /** Words that count the two just named ("beide", "the two"). */
  readonly bothWords: ReadonlySet<string>
  readonly described: DescriptionWords
  readonly links: LinkWords
  readonly papers: PaperWords
  readonly frames: FrameWords
  readonly shortAnswers: ShortAnswerWords
  /** Frames in which a word of the lexicon is no stance, and marks of what merely happened. */
  readonly idle: IdleFrames
  /** Pronouns for nobody in particular ("man", "one"). */
  readonly impersonal: ReadonlySet<string>
  /** Whether a finite form (lower-case) may stand with more than one, where the pronoun does not tell. */
  readonly isPluralVerb: (form: string) => boolean
  /** Whether the verb's subjunctive alone can carry reported speech (German Konjunktiv I). */
  readonly subjunctiveReports: boolean
  /** Word order is free enough for the object to stand before the subject. */
  readonly objectMayLead: boolean
  /** Which words tell subjects from objects where word order does not; `null` where it does. */
  readonly caseForms: CaseForms | null
  /** Genitive and plural endings an actor's name may carry. */
  readonly nameEndings: readonly string[]
  /** Endings an adjective stem of a state may carry ("russisch" + "en"). */
  readonly adjectiveEndings: readonly string[]
  /** "former", "ex-": the office is over. */
  readonly formerWords: ReadonlySet<string>
  readonly electWords: ReadonlySet<string>
  /** Words before a title of somebody who only stands in for whoever holds it. */
  readonly deputyWords: ReadonlySet<string>
  /** Words of a sentence that lies before, or after, a turn the text tells. Folded, lower-case. */
  readonly turnWords: { readonly earlier: ReadonlySet<string>; readonly later: ReadonlySet<string> }
  readonly dates: DateWords
  /** What gets lost or changed on the way from one report to another. */
  readonly relay: RelayWords
  /** What shows the provisions of an agreement, and the order of its steps. */
  readonly provisions: ProvisionWords
  readonly remarks: RemarkWords
  /** What conditional offers and threats hang on. */
  readonly leverage: LeverageWords
  /** Words of a search or an index entry: lemma-like stems, compounds split. Lower-case, folded. */
  readonly searchWords: (word: string) => readonly string[]
}
