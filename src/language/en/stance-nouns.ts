// English nouns and adjectives that carry a stance of somebody: "Moscow's demand for …", "Kyiv is ready to …".
import { parseStanceRows, wordList } from '../lexicon-row.js'
import { whenAsked } from '../when-asked.js'
import { adjectives } from './stances/adjectives.js'
import { moreAdjectives } from './stances/adjectives-more.js'
import { answeringNouns } from './stances/nouns-answering.js'
import { moreNouns } from './stances/nouns-more.js'
import { wantingNouns } from './stances/nouns-wanting.js'

export const nounRows = wantingNouns + answeringNouns + moreNouns
export const adjectiveRows = adjectives + moreAdjectives

export const stanceNouns = whenAsked(() => parseStanceRows(nounRows))
export const stanceAdjectives = whenAsked(() => parseStanceRows(adjectiveRows))

/** Adjectives that judge a thing: the stance is the speaker's, not the subject's. */
export const speakerAdjectives = wordList(`
possible, conceivable, thinkable, feasible, unacceptable, intolerable, impossible, unthinkable, inconceivable, inadmissible
unworkable, unrealistic, untenable, premature, unlikely, inappropriate, pointless, illegal, null, acceptable, non-negotiable
nonnegotiable, negotiable, sacrosanct, necessary, essential, indispensable, imperative, urgent, crucial, vital, overdue, mandatory
unreasonable, unjustified, unlawful, unfair, invalid, insufficient, inadequate, absurd, counterproductive, unsustainable, unnecessary
meaningless, inviolable, paramount, obligatory, advisable, desirable, preferable, workable, reasonable
`)

/** Words of idioms of the same kind ("out of the question"). */
export const speakerIdioms = wordList(`
be question, be table, be option, be non-starter, be nonstarter, be red, be must, be precondition, be prerequisite, be mistake, be target*
be menu, face consequence*, pay price
`)

/** Wants that an author ascribes freely; only in somebody's mouth are they a demand. */
export const needsSpeaker = wordList('need, deserve')

/** In English a verb of wanting is a verb like any other. */
export const wantsAlone: ReadonlySet<string> = new Set()

/** Their object is judged by an adjective ("called the plan unacceptable"). */
export const judgingVerbs = wordList('call, find, consider, deem, judge, brand, declare')
