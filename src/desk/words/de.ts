import { agreementDe } from './agreement-de.js'
import { bargainDe } from './bargain-de.js'
import { besideDe } from './beside-de.js'
import { codingDe } from './coding-de.js'
import { dePositions } from './de-positions.js'
import { deProse } from './de-prose.js'
import { deTrace } from './de-trace.js'
import { dealsDe } from './deals-de.js'
import { draftDe } from './draft-words.js'
import { gamesDe } from './games-de.js'
import { lintDe } from './lint-de.js'
import { networkDe } from './network-de.js'
import { searchDe } from './search-words.js'
import { strategiesDe } from './strategies-de.js'
import type { Words } from './words.js'

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
]
const STRENGTH = ['', 'eher', '', 'klar', 'unbedingt'] as const

export const de: Words = {
  code: 'de',
  acts: {
    redline: 'zieht rote Linie',
    threaten: 'droht',
    promise: 'sagt zu',
    refuse_talks: 'verweigert Gespräche',
    call_talks: 'will Gespräche',
    reject: 'lehnt ab',
    accept: 'stimmt zu',
    offer: 'bietet an',
    demand: 'fordert',
    propose: 'schlägt vor',
    open: 'hält offen',
    hedge: 'legt sich nicht fest',
  },
  stance: (sign, strength) =>
    sign === 0 ? 'unbestimmt' : `${STRENGTH[strength]} ${sign > 0 ? 'dafür' : 'dagegen'}`.trim(),
  certainties: {
    quoted: 'im Wortlaut',
    paraphrased: 'in indirekter Rede',
    narrated: 'so der Bericht',
    reported: 'nach Angaben anderer',
    anonymous: 'aus ungenannter Quelle',
    rumour: 'ein Gerücht',
  },
  conditions: {
    IF: 'falls',
    ONLYIF: 'nur wenn',
    PROVIDED: 'sofern',
    UNLESS: 'es sei denn',
    UNTIL: 'bis',
    AFTER: 'nachdem',
    WHILE: 'solange',
    EXCHANGE: 'im Gegenzug',
    BECAUSE: 'weil',
  },
  standpoints: {
    machine: 'maschinell gelesen',
    confirmed: 'bestätigt',
    added: 'von Hand codiert',
    rejected: 'verworfen',
  },
  findings: {
    redline: 'Rote Linien',
    condition: 'Bedingungen',
    turned: 'Kehrtwenden',
    hardened: 'Verhärtet',
    softened: 'Aufgeweicht',
    divided: 'Uneins',
    'one-sided': 'Nur eine Partei hat sich geäußert',
  },
  positions: dePositions,
  trace: deTrace,
  quoted: (words) => `„${words}“`,
  redline: 'rote Linie',
  condition: 'unter einer Bedingung',
  temporary: 'vorerst',
  divided: 'uneins',
  nobody: 'Niemand hat sich geäußert',
  nothingFits: 'Keine Aussage passt.',
  undated: 'ohne Datum',
  issue: 'Streitpunkt',
  party: 'Partei',
  statement: 'Aussage',
  statements: 'Aussagen',
  article: 'Artikel',
  articles: 'Artikel',
  author: 'Träger',
  via: 'über',
  said: 'gesagt',
  published: 'veröffentlicht',
  asOf: (date) => `Stand ${date}`,
  date: (date) => {
    const [year, month, day] = date.split('-')
    const name = month === undefined ? null : MONTHS[Number(month) - 1]
    return [day === undefined ? null : `${Number(day)}.`, name, year].filter(Boolean).join(' ')
  },
  times: (count) => (count === 1 ? 'einmal gesagt' : `${count}-mal gesagt`),
  statementHead: 'Wortlaut',
  sourceHead: 'Quelle',
  briefWritten: 'Lagebild:',
  prose: deProse,
  log: {
    merged: (what, into) => `„${what}“ zählt von jetzt an als „${into}“.`,
    renamed: (what, name, language) =>
      `„${what}“ heißt von jetzt an „${name}“${language === null ? '' : ` (nur in der Sprache ${language})`}.`,
    undone: (id) => `${id} ist zurückgenommen.`,
    concerned: (count) => (count === 1 ? 'Das betrifft 1 Aussage.' : `Das betrifft ${count} Aussagen.`),
    takeBack: (id) => `Zurücknehmen: parley undo ${id}`,
    kinds: { actor: 'Akteur', issue: 'Streitpunkt', option: 'Option' },
    actions: {
      read: 'las',
      add: 'ergänzte',
      withdraw: 'zog zurück',
      confirm: 'bestätigte',
      reject: 'verwarf',
      correct: 'berichtigte',
      merge: 'legte zusammen',
      rename: 'benannte um',
      resolve: 'entschied',
      undo: 'nahm zurück',
    },
    heads: { at: 'Wann (UTC)', by: 'Wer', did: 'Tat', what: 'Was', id: 'Eintrag' },
    is: (what, into) => `„${what}“ ist „${into}“`,
    isCalled: (what, name, language) => `„${what}“ heißt „${name}“${language === null ? '' : ` (${language})`}`,
    statementsOf: (count, article) => `${count} Aussagen aus ${article}`,
    takenBack: 'zurückgenommen',
    empty: 'Noch hat niemand etwas geändert.',
    nothingToUndo: 'es gibt nichts mehr zurückzunehmen; parley log zeigt, was schon zurückgenommen ist',
  },
  beside: besideDe,
  deals: dealsDe,
  lint: lintDe,
  network: networkDe,
  agreement: agreementDe,
  coding: codingDe,
  bargain: bargainDe,
  games: gamesDe,
  search: searchDe,
  strategies: strategiesDe,
  draft: draftDe,
  brief: {
    kicker: 'Karte der Positionen',
    matrix: 'Wer wo steht',
    evidence: 'Die Sätze',
    legend: 'Legende',
    latest: 'das jeweils letzte Wort',
    unplaced: (undated, withoutIssue) =>
      `Nicht in der Tabelle: ${undated} Aussagen ohne Datum, ${withoutIssue} zu keinem Streitpunkt des Fallbuchs.`,
    others: 'Weitere Parteien',
    howTo:
      'Jede Marke belegt Sätze: Die Zahl führt zum Zitat, zu Quelle und Datum. Äußerungen von Kommentatoren und Fachleuten und Gerüchte sind niemandes Position und zählen nicht.',
    nothing: 'Bisher ist nichts gelesen, was eine Partei bindet.',
    footer:
      'Maschinell gelesen, wo nichts anderes steht: Prüfen Sie den Satz, bevor Sie sich auf ihn stützen. Ein leeres, schraffiertes Feld heißt, dass niemand etwas gesagt hat – nicht, dass jemand zustimmt.',
    before: 'vorher',
    after: 'dann',
  },
  settlement: {
    packages: (count) => (count === '1' ? '1 Paket ist denkbar' : `${count} Pakete sind denkbar`),
    acceptable: (count) =>
      count === '0' ? 'keines ist annehmbar' : count === '1' ? '1 ist annehmbar' : `${count} sind annehmbar`,
    uncounted: 'wie viele annehmbar sind, lässt sich nicht sagen',
    none: 'Kein Paket ist annehmbar.',
    example: 'Ein annehmbares Paket:',
    whatIf: (without) => `Was wäre, ohne: ${without}.`,
    silence: (parties) =>
      `Von ${parties} ist keine rote Linie bekannt. Das schließt hier nichts aus, doch Schweigen ist keine Zustimmung.`,
    byOption: 'Annehmbare Pakete je Option',
    conflict: (count) => (count === 1 ? 'Ein Zusammenstoß' : `${count} Zusammenstöße`),
    impossible: 'Nichts auf dem Tisch genügt dieser einen',
    cannotHold: (lines, parties) => `Diese ${lines}, gezogen von ${parties}, können nicht zugleich gelten`,
    rulesClash: 'Die Regeln widersprechen einander: was auch immer jemand aufgibt, kein Paket genügt ihnen allen.',
    waysOut: 'Auswege: eines davon aufzugeben genügt',
    without: 'ohne',
    opens: (count) => (count === '1' ? 'öffnet 1 Paket' : `öffnet ${count} Pakete`),
    cutShort: 'Die Liste ist gekürzt: es gibt mehr, doch nichts Kleineres als das zuletzt Gezeigte.',
    rule: 'Regel',
    opensNothing: 'Kein einzelnes öffnet mehr.',
    reached: (value, count) => `${value}, erreicht ${count === '1' ? 'nur dieses Paket' : `von ${count} Paketen`}`,
    oneConcession: 'Was jedes einzelne Zugeständnis öffnen würde',
    best: 'Beste Pakete',
    criteria: {
      maxMin: 'größter kleinster Nutzen',
      nash: 'größtes Produkt',
      sum: 'größte Summe',
      leximin: 'die kleinsten Nutzen der Reihe nach',
    },
    reachedBy: 'Pakete',
    more: (count) => `${count} weitere`,
    undominated: (count) =>
      count === 1
        ? '1 annehmbares Paket ist undominiert: kein anderes ist für alle mindestens so gut und für eine Partei besser.'
        : `${count} annehmbare Pakete sind undominiert: kein anderes ist für alle mindestens so gut und für eine Partei besser.`,
    limit: {
      nodes: (at) => `Zu verwickelt zum Zählen: das Entscheidungsdiagramm bräuchte mehr als ${at} Knoten.`,
      sets: (at) => `Mehr als ${at} Zusammenstöße oder Auswege; die Suche nach weiteren wurde beendet.`,
      states: (at) => `Die Rangfolge endete bei ${at} Teilpaketen; was das Beste ist, lässt sich nicht sagen.`,
      steps: (at) => `Eine Suche endete nach ${at} Schritten: was sie suchte, lässt sich nicht sagen.`,
    },
    stopped: (done, total) => `Abgebrochen nach ${done} von ${total} Problemen.`,
  },
}
