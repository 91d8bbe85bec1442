import type { NetworkWords } from './network.js'

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

export const networkEn: NetworkWords = {
  title: (a, b, oneMode) => (oneMode ? `Network of ${a}, tied by ${b}` : `Network of ${a} by ${b}`),
  counted: (statements) => many(statements, 'statement counts', 'statements count'),
  variables: {
    party: 'parties',
    actor: 'actors',
    issue: 'issues',
    option: 'options',
    organization: 'organisations',
    person: 'persons',
    concept: 'concepts',
  },
  aggregations: {
    ignore: 'whatever is said',
    combine: '1 for, 2 against, 3 both',
    subtract: 'for less against, agreement less conflict',
    congruence: 'agreement',
    conflict: 'conflict',
  },
  leftOut: {
    head: 'Not counted',
    outOfRange: (n) => `${n} outside the dates`,
    excluded: (n) => `${n} excluded`,
    notCoded: (n) => `${n} with a field that is not coded (hedges have no agreement)`,
    duplicates: (n) => many(n, 'repetition', 'repetitions'),
    uncommitted: (n) => `${n} that commit no party`,
  },
  notes: {
    'not-in-windows': (n) => `${many(n, 'statement', 'statements')} without a day in no window of time.`,
    'combine-divided': () => '"combine" numbers sets of answers; divided, the numbers mean little.',
    'no-statements': () => 'There are no statements of this type.',
  },
  nothing: 'Nobody is tied to anything.',
  strongest: (shown, all) => `The ${shown} strongest of ${all} ties; all are in --format json`,
  weight: 'weight',
  camps: (modularity) => `Camps by agreement (modularity ${modularity})`,
  camp: (number) => `Camp ${number}`,
  alone: 'Agree with nobody',
  conflict: (share, within, between) =>
    `Conflict between camps less conflict within: ${share} (between ${between}, within ${within}; 1 is all between, -1 all within).`,
  noConflict: 'Nobody contradicts anybody.',
  windows: (count) => many(count, 'window of time', 'windows of time'),
  noWindows: 'No window fits into the range of dates.',
  windowHeads: ['from', 'until', 'statements', 'nodes', 'sum of weights'],
  levels: { yes: 'for', no: 'against' },
  adds: (weight) => `adds ${weight}`,
  noTie: 'There is no tie between them, and no statement that would make one.',
}
