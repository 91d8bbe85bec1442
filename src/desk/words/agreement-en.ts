import type { AgreementWords } from './agreement.js'

export const agreementEn: AgreementWords = {
  title: 'Agreement of two codings',
  variables: {
    act: 'Act',
    issue: 'Issue',
    sign: 'Sign',
    strength: 'Strength',
    party: 'Party',
    condition: 'Condition',
  },
  levels: { nominal: 'nominal', ordinal: 'ordinal', interval: 'interval' },
  spans: { span: 'Spans alone', act: 'Spans by act', issue: 'Spans by issue', sign: 'Spans by sign' },
  documents: (count, length) =>
    `${count === 1 ? '1 text' : `${count} texts`} coded by both, ${length.toLocaleString('en')} characters.`,
  only: (coder, count, some) =>
    `Left out: ${count === 1 ? '1 text' : `${count} texts`} that only ${coder} has coded (${some}).`,
  statements: (coder, count) => `${coder}: ${count === 1 ? '1 statement' : `${count} statements`}`,
  paired: (count, percent) => `on the same words ${count} (${percent} of both)`,
  alpha: 'Alpha',
  measure: 'What',
  level: 'Level',
  pairs: 'Pairs',
  same: 'Same',
  unitised: 'The same stretches of text',
  how: 'Alpha: 1 always the same, 0 no better than chance, – nothing could differ. Over the statements both coded on the same words (Krippendorff 2011). Issues count in texts of the case only.',
  unitisedHow:
    'Unitised alpha (Krippendorff 1995): begin and end of the stretches, over all texts as one continuum. Statements of one coder that overlap are joined.',
  confusion: 'Confusion',
  confusionHow: (a, b) => `Down: ${a}. Across: ${b}.`,
  notCoded: 'not coded',
  none: 'none',
  disagreements: 'Most frequent disagreements',
  noDisagreement: 'No disagreement.',
  oneOf: (a, b) => `${a} / ${b}`,
  reading: 'reading',
  person: 'coding',
  written: (file) => `The confusion tables with the sentences behind them: ${file}`,
}
