// German words that get lost or changed when a report is passed on.
import { wordList } from '../lexicon-row.js'
import { extentRows, type RelayWords, relayRows } from '../relay-words.js'

export const relay: RelayWords = {
  // "dürfe", "dürfen" are permissions; only the subjunctive "dürfte" guesses.
  hedges: relayRows(`
    könnte, könnten, dürfte, dürften, vielleicht, möglicherweise, womöglich, eventuell, unter umständen, wohl, wahrscheinlich, unwahrscheinlich, vermutlich, mutmasslich,
    offenbar, anscheinend, scheinbar, denkbar, vorstellbar, im prinzip, prinzipiell, im grundsatz, grundsätzlich, im grossen und ganzen, ich denke, ich glaube, scheint,
    schien, angedeutet, andeutete, deutete an, signalisierte, tendenziell, allenfalls, gegebenenfalls, mehr oder weniger, bis zu einem gewissen grad, dem vernehmen nach
  `),
  nowInSpeech: relayRows('heute, jetzt, nun, zum jetzigen zeitpunkt, heutzutage'),
  extents: extentRows(
    'alle, allen, aller, sämtliche, sämtlichen, gesamte, gesamten, ganze, ganzen, vollständig, komplett, vollumfänglich, gänzlich, restlos',
    'grosse teile, grossen teilen, weite teile, weiten teilen, grössten teil, grösste teil, grossteil, den grossteil, der grossteil, die meisten, mehrheit der, überwiegend, grösstenteils, weitgehend',
    'teile, teilen, teil der, teil des, einen teil, ein teil, einem teil, einige der, manche, teilweise, zum teil, stellenweise',
  ),
  doubts: relayRows(
    'unklar, ungewiss, fraglich, nicht klar, offen ist, bleibt offen, offen blieb, nicht bekannt, unbekannt ob, unsicher, bleibt abzuwarten, zweifelhaft, nicht sicher',
  ),
  sources: {
    one: wordList(
      'quelle, diplomat, diplomatin, beamter, beamtin, vertrauter, ministerin, unterhändlerin, vertreterin, person, beraterin',
    ),
    many: wordList('quellen, diplomaten, beamte, kreise, kreisen, vertraute, eingeweihte, personen, leute'),
    either: wordList(
      'beamten, vertreter, insider, berater, unterhändler, minister, vertrauten, mitarbeiter, abgeordneter, sprecher, gesandter',
    ),
  },
  single: wordList('ein, eine, einen, einem, einer, eines, der, dem, des'),
  items: wordList('erstens, zweitens, drittens, viertens, fünftens, zum ersten, zum zweiten, schliesslich'),
  numbers: new Map([
    ['dreizehn', 13],
    ['vierzehn', 14],
    ['fünfzehn', 15],
    ['sechzehn', 16],
    ['siebzehn', 17],
    ['achtzehn', 18],
    ['neunzehn', 19],
    ['sechzig', 60],
    ['siebzig', 70],
    ['achtzig', 80],
    ['neunzig', 90],
  ]),
  units: new Map([
    ['oblast', 'regions'],
    ['provinz', 'regions'],
    ['mann', 'persons'],
    ['militärangehöriger', 'persons'],
    ['meile', 'mi'],
    ['panzer', 'tanks'],
    ['rakete', 'missiles'],
    ['pfund', 'GBP'],
    ['rubel', 'RUB'],
    ['hrywnja', 'UAH'],
  ]),
  hyphened: [
    ['stünd', 'h'],
    ['täg', 'd'],
    ['tage', 'd'],
    ['wöch', 'w'],
    ['monat', 'm'],
    ['jähr', 'y'],
    ['jahre', 'y'],
    ['kilomet', 'km'],
    ['prozent', 'percent'],
  ],
}
