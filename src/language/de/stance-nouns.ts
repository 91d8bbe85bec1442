// German nouns and adjectives that carry a stance of somebody, and what is asked of them. Row language: ../lexicon-row.ts.
import { parseStanceRows, wordList } from '../lexicon-row.js'
import { whenAsked } from '../when-asked.js'
import { adjectives } from './stances/adjectives.js'
import { nouns } from './stances/nouns.js'
import { verdictAdjectives, verdictNouns } from './stances/verdicts.js'

export const adjectiveRows = adjectives + verdictAdjectives
export const nounRows = nouns + verdictNouns

export const stanceNouns = whenAsked(() => parseStanceRows(nounRows))
export const stanceAdjectives = whenAsked(() => parseStanceRows(adjectiveRows))

/** Adjectives that judge a thing: the stance is the speaker's, not the subject's. */
export const speakerAdjectives = wordList(`
denkbar, vorstellbar, möglich, inakzeptabel, unannehmbar, unakzeptabel, undenkbar
indiskutabel, unmöglich, untragbar, unverhandelbar, verhandelbar, akzeptabel, annehmbar, notwendig, nötig, erforderlich
unerlässlich, unabdingbar, unverzichtbar, zwingend, überfällig, unwahrscheinlich, verfrüht, unrealistisch
überzogen, unbezahlbar, absurd, sinnlos, unzumutbar, ungeeignet, lächerlich, unseriös, unverschämt, unzureichend, nichtig
kontraproduktiv, unbrauchbar, haltlos, illegitim, untauglich, unfair, ungerecht, vermittelbar, zumutbar
finanzierbar, hinnehmbar, tragbar, zielführend, überlegenswert, erwägenswert, machbar, diskutabel, heikel, alternativlos
unumgänglich, vordringlich, geboten, vernünftig, begrüssenswert
`)

/** Verb and word of idioms of the same kind ("steht nicht zur Debatte"); "stellt in Frage" is its subject's. */
export const speakerIdioms = wordList(`
kommen frage, kommen infrage, stehen debatte, stehen diskussion, liegen tisch, sein tisch, ausschliessen ausgeschlossen
`)

/** Wants that an author ascribes freely; only in somebody's mouth are they a demand. */
export const needsSpeaker = wordList('brauchen, benötigen, wünschen')

/** Forms that may stand without another verb ("Kiew will mehr Flugabwehr"). */
export const wantsAlone = wordList('will, wolle, wollen, wollte, wollten, möchte, möchten')

/** Their object is judged by an adjective ("nennt den Plan absurd", "hält ihn für überzogen"). */
export const judgingVerbs = wordList(`
nennen, halten, finden, bezeichnen, erklären, betrachten, ansehen, erachten, empfinden, werten, einstufen, brandmarken, abtun, geisseln, schelten
`)
