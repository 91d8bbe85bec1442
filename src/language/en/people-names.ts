// English: names of peoples and camps in the plural. Their verb in the present tense looks like a noun ("the Russians demand"),
// and a tagger that knows few of them takes both for one name.
import { wordList } from '../lexicon-row.js'

const shortNames = wordList(`
poles, turks, danes, finns, swedes, czechs, slovaks, greeks, serbs, croats, kurds, brits, britons, scots, germans, balts, baltics, nordics, spaniards, slovenes, letts
saudis, israelis, iraqis, emiratis, qataris, kuwaitis, omanis, yemenis, pakistanis, bangladeshis, azeris, afghans, uzbeks, kazakhs, tajiks, kyrgyz, thais, arabs, jews, muslims
houthis, democrats, tories, liberals, conservatives, greens, socialists, islamists, separatists, communists, nationalists, filipinos, argentines, bosniaks, kosovars
`)

/** "Europeans", "Ukrainians", "Republicans", "Poles". */
export const peopleNames = {
  isOne: (word: string): boolean =>
    /^\p{Lu}\p{Ll}/u.test(word) && (/ans$/u.test(word) || shortNames.has(word.toLowerCase())),
  /** A noun that the tagger knows well in the same place. */
  standIn: 'leaders',
}
