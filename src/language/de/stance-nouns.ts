// German nouns and adjectives that carry a stance of somebody, and what is asked of them. Row language: ../lexicon-row.ts.
import { parseStanceRows, wordList } from '../lexicon-row.js'
import { adjectiveRows } from './stances/adjectives.js'
import { nounRows } from './stances/nouns.js'

export { adjectiveRows, nounRows }

export const stanceNouns = parseStanceRows(nounRows)
export const stanceAdjectives = parseStanceRows(adjectiveRows)

/** Adjectives that judge a thing: the stance is the speaker's, not the subject's. */
export const speakerAdjectives = wordList(`
denkbar, vorstellbar, möglich, inakzeptabel, unannehmbar, unakzeptabel, undenkbar
indiskutabel, unmöglich, untragbar, unverhandelbar, verhandelbar, akzeptabel, annehmbar, notwendig, nötig, erforderlich
unerlässlich, unabdingbar, unverzichtbar, zwingend, überfällig, unwahrscheinlich, verfrüht, unrealistisch
`)

/** Verb and word of idioms of the same kind ("steht nicht zur Debatte"); "stellt in Frage" is its subject's. */
export const speakerIdioms = wordList(`
kommen frage, kommen infrage, stehen debatte, stehen diskussion, liegen tisch, sein tisch, ausschliessen ausgeschlossen
`)

/** Wants that an author ascribes freely; only in somebody's mouth are they a demand. */
export const needsSpeaker = wordList('brauchen, benötigen, wünschen')
