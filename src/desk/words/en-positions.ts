import type { PositionsWords } from './positions-words.js'

const statements = (count: number): string => (count === 1 ? 'One statement is' : `${count} statements are`)

export const enPositions: PositionsWords = {
  trust: {
    quoted: 'direct speech only',
    own: 'own words',
    reported: 'own words and what others report',
    anonymous: 'everything but rumours',
  },
  trustHead: 'Counted',
  differs: (here, there, count) =>
    count === 1
      ? `One cell differs between “${here}” and “${there}”:`
      : `${count} cells differ between “${here}” and “${there}”:`,
  same: (here, there) => `No cell differs between “${here}” and “${there}”.`,
  withoutOffice: (count) =>
    count === 1
      ? 'One statement is coded for a party for which its speaker held no office that day; it does not count.'
      : `${count} statements are coded for a party for which their speaker held no office that day; they do not count.`,
  expanded: (collectives) => `As asked, the word of these collectives counts for their members too: ${collectives}.`,
  unknown: 'nobody has spoken',
  doubts: {
    'without-office': (count) =>
      `${statements(count)} coded for a party for which the speaker held no office that day; kept, but not counted as its position`,
    'said-after-report': (count) =>
      `${statements(count)} dated after the report that holds them; kept, check the dates`,
    undated: (count) => `${statements(count)} without any date; kept, and left out wherever a date is asked for`,
    'unknown-issue': (count) => `${statements(count)} about issues the casebook does not have; kept under these names`,
    'unknown-option': (count) =>
      `${statements(count)} about options the casebook does not have; kept under these names`,
    'unknown-actor': (count) => `${statements(count)} by actors the casebook does not know; kept under these names`,
  },
  changes: {
    reversal: 'reversal',
    'other-option': 'another option',
    'new-condition': 'a new condition',
    softening: 'softer',
    hardening: 'harder',
    silence: 'silent since',
  },
  changeHead: 'Change',
  noChanges: 'Nobody has moved.',
  splitsHead: 'Split, without anybody having moved:',
  splits: { party: 'voices of one party differ', collective: 'members differ' },
  lastWord: 'last word',
  othersSince: 'others since',
  more: (count) => (count === 1 ? 'and one more' : `and ${count} more`),
  byRule: (rule, author) => `excluded by the rule ${rule} (${author})`,
}
