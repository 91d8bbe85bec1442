// English: names of peoples and camps in the plural. Their verb in the present tense looks like a noun ("the Russians demand"),
// and a tagger that knows few of them takes both for one name.
import { wordList } from '../lexicon-row.js'

const shortNames = wordList(`
poles, turks, danes, finns, swedes, czechs, slovaks, greeks, serbs, croats, kurds, brits, britons, scots, germans, balts, baltics, nordics, spaniards, slovenes, letts
saudis, israelis, iraqis, emiratis, qataris, kuwaitis, omanis, yemenis, pakistanis, bangladeshis, azeris, afghans, uzbeks, kazakhs, tajiks, kyrgyz, thais, arabs, jews, muslims
houthis, democrats, tories, liberals, conservatives, greens, socialists, islamists, separatists, communists, nationalists, filipinos, argentines, bosniaks, kosovars
`)

/** "The French offered": adjectives that name a whole people behind "the". */
const adjectives = /^\p{Lu}.*(?:ish|ese)$|^(?:French|Dutch|Swiss|Welsh|Czech)$/u
/** "The Ukrainian refused": one of a people. */
const single = /^\p{Lu}\p{Ll}*(?:[ei]an|can|rman)$/u
const places = wordList('vatican')

const article = 'the'

/** A noun that the tagger knows well in the place of the name. */
const standIn = (word: string, before: string): string | null => {
  if (isMany(word) || (before === article && adjectives.test(word))) return 'leaders'
  return before === article && single.test(word) && !places.has(word.toLowerCase()) ? 'leader' : null
}

/** "Europeans", "Ukrainians", "Republicans", "Poles". */
const isMany = (word: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) && (/ans$/u.test(word) || shortNames.has(word.toLowerCase()))

export const peopleNames = {
  isMany,
  article,
  isAdjective: (word: string): boolean => adjectives.test(word),
  standIn,
}
