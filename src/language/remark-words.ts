// What a language must know to tell forecasts, contacts, subjects of talks and questions: words without a stance of their own.
import type { ContactForm, Likelihood } from '../dossier/index.js'

/** All lemmas lower-case and folded. A sentence without one of the cue words is not looked at. */
export interface RemarkWords {
  /** Verbs of foreseeing and how sure their subject is. */
  readonly forecastVerbs: ReadonlyMap<string, Likelihood>
  /** Verbs that foresee only with this small word beside them: "rechnen mit", "ausgehen von". */
  readonly forecastWith: ReadonlyMap<string, ReadonlySet<string>>
  /** Of those, the ones that as often suppose what is: they foresee only what lies ahead. */
  readonly assuming: ReadonlySet<string>
  /** Words before the verb that make it a comparison: "as expected". */
  readonly likeWords: ReadonlySet<string>
  readonly forecastAdjectives: ReadonlyMap<string, Likelihood>
  /** People who foresee for a living, besides those the language counts as experts. */
  readonly foreseers: ReadonlySet<string>
  /** Words that make of a likelihood a comparison: "more likely to say". */
  readonly comparing: ReadonlySet<string>
  /** Words that point to a time to come without naming it: "soon", "in absehbarer Zeit". */
  readonly vagueTimes: readonly (readonly string[])[]

  readonly contactVerbs: ReadonlyMap<string, ContactForm>
  /** Of those, the ones whose object takes part too: "treffen", "visit". */
  readonly objectTakesPart: ReadonlySet<string>
  /** Of the verbs, those by which one also addresses an audience: they join persons and whoever speaks for a party only. */
  readonly addresses: ReadonlySet<string>
  readonly contactNouns: ReadonlyMap<string, ContactForm>
  /** Words beside the cue that make a conversation a call. */
  readonly phoneWords: ReadonlySet<string>
  readonly withWords: ReadonlySet<string>
  /** Whom one addresses: "speak to". */
  readonly toWords: ReadonlySet<string>
  readonly betweenWords: ReadonlySet<string>
  readonly ofWords: ReadonlySet<string>
  readonly byWords: ReadonlySet<string>
  readonly mediateVerbs: ReadonlySet<string>
  readonly mediationNouns: ReadonlySet<string>
  /** What is said of a contact: that it was not, is wanted, refused, off, or to come. */
  readonly denyVerbs: ReadonlySet<string>
  /** Verbs of doubting what a clause says. */
  readonly doubtVerbs: ReadonlySet<string>
  /** With a word for rumour a denial as well: "call it a rumour". */
  readonly callVerbs: ReadonlySet<string>
  readonly wantWords: ReadonlySet<string>
  readonly refuseWords: ReadonlySet<string>
  readonly cancelWords: ReadonlySet<string>
  readonly planWords: ReadonlySet<string>
  /** Verbs by which a contact takes place, or people have it. */
  readonly happenVerbs: ReadonlySet<string>
  readonly holdVerbs: ReadonlySet<string>
  /** Prepositions that put the contact behind or before the report. */
  readonly beforeWords: ReadonlySet<string>
  readonly afterWords: ReadonlySet<string>

  readonly agendaVerbs: ReadonlySet<string>
  /** Of those, the ones whose object is the subject: "discuss". */
  readonly agendaObjects: ReadonlySet<string>
  readonly agendaNouns: ReadonlySet<string>
  /** Before the agenda: "on", "auf". */
  readonly onWords: ReadonlySet<string>
  readonly aboutWords: ReadonlySet<string>
  readonly unclearWords: ReadonlySet<string>
  /** Words that open what is open or asked: "which", "whether". */
  readonly asking: ReadonlySet<string>
  readonly askVerbs: ReadonlySet<string>
}
