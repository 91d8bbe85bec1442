import type { PositionsWords } from './positions-words.js'

const statements = (count: number): string => (count === 1 ? 'Eine Aussage ist' : `${count} Aussagen sind`)

export const dePositions: PositionsWords = {
  trust: {
    quoted: 'nur wörtliche Rede',
    own: 'eigene Worte',
    reported: 'eigene Worte und was andere berichten',
    anonymous: 'alles außer Gerüchten',
  },
  trustHead: 'Gezählt',
  differs: (here, there, count) =>
    count === 1
      ? `Ein Feld unterscheidet sich zwischen „${here}“ und „${there}“:`
      : `${count} Felder unterscheiden sich zwischen „${here}“ und „${there}“:`,
  same: (here, there) => `Kein Feld unterscheidet sich zwischen „${here}“ und „${there}“.`,
  withoutOffice: (count) =>
    count === 1
      ? 'Eine Aussage ist für eine Partei codiert, für die ihr Sprecher an dem Tag kein Amt hatte; sie zählt nicht.'
      : `${count} Aussagen sind für eine Partei codiert, für die ihr Sprecher an dem Tag kein Amt hatte; sie zählen nicht.`,
  expanded: (collectives) => `Wie verlangt, zählt das Wort dieser Gruppen auch für ihre Mitglieder: ${collectives}.`,
  unknown: 'niemand hat sich geäußert',
  doubts: {
    'without-office': (count) =>
      `${statements(count)} für eine Partei codiert, für die der Sprecher an dem Tag kein Amt hatte; aufgenommen, zählt aber nicht als deren Position`,
    'said-after-report': (count) =>
      `${statements(count)} jünger datiert als der Bericht; aufgenommen, bitte Datum prüfen`,
    undated: (count) => `${statements(count)} ganz ohne Datum; aufgenommen, fehlt aber, wo nach einem Tag gefragt wird`,
    'unknown-issue': (count) =>
      `${statements(count)} zu Streitpunkten, die das Fallbuch nicht hat; unter diesen Namen aufgenommen`,
    'unknown-option': (count) =>
      `${statements(count)} zu Optionen, die das Fallbuch nicht hat; unter diesen Namen aufgenommen`,
    'unknown-actor': (count) =>
      `${statements(count)} von Akteuren, die das Fallbuch nicht kennt; unter diesen Namen aufgenommen`,
  },
  changes: {
    reversal: 'Kehrtwende',
    'other-option': 'andere Option',
    'new-condition': 'neue Bedingung',
    softening: 'weicher',
    hardening: 'härter',
    silence: 'seither still',
  },
  changeHead: 'Änderung',
  noChanges: 'Niemand hat sich bewegt.',
  splitsHead: 'Uneins, ohne dass sich jemand bewegt hätte:',
  splits: { party: 'Stimmen einer Partei gehen auseinander', collective: 'Mitglieder gehen auseinander' },
  lastWord: 'letztes Wort',
  othersSince: 'andere seither',
  more: (count) => (count === 1 ? 'und eine weitere' : `und ${count} weitere`),
  byRule: (rule, author) => `ausgeschlossen durch die Regel ${rule} (${author})`,
}
