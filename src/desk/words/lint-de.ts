import type { LintWords } from './lint-words.js'

export const lintDe: LintWords = {
  severities: {
    E: 'Ohne dies lässt sich eine Waffenruhe nicht durchsetzen, nicht einmal beurteilen',
    W: 'Bekannte Schwächen',
    I: 'Üblicher Inhalt',
  },
  statuses: {
    present: 'vorhanden',
    partial: 'unvollständig',
    absent: 'laut Text ausgeschlossen',
    'not-stated': 'nicht geregelt',
  },
  present: 'Geregelt',
  notAsked: 'Nicht versprochen, also fehlt nichts',
  reservations: { soft: 'nur Absicht, keine Pflicht', later: 'vertagt' },
  denied: 'und zugleich ausgeschlossen',
  further: 'Ferner:',
  weak: (words) => `der Text sagt nur ${words}`,
  circles: 'Schritte, die im Kreis aufeinander warten',
  waitsFor: 'wartet auf',
  contradictions: 'Kann nicht beides gelten',
  kinds: {
    'there-and-not': (about) => `${about}: einmal vorgesehen, einmal ausgeschlossen`,
    'two-starts': (about) => `${about}: zwei Tage`,
    'two-options': () => 'Zwei Optionen, von denen nur eine eintreten kann',
    rule: (about) => `Gegen die Regel ${about} des Fallbuchs`,
  },
  arrangements: 'Wer es sichert',
  promised: 'Was der Text verspricht',
  consents: {
    for: (party) => `${party}: dafür`,
    against: (party) => `Fehlende Zustimmung: ${party} ist dagegen`,
    hedged: (party) => `${party}: unentschieden`,
    unknown: (party) => `${party}: hat sich nicht geäußert; Schweigen ist keine Zustimmung`,
    unasked: (party) => `Braucht die Zustimmung: ${party}; --dossier zeigt, was dazu gesagt ist`,
  },
  refusals: 'Gegen das, was eine Partei gesagt hat',
  refuses: (party, strength) => `${party}: ${strength >= 4 ? 'schließt dies aus' : 'lehnt dies ab'}`,
  unread: 'Sätze, in denen keine Bestimmung gefunden wurde; was sie regeln, steht oben nicht',
  more: (count) => (count === 1 ? 'und 1 weiterer Satz' : `und ${count} weitere Sätze`),
  warning:
    '„Nicht geregelt“ heißt: Worte, die das Programm dafür kennt, stehen nicht da; vor dem Verlass darauf lesen. Jede Bestimmung steht für sich; es gibt keine Gesamtnote. Ein starker Text ist noch kein dauerhafter Frieden.',
}
