// German nouns that name things, events and abstractions. They stand as subjects ("die Katastrophe forderte 92 Opfer") but
// hold no stance.
import { wordList } from '../lexicon-row.js'
import { classesOf } from '../word-classes.js'
import { wordClasses } from './word-classes.js'

const THING_ENDINGS =
  /(ung|heit|keit|ität|tion|sion|nis|tum|ismus|ment|anz|enz|ur|katastrophe|krieg|abkommen|vertrag|streik|plan|gesetz|brief|bericht|rede|wahl|wahlen|kurs|preis|gipfel|treffen|gespräch|tritte?|gaben?|nahmen?|griffe?|schluss|schlüsse|brüche?|bruch|tausch|wechsel|käufe?|kauf|verkehr|spiele|vorgehen)$/
/** Words with such an ending that are bodies or people. */
const BODIES =
  /(regierung|führung|verwaltung|leitung|vertretung|bewegung|vereinigung|kommission|delegation|organisation|koalition|opposition|fraktion|union|nation|bevölkerung|föderation|zeitung|behörde|präsidentschaft|mannschaft|institution|administration|redaktion|gruppierung|parlament|stiftung|abordnung|allianz|konferenz|nationen|besatzung|generation|bündnis|versammlung|direktion|abteilung|regiment|mehrheit|minderheit|innung|management)$/
const THINGS = wordList(`
brief, rede, beschluss, praxis, lage, ersatz, patient, streik, warnstreik, krise, krieg, konflikt, text, papier, kurs, jahr, monat, woche, tag, ende, anfang, geld, zahl, anteil, umfrage
kritik, hilfe, sanktion, kosten, preis, sache, thema, frage, antwort, punkt, artikel, buch, film, bild, werbekampagne, warnstreiks, einrichtung, einrichtungen, weg, schritt, druck
bewusstsein, schätzung, sturm, wetter, anschlag, angriff, explosion, unfall, feuer, rakete, drohne, waffe, panzer, lieferung, wort, worte, satz, botschaft, nachricht, titel, grund
studie, denkmal, mahnmal, roman, theaterstück, gas, öl, strom, regal, automat, beitritt, schicksal, ausnahmezustand, notstand
`)
/** Classes whose words are never somebody. */
const THING_CLASSES = new Set(
  [
    'nature goods weapons transport thing time attack war event problem situation result reason emotion evidence money',
    'statement proposal offer demand threat promise condition acceptance refusal ceasefire sanctions nuclear',
  ].flatMap((names) => names.split(' ').map((name) => `n-${name}`)),
)

const isOfThings = (noun: string): boolean => {
  const classes = classesOf(wordClasses(), noun)
  return classes.length > 0 && classes.every((name) => THING_CLASSES.has(name))
}

export const isThing = (noun: string): boolean =>
  THINGS.has(noun) || (!BODIES.test(noun) && (THING_ENDINGS.test(noun) || isOfThings(noun)))
export const placePrepositions = wordList(
  'in, im, aus, nach, bei, um, über, vor, nahe, nördlich, südlich, westlich, östlich, richtung, innerhalb, ausserhalb, gen, am',
)
