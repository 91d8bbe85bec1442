// Search words of German: stems after CISTEM (Weissweiler & Fraser, "Developing a Stemmer for German Based on a
// Comparative Analysis of Publicly Available Stemmers", GSCL 2017), and the parts of a compound, so that a search for
// "Garantie" finds "Sicherheitsgarantien".
import { wordList } from '../lexicon-row.js'

/** Last parts of compounds that a reader of news searches for by themselves. Singular stems are made below. */
const PARTS = wordList(`
garantie, garantien, truppe, truppen, forderung, verhandlung, gespräch, gipfel, treffen, abkommen, vertrag, vereinbarung, stillstand, ruhe, pause, frieden, krieg
lieferung, hilfe, waffe, waffen, sanktion, sanktionen, plan, vorschlag, angebot, bedingung, linie, zone, gebiet, region, grenze, truppenabzug, abzug, beitritt, mitglied, mitgliedschaft
minister, präsident, kanzler, sprecher, regierung, partei, wahl, wahlen, gesetz, parlament, lohn, gehalt, tarif, streik, arbeitszeit, erhöhung, laufzeit, zahlung, prozent
kraftwerk, gas, öl, strom, energie, getreide, hafen, schiff, vermögen, entschädigung, gefangene, gefangener, austausch, kinder, gericht, verbrechen, sicherheit, verteidigung
armee, soldat, soldaten, rakete, drohne, panzer, angriff, offensive, front, besatzung, anerkennung, neutralität, bündnis, allianz, kommission, rat, union, initiative, mission
vermittlung, vermittler, beobachter, überwachung, aufsicht, kontrolle, stationierung, rüstung, abrüstung, entmilitarisierung, atom, nuklear, handel, zoll, zölle, markt, macht
`)

const GE = /^ge(.{4,})/
export const stem = (word: string): string => {
  let text = word.toLowerCase().replaceAll('ü', 'u').replaceAll('ö', 'o').replaceAll('ä', 'a').replaceAll('ß', 'ss')
  text = text.replace(GE, '$1').replaceAll('sch', '$').replaceAll('ei', '%').replaceAll('ie', '&')
  text = text.replace(/(.)\1/g, '$1*')
  while (text.length > 3) {
    if (text.length > 5 && /e[mr]$|nd$/.test(text)) text = text.slice(0, -2)
    else if (/t$/.test(text)) text = text.slice(0, -1)
    else if (/[esn]$/.test(text)) text = text.slice(0, -1)
    else break
  }
  return text.replace(/(.)\*/g, '$1$1').replaceAll('%', 'ei').replaceAll('&', 'ie').replaceAll('$', 'sch')
}

const STEMS = new Set([...PARTS].map(stem))
const SHORTEST = 4

/** Stems of the parts of a compound, longest last part first; empty where the word is none we can split. */
const parts = (word: string): readonly string[] => {
  const lower = word.toLowerCase()
  if (lower.includes('-'))
    return lower
      .split('-')
      .filter((part) => part.length > 1)
      .flatMap((part) => [stem(part), ...parts(part)])
  if (lower.length < 2 * SHORTEST + 1) return []
  for (let cut = SHORTEST; cut <= lower.length - 3; cut++) {
    const last = stem(lower.slice(cut))
    if (!STEMS.has(last)) continue
    const first = lower.slice(0, cut).replace(/(?<=(?:heit|keit|ung|schaft|tion|ität|ling|ing|tum))s$/, '')
    return [last, stem(first)]
  }
  return []
}

export const searchWords = (word: string): readonly string[] => [...new Set([stem(word), ...parts(word)])]
