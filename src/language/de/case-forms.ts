// German articles, pronouns and nouns by what they show of the case. Row language: plain lists of words.
import type { CaseForms } from '../case-forms.js'
import { wordList } from '../lexicon-row.js'

/** With the endings of "der": "dieser Konzern", "dieser Regierung". */
const STRONG = ['dies', 'jen', 'jed', 'welch', 'manch', 'solch', 'all', 'beid', 'viel']
/** Without an ending before a masculine subject: "ihr Konzern", "ihrer Regierung". */
const BARE = ['ein', 'kein', 'mein', 'dein', 'sein', 'ihr', 'unser', 'euer', 'eur']

const ending = (stems: readonly string[], ...endings: readonly string[]): readonly string[] =>
  stems.flatMap((stem) => endings.map((end) => stem + end))

/** Names and nouns that no ending shows to be feminine. */
const feminine = wordList(`
ukraine, türkei, schweiz, slowakei, mongolei, eu, uno, nato, opec, hamas, hisbollah, union, miliz, stadt, bank, bahn, firma, armee, partei, kirche, gruppe
kommission, behörde, spitze, seite, seiten, koalition, fraktion, kammer, börse, kanzlei, polizei, junta, gewerkschaft, führung, truppe, stiftung, allianz
liga, wehr, bundeswehr, post, post ag, airline, reederei, kasse, presse, lobby, elite, mehrheit, spd, cdu, csu, fdp, afd, övp, spö, fpö, svp, gdl, evg, ig, linke
`)
const FEMININE =
  /(?:ung|heit|keit|schaft|ion|tät|ik|enz|anz|ei|in|miliz|bank|bahn|partei|stadt|gruppe|behörde|armee|spitze|kirche|kammer|union)$/
/** Words that end so and are masculine all the same. */
const NOT_FEMININE =
  /(?:termin|spion|skorpion|kanton|verein|beitrag|magazin|benzin|schein|wein|rhein|kreml|sheikh|fin)$/

const MASCULINE =
  /(?:chef|minister|sprecher|präsident|kanzler|könig|prinz|papst|premier|führer|händler|leiter|vertreter|berater|botschafter|diplomat|general|sekretär|kommissar|beauftragte|vorsitzende|gesandte|abgeordnete|politiker|bürgermeister|senator|direktor|gouverneur|anwalt|richter|konzern|verband|verein|vorstand|betriebsrat|rat|bund|staat|senat|kongress|landtag|bundestag|ausschuss|betrieb|hersteller|bauer|betreiber|versorger|verlag|kreml|iran|irak|libanon|sudan|jemen|westen|vatikan|club|klub|unternehmer|arbeitgeber|kandidat|manager|anführer|rebellenführer|milizenchef|emir|sultan|scheich|ayatollah|oberst)$/

export const caseForms: CaseForms = {
  obliqueArticles: new Set([
    ...wordList('den, dem, des'),
    ...ending(STRONG, 'en', 'em'),
    ...ending(BARE, 'en', 'em', 'er', 'es'),
  ]),
  obliquePronouns: wordList(
    'den, dem, denen, ihn, ihm, ihr, ihnen, mich, mir, dich, dir, sich, einander, wen, wem, einen, einem',
  ),
  divided: new Set(['der', ...ending(STRONG.slice(0, 6), 'er')]),
  nominative: wordList('er, ich, wir, du, man, wer'),
  pointing: wordList('das, dies, dieses'),
  paperVerbs: wordList(
    'vorsehen, enthalten, beinhalten, umfassen, festlegen, festschreiben, vorschreiben, regeln, verlangen, fordern',
  ),
  wantMany: wordList('wollen, wollten, möchten'),
  relativeForms: {
    all: wordList('den, dem, der, die, das, was'),
    objects: wordList('den, dem, was'),
    datives: wordList('dem, der'),
    masculine: wordList('den, dem, das'),
    feminine: wordList('die, der'),
    ofClause: wordList('was'),
    wholes: wordList('alles, nichts, etwas, vieles, manches, einiges, weniges, das, dem, dessen'),
    articles: wordList('der, die, das'),
  },
  isFeminine: (noun) => feminine.has(noun) || (FEMININE.test(noun) && !NOT_FEMININE.test(noun)),
  isMasculine: (noun) => MASCULINE.test(noun),
}
