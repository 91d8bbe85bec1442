import type { NetworkWords } from './network.js'

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

export const networkDe: NetworkWords = {
  title: (a, b, oneMode) => (oneMode ? `Netzwerk: ${a}, verbunden durch ${b}` : `Netzwerk: ${a} und ${b}`),
  counted: (statements) => many(statements, 'Aussage zählt', 'Aussagen zählen'),
  variables: {
    party: 'Parteien',
    actor: 'Akteure',
    issue: 'Themen',
    option: 'Optionen',
    organization: 'Organisationen',
    person: 'Personen',
    concept: 'Konzepte',
  },
  aggregations: {
    ignore: 'was auch immer gesagt wird',
    combine: '1 dafür, 2 dagegen, 3 beides',
    subtract: 'dafür minus dagegen, Übereinstimmung minus Konflikt',
    congruence: 'Übereinstimmung',
    conflict: 'Konflikt',
  },
  leftOut: {
    head: 'Nicht gezählt',
    outOfRange: (n) => `${n} außerhalb des Zeitraums`,
    excluded: (n) => `${n} ausgeschlossen`,
    notCoded: (n) => `${n} mit einem Feld, das nicht kodiert ist (wer offenlässt, stimmt weder zu noch dagegen)`,
    duplicates: (n) => many(n, 'Wiederholung', 'Wiederholungen'),
    uncommitted: (n) => `${n}, die keine Partei festlegen`,
  },
  notes: {
    'not-in-windows': (n) => `${many(n, 'Aussage', 'Aussagen')} ohne Tag in keinem Zeitfenster.`,
    'combine-divided': () => '„combine“ nummeriert Mengen von Antworten; geteilt sagen die Zahlen wenig.',
    'no-statements': () => 'Es gibt keine Aussagen dieser Art.',
  },
  nothing: 'Niemand ist mit etwas verbunden.',
  strongest: (shown, all) => `Die ${shown} stärksten von ${all} Verbindungen; alle stehen in --format json`,
  weight: 'Gewicht',
  camps: (modularity) => `Lager nach Übereinstimmung (Modularität ${modularity})`,
  camp: (number) => `Lager ${number}`,
  alone: 'Stimmen mit niemandem überein',
  conflict: (share, within, between) =>
    `Konflikt zwischen den Lagern minus Konflikt in ihnen: ${share} (zwischen ${between}, innerhalb ${within}; 1 heißt alles zwischen, -1 alles innerhalb).`,
  noConflict: 'Niemand widerspricht jemandem.',
  windows: (count) => many(count, 'Zeitfenster', 'Zeitfenster'),
  noWindows: 'Kein Zeitfenster passt in den Zeitraum.',
  windowHeads: ['von', 'bis', 'Aussagen', 'Knoten', 'Summe der Gewichte'],
  levels: { yes: 'dafür', no: 'dagegen' },
  adds: (weight) => `trägt ${weight} bei`,
  noTie: 'Zwischen ihnen besteht keine Verbindung, und keine Aussage, die eine wäre.',
}
