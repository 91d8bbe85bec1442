import type { DealsWords } from './deals.js'

const HARD = [
  '',
  'jede Äußerung',
  'jede klare Äußerung',
  'entschiedene oder unbedingte Worte',
  'unbedingte Worte',
] as const

export const dealsDe: DealsWords = {
  title: 'Ist eine Einigung möglich?',
  hard: (strength) => `Als rote Linie zählen ${HARD[strength]} (Stärke ${strength}).`,
  noLines:
    'Niemand hat eine rote Linie dieser Stärke gezogen, die sich in Optionen fassen ließe; es lässt sich nichts sagen.',
  noneCollide: (sentences) =>
    sentences === 1
      ? 'Der eine Satz, der hier zählt, stößt mit nichts zusammen.'
      : `Die ${sentences} Sätze, die hier zählen, stoßen nicht zusammen.`,
  someCollide: 'Kein Paket wahrt sie alle.',
  counted: (acceptable, packages) => `${acceptable} von ${packages} denkbaren Paketen verletzen keine rote Linie.`,
  uncounted: (packages) =>
    `Wie viele von ${packages} denkbaren Paketen keine rote Linie verletzen, lässt sich nicht zählen.`,
  dependsOnOptions: 'Die Zahlen hängen davon ab, welche Optionen das Fallbuch aufführt.',
  silenceWarning:
    'Schweigen ist keine Zustimmung. Oben gilt als offen, was niemand abgelehnt hat; als unbekannt genommen:',
  agreed: (count) =>
    count === '1' ? 'zu 1 Paket haben alle Seiten ja gesagt.' : `zu ${count} Paketen haben alle Seiten ja gesagt.`,
  noneAgreed: 'zu keinem Paket haben alle Seiten ja gesagt.',
  noYes: (side, unknown, all, issues) => `${side}: zu ${unknown} von ${all} Streitpunkten kein klares Ja: ${issues}`,
  collisions: 'Kann nicht zugleich gelten',
  cannotHold: (sentences, parties) =>
    sentences === 1
      ? `Nichts auf dem Tisch genügt diesem Satz von ${parties.join(', ')}:`
      : `Diese ${sentences}, gesagt von ${parties.length === 1 ? parties[0] : `diesen ${parties.length} (${parties.join(', ')})`}, können nicht alle gelten:`,
  byRule: 'durch die Regel',
  alone: 'durch ihre Worte allein, ohne Regel',
  rulesClash: 'Schon die Regeln lassen nichts übrig.',
  waysOut: 'Auswege: eines davon aufzugeben genügt',
  givenUp: (parties) => `Bewegen müsste sich ${parties}:`,
  opens: (count) => (count === '1' ? 'öffnet 1 Paket' : `öffnet ${count} Pakete`),
  ifOn: (rule) => `Mit der Regel ${rule}, jetzt aus, stoßen auch diese zusammen:`,
  ifOff: (rule) => `Ohne die Regel ${rule}, jetzt an, stoßen diese nicht mehr zusammen:`,
  rules: 'Was eine Regel entscheidet',
  nothingCollides: 'nichts stößt zusammen',
  readings: 'Andere Lesarten eines vagen Satzes',
  readAs: (author, sign, what) => `Von ${author} gelesen als ${sign < 0 ? 'gegen' : 'für'} ${what}:`,
  byOption: 'Pakete je Option, und wer eine rote Linie dagegen hat',
  heads: { option: 'Option', packages: 'Pakete', against: 'Dagegen' },
  nobody: 'niemand hat das gesagt',
  cutShort: 'Die Liste ist gekürzt: es gibt mehr, doch nichts Kleineres als das zuletzt Gezeigte.',
  leftOut: 'Hart genug, aber nicht eingerechnet',
  reasons: {
    hedge: 'weder dafür noch dagegen',
    'rest-issue': 'handelt von etwas, das kein Streitpunkt des Fallbuchs fasst',
    'no-option': 'nennt keine der Optionen',
    'unknown-option': 'nennt eine Option, die das Fallbuch nicht hat',
    'unknown-issue': 'zu einem Streitpunkt, den das Fallbuch nicht hat',
    condition: 'die Bedingung handelt von etwas, wofür das Fallbuch keine Option hat',
    'unread-condition': 'die Bedingung ist nicht gelesen',
    order: 'die Bedingung sagt, wann; ein Paket hat keine Reihenfolge',
  },
  superseded: 'Durch ein späteres Wort derselben Partei überholt',
  dropped: (count) =>
    count === 1 ? 'Ohne 1 Satz, der als aufgegeben gilt.' : `Ohne ${count} Sätze, die als aufgegeben gelten.`,
  proposals: {
    none: 'Das Fallbuch hat keine Vorschläge.',
    nobody: 'niemand mit Macht',
    heads: { date: 'Datum', id: 'Kennung', title: 'Vorschlag', owner: 'Von', status: 'Stand' },
    statuses: {
      floated: 'ins Spiel gebracht',
      tabled: 'vorgelegt',
      accepted: 'angenommen',
      rejected: 'abgelehnt',
      dormant: 'ruht',
      superseded: 'überholt',
      standing: 'besteht fort',
    },
    verdicts: {
      blocked: 'durch eine rote Linie blockiert',
      refused: 'abgelehnt, nicht als rote Linie',
      undecided: 'unentschieden',
      agreed: 'alle Seiten haben ja gesagt',
    },
    whole: {
      blocked: 'Blockiert',
      refused: 'Abgelehnt, nicht durch eine rote Linie',
      undecided: 'Unentschieden',
      agreed: 'Alle Seiten haben ja gesagt',
    },
    by: (parties) => `durch ${parties}`,
    undecided: (undecided, all) =>
      undecided === 1
        ? `1 von ${all} Punkten ist unentschieden.`
        : `${undecided} von ${all} Punkten sind unentschieden.`,
    completions: (acceptable, packages, open) =>
      open === 0
        ? `Nichts bleibt offen, worauf rote Linien wirken.`
        : `Von ${packages} Weisen, ${open === 1 ? 'den einen offenen Streitpunkt' : `die ${open} offenen Streitpunkte`} zu füllen, verletzen ${acceptable} keine rote Linie.`,
    silence: 'Schweigen ist keine Zustimmung: „offen“ heißt, dass es aus dem Gesagten niemand wissen kann.',
    answers: { yes: 'ja', no: 'nein', open: 'offen' },
    whys: {
      said: 'nach eigenen Worten',
      rule: 'nach dem, was anderswo abgelehnt wird',
      condition: 'die Worte hängen an einer Bedingung',
      hedged: 'ohne Festlegung',
      other: 'zum Streitpunkt geäußert, nicht hierzu',
      silent: 'dazu nichts gesagt',
    },
    condition: (words) => `Bedingung, nicht eingerechnet: ${words}`,
    ifRule: (rule) => `wäre ein Nein durch die Regel ${rule}, jetzt aus:`,
    blockedBy: 'Blockiert durch',
    whoMoves: 'Wer sich bewegen müsste: eines davon aufzugeben genügt',
    changes: 'Die kleinste Änderung des Vorschlags, die ihn öffnen würde, eine von diesen',
    leaveOut: 'weglassen',
    or: 'oder',
    collideAnyway: 'Stößt zusammen, was auch vorgeschlagen wird',
    aside: (sentences) =>
      `Beiseite gelassen: ${sentences} Sätze, die zusammenstoßen, was auch vorgeschlagen wird, und von denen jeder fallen mag.`,
  },
}
