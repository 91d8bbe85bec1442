import type { PositionsWords } from './positions-words.js'

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
