import type { AgreementWords } from './agreement.js'

export const agreementDe: AgreementWords = {
  title: 'Übereinstimmung zweier Kodierungen',
  variables: {
    act: 'Akt',
    issue: 'Streitpunkt',
    sign: 'Vorzeichen',
    strength: 'Stärke',
    party: 'Partei',
    condition: 'Bedingung',
  },
  levels: { nominal: 'nominal', ordinal: 'ordinal', interval: 'Intervall' },
  spans: {
    span: 'Nur die Stellen',
    act: 'Stellen je Akt',
    issue: 'Stellen je Streitpunkt',
    sign: 'Stellen je Vorzeichen',
  },
  documents: (count, length) =>
    `${count === 1 ? '1 Text' : `${count} Texte`}, von beiden kodiert, ${length.toLocaleString('de')} Zeichen.`,
  only: (coder, count, some) =>
    `Nicht gezählt: ${count === 1 ? '1 Text, den' : `${count} Texte, die`} nur ${coder} kodiert hat (${some}).`,
  statements: (coder, count) => `${coder}: ${count === 1 ? '1 Aussage' : `${count} Aussagen`}`,
  paired: (count, percent) => `an denselben Wörtern ${count} (${percent} beider)`,
  alpha: 'Alpha',
  measure: 'Was',
  level: 'Skala',
  pairs: 'Paare',
  same: 'Gleich',
  unitised: 'Dieselben Textstellen',
  how: 'Alpha: 1 immer gleich, 0 nicht besser als Zufall, – nichts konnte verschieden sein. Über die Aussagen, die beide an denselben Wörtern kodiert haben (Krippendorff 2011). Streitpunkte zählen nur in Texten des Falls.',
  unitisedHow:
    'Alpha der Stellen (Krippendorff 1995): Anfang und Ende der Stellen, alle Texte als ein Kontinuum. Was bei einem Kodierer überlappt, gilt als eine Stelle.',
  confusion: 'Verwechslungen',
  confusionHow: (a, b) => `Zeilen: ${a}. Spalten: ${b}.`,
  notCoded: 'nicht kodiert',
  none: 'keine',
  disagreements: 'Häufigste Abweichungen',
  noDisagreement: 'Keine Abweichung.',
  oneOf: (a, b) => `${a} / ${b}`,
  reading: 'Lesung',
  person: 'Kodierung',
  written: (file) => `Die Verwechslungstafeln mit den Sätzen dahinter: ${file}`,
}
