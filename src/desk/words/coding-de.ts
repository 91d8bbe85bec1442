import type { CodingWords } from './coding.js'

export const codingDe: CodingWords = {
  fields: {
    document: 'Name des Textes',
    quote: 'die Wörter im Text',
    actor: 'wer es sagt, mit dem englischen Namen des Fallbuchs',
    party: 'wessen Position es ist; „=“ allein für niemandes',
    act: 'was er tut',
    sign: 'dafür (1), dagegen (-1), keins von beiden (0)',
    strength: 'wie entschieden, 0 bis 4',
    certainty: 'wie sicher es ist, dass er das vertritt',
  },
  columns: 'Spalten der Tabelle',
  whichColumn: (field, about) =>
    `Welche Spalte ist ${field} (${about})? Nummer oder Name, =WERT für einen Wert überall: `,
  whichValue: (field, value, choices) => `${field}: was ist „${value}“? ${choices}: `,
  notAmong: (answer) => `„${answer}“ ist nicht darunter.`,
  save: 'Diese Zuordnung für das nächste Mal sichern? Dateiname, oder nichts: ',
  saved: (file) => `Die Zuordnung steht in ${file}; das nächste Mal mit --mapping.`,
  used: 'Gelesen als',
  always: (value) => `immer ${value === '' ? 'niemandes' : value}`,
  lost: 'Nicht behalten',
  passedOver: (count) => (count === 1 ? '1 Stelle ohne zugeordneten Kode' : `${count} Stellen ohne zugeordneten Kode`),
}
