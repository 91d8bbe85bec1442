import type { Act, ConditionHead, Sign } from '../../dossier/index.js'
import type { Prose, Subject } from './prose.js'

/** Verb in the singular and in the plural, and what follows it; `@` stands for the thing. */
type Clause = readonly [singular: string, plural: string, rest: string]

const UNDECIDED: Clause = ['legt', 'legen', 'sich zu @ nicht fest']
const AGAINST: Clause = ['lehnt', 'lehnen', '@ ab']

// The sign says whether the act is for the thing or against it: who demands with a minus demands that it be given up.
const CLAUSES: Readonly<Record<Act, Readonly<Record<1 | -1, Clause>>>> = {
  redline: {
    1: ['macht', 'machen', '@ zur unverzichtbaren Bedingung'],
    [-1]: ['schließt', 'schließen', '@ unbedingt aus'],
  },
  threaten: {
    1: ['setzt', 'setzen', 'sich mit einer Drohung für @ ein'],
    [-1]: ['wendet', 'wenden', 'sich mit einer Drohung gegen @'],
  },
  promise: { 1: ['sagt', 'sagen', '@ zu'], [-1]: ['sagt', 'sagen', 'zu, auf @ zu verzichten'] },
  refuse_talks: { 1: ['spricht', 'sprechen', 'sich für @ aus'], [-1]: AGAINST },
  call_talks: { 1: ['spricht', 'sprechen', 'sich für @ aus'], [-1]: AGAINST },
  reject: { 1: ['lehnt', 'lehnen', 'den Verzicht auf @ ab'], [-1]: AGAINST },
  accept: { 1: ['stimmt', 'stimmen', '@ zu'], [-1]: ['stimmt', 'stimmen', 'dem Verzicht auf @ zu'] },
  offer: { 1: ['bietet', 'bieten', '@ an'], [-1]: ['bietet', 'bieten', 'an, auf @ zu verzichten'] },
  demand: { 1: ['fordert', 'fordern', '@'], [-1]: ['verlangt', 'verlangen', 'den Verzicht auf @'] },
  propose: { 1: ['schlägt', 'schlagen', '@ vor'], [-1]: ['schlägt', 'schlagen', 'vor, auf @ zu verzichten'] },
  open: { 1: ['schließt', 'schließen', '@ nicht aus'], [-1]: ['sieht', 'sehen', '@ skeptisch'] },
  hedge: { 1: UNDECIDED, [-1]: UNDECIDED },
}

const HEADS: Readonly<Record<ConditionHead, string>> = {
  IF: 'hinreichende Bedingung',
  ONLYIF: 'notwendige Bedingung',
  PROVIDED: 'Voraussetzung',
  UNLESS: 'Ausnahme',
  UNTIL: 'befristet',
  AFTER: 'erst danach',
  WHILE: 'solange',
  EXCHANGE: 'Gegenleistung',
  BECAUSE: 'Begründung',
}

const clause = ({ text, plural }: Subject, [singular, many, rest]: Clause, thing: string): string =>
  `${text} ${plural ? many : singular} ${rest.replace('@', () => thing)}`

const has = ({ text, plural }: Subject): string => `${text} ${plural ? 'haben' : 'hat'}`

const inner = (text: string): string => text.replace(/[„“”"«»]/g, (mark, at) => (opens(text, at, mark) ? '‚' : '‘'))
const opens = (text: string, at: number, mark: string): boolean =>
  mark === '„' || mark === '«' || (mark !== '”' && mark !== '»' && /^$|[\s(–-]/.test(text[at - 1] ?? ''))

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} und ${items.at(-1)}`

const counted =
  (one: string, many: string) =>
  (count: number): string =>
    `${count} ${count === 1 ? one : many}`

export const deProse: Prose = {
  unknownParty: (label) => `die Partei „${inner(label)}“`,
  list,
  bearer: (office, of) => `${office} (${of})`,
  thing: (issue, option) => `„${inner(issue)}“${option === null ? '' : ` (Variante „${inner(option)}“)`}`,
  stance: (who: Subject, act: Act, sign: Sign, thing: string) =>
    clause(who, sign === 0 ? UNDECIDED : CLAUSES[act][sign], thing),
  condition: (head, quote) => `${HEADS[head]}: „${inner(quote)}“`,
  words: (quote) => `„${inner(quote)}“`,
  moved: {
    reversal: (who, thing) => `${has(who)} die Haltung zu ${thing} umgekehrt`,
    hardening: (who, thing) => `${has(who)} die Haltung zu ${thing} verhärtet`,
    softening: (who, thing) => `${has(who)} die Haltung zu ${thing} gelockert`,
    'other-option': (who, thing) => `${has(who)} sich einer anderen Option zugewandt: ${thing}`,
    'new-condition': (who, thing) => `${has(who)} ${thing} an eine neue Bedingung geknüpft`,
  },
  before: (words, details) => `vorher ${words} ${details}`,
  after: (words, details) => `dann ${words} ${details}`,
  divided: ({ text, plural }, thing) =>
    `${text} ${plural ? 'sprechen' : 'spricht'} zu ${thing} mit verschiedenen Stimmen`,
  silent: (who, thing) => `${has(who)} sich zu ${thing} zuletzt so geäußert und seither geschwiegen, andere nicht`,
  opposed: (forIt, against, thing) =>
    `Gegensatz zu ${thing}: dafür ${list(forIt.map(({ text }) => text))}, dagegen ${list(against.map(({ text }) => text))}`,
  onlyVoice: (who, thing) => `Zu ${thing} ${who.plural ? 'haben' : 'hat'} bisher nur ${who.text} Stellung bezogen`,
  oneSided: (spoken, silent, thing) =>
    `Zu ${thing} hat sich nur eine Seite geäußert (${list(spoken.map(({ text }) => text))}); es fehlt die andere (${list(silent.map(({ text }) => text))})`,
  undetermined: (thing) => `Der Punkt ${thing} ist nach den Berichten noch offen`,
  agendaOnly: (thing) => `Der Punkt ${thing} soll besprochen werden, doch niemand hat Stellung bezogen`,
  via: (names) => `berichtet über ${list(names)}`,
  temporary: 'nur vorerst',
  brief: {
    kicker: 'Lagebild',
    asOf: (date) => (date === null ? 'das jeweils letzte Wort aller Parteien' : `Stand ${date}`),
    sections: {
      new: 'Neu',
      redlines: 'Rote Linien und Unverzichtbares',
      standings: 'Wer wo steht',
      changes: 'Wer sich bewegt hat',
      conflicts: 'Gegensätze und Uneinigkeit',
      conditions: 'Bedingungen',
      gaps: 'Lücken und offene Fragen',
    },
    since: (date) => `seit ${date}`,
    chosen: (shown, all) => `${shown} von ${all}`,
    rule: 'Auswahl: in jedem Abschnitt das Jüngste zuerst, bei gleichem Datum das Festere oder von mehr Quellen Berichtete; bei den roten Linien die ausdrücklichen zuerst, bei den Lücken von jeder Art eine. Streitpunkte zuerst, zu denen sich im letzten halben Jahr mehr Parteien geäußert haben, mit höchstens drei Parteien in der Reihenfolge des Fallbuchs. Nichts ist vermutet: Wo niemand etwas gesagt hat, steht nichts.',
    empty: {
      new: 'Nichts Neues.',
      redlines: 'Keine roten Linien.',
      standings: 'Sonst hat niemand Stellung bezogen.',
      changes: 'Keine Bewegung.',
      conflicts: 'Kein offener Gegensatz.',
      conditions: 'Keine weiteren Bedingungen.',
      gaps: 'Keine Lücke, die sich aus den Texten zeigt.',
    },
    figures: 'Grundlage',
    figure: {
      articles: 'Artikel',
      statements: 'Aussagen',
      commitNobody: 'binden keine Partei',
      undated: 'ohne Datum',
      withoutIssue: 'zu keinem Streitpunkt',
      unread: 'nicht verstandene Stellen',
      byMachine: 'maschinell gelesen, nicht geprüft',
      byPersons: 'von Personen codiert oder bestätigt',
    },
    evidence: 'Belege',
    remark: 'Bemerkung, keine Position',
    howToOpen:
      'Einen Beleg öffnen: parley trace s-… oder parley statements --id s-…; Bemerkungen (m-…) zeigt parley gaps',
  },
  diff: {
    sections: { new: 'neu', changed: 'geändert', superseded: 'überholt', repeated: 'wiederholt' },
    relay: 'Wiedergabe einer bekannten Äußerung',
    again: 'noch einmal dieselbe Haltung',
    onArrival: 'schon beim Eintreffen überholt von',
    by: 'überholt von',
    uncommitted: counted('Aussage bindet keine Partei', 'Aussagen binden keine Partei'),
    notUnderstood: counted('Stelle nicht verstanden', 'Stellen nicht verstanden'),
    nothing: 'Nichts Neues.',
    noArticles: 'Kein Artikel in dieser Zeit.',
  },
}
