import type { BargainWords } from './bargain.js'

export const bargainDe: BargainWords = {
  head: (issues, outcomes, parties) =>
    `${issues} ${issues === 1 ? 'Streitpunkt' : 'Streitpunkte'}, ${outcomes} Ergebnisse, ${parties} Parteien`,
  columns: {
    party: 'Partei',
    reservation: 'Abbruch',
    least: 'Schlechtestes',
    most: 'Bestes',
    weights: 'Gewichte',
    discount: 'Diskont',
  },
  notGiven: '–',
  frontier: 'Pareto-Grenze: niemand kann mehr bekommen, ohne dass jemand weniger bekommt',
  onIt: (outcomes, points) => `${outcomes} Ergebnisse, ${points} verschiedene Punkte`,
  rational: (points, outcomes, all) =>
    `Für alle nicht schlechter als der Abbruch: ${points} dieser Punkte (${outcomes} Ergebnisse)${all === null ? '' : `; ${all} von allen Ergebnissen`}.`,
  unstable: (sizes) =>
    `Manche Punkte liegen so dicht beieinander, dass ihre Zahl von der Rundung abhängt (Punkte bei so vielen Nachkommastellen: ${sizes}).`,
  more: (count) => `und ${count} weitere Punkte; alle stehen in --format json`,
  solutions: {
    nash: 'Nash',
    kalaiSmorodinskyMaxMin: 'Kalai-Smorodinsky (Max-Min)',
    kalaiSmorodinskyEqualiser: 'Kalai-Smorodinsky (Ausgleich)',
    kalaiEgalitarian: 'Egalitär (Kalai)',
    maxWelfare: 'Wohlfahrt',
    maxWelfareIgnoringReservation: 'Wohlfahrt ohne Rücksicht auf den Abbruch',
  },
  means: {
    nash: 'größtes Produkt der Gewinne gegenüber dem Abbruch',
    kalaiSmorodinskyMaxMin: 'größter kleinster Anteil an dem, was jeder höchstens gewinnen könnte',
    kalaiSmorodinskyEqualiser: 'kleinster Abstand zwischen diesen Anteilen',
    kalaiEgalitarian: 'größter kleinster Gewinn',
    maxWelfare: 'größte Summe der Nutzen',
    maxWelfareIgnoringReservation: 'größte Summe, auch wo jemand lieber abbräche',
  },
  ties: (outcomes, points) => `erreicht von ${outcomes} Ergebnissen in ${points} ${points === 1 ? 'Punkt' : 'Punkten'}`,
  noSolution: 'nicht bestimmt: eine Partei kann gegenüber dem Abbruch nichts gewinnen',
  noRational: 'keine: was auch vereinbart wird, jemand bräche lieber ab',
  none: 'Kein Ergebnis hält alle roten Linien und Regeln ein.',
  note: 'Was die Ergebnisse laut den Dateien wert sind; niemandes Entscheidung wird vorhergesagt. Diskontfaktoren werden gelesen und nicht angewandt.',
  tooMany: {
    vectors: (at) => `Zu groß: die Grenze bräuchte mehr als ${at} Nutzenvektoren zugleich.`,
    comparisons: (at) => `Zu groß: die Grenze bräuchte mehr als ${at} Vergleiche in einem Schritt.`,
    outcomes: (at) => `Zu viele Pakete, um jedes einzeln anzusehen: mehr als ${at}.`,
  },
  written: (file) => `${file} geschrieben`,
  picture: {
    title: (domain) => `Pareto-Grenze von ${domain}`,
    about: (x, y, points) => `Nutzen von ${x} nach rechts, von ${y} nach oben; ${points} Punkte auf der Grenze.`,
    outcomes: 'Ergebnisse (dunkler: mehr)',
    frontier: 'Pareto-Grenze',
    reservation: 'Abbruch',
  },
}
