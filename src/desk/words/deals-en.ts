import type { DealsWords } from './deals.js'

const HARD = [
  '',
  'anything at all',
  'anything said without leaning',
  'firm or absolute words',
  'absolute words',
] as const

export const dealsEn: DealsWords = {
  title: 'Is there a deal?',
  hard: (strength) => `A red line is drawn by ${HARD[strength]} (strength ${strength}).`,
  noLines: 'Nobody has drawn a red line of this strength that could be put into options; so nothing can be said.',
  noneCollide: (sentences) =>
    sentences === 1
      ? 'The 1 sentence that counts here collides with nothing.'
      : `The ${sentences} sentences that count here do not collide.`,
  someCollide: 'No package keeps them all.',
  counted: (acceptable, packages) => `${acceptable} of ${packages} conceivable packages break no red line.`,
  uncounted: (packages) => `How many of ${packages} conceivable packages break no red line cannot be counted.`,
  dependsOnOptions: 'The numbers depend on which options the casebook lists.',
  silenceWarning: 'Silence is not consent. Above, what nobody has refused counts as open; taken as unknown:',
  agreed: (count) =>
    count === '1' ? 'to 1 package every side has said yes.' : `to ${count} packages every side has said yes.`,
  noneAgreed: 'to no package has every side said yes.',
  noYes: (side, unknown, all, issues) => `${side} has said no plain yes on ${unknown} of ${all} issues: ${issues}`,
  collisions: 'Cannot all hold',
  cannotHold: (sentences, parties) =>
    sentences === 1
      ? `Nothing on the table satisfies this one, said by ${parties.join(', ')}:`
      : `These ${sentences}, said by ${parties.length === 1 ? parties[0] : `these ${parties.length} (${parties.join(', ')})`}, cannot all hold:`,
  byRule: 'by the rule',
  alone: 'by their words alone, without any rule',
  rulesClash: 'The rules themselves leave nothing over.',
  waysOut: 'Ways out: giving up any one of these is enough',
  givenUp: (parties) => `${parties} would have to move:`,
  opens: (count) => (count === '1' ? 'opens 1 package' : `opens ${count} packages`),
  ifOn: (rule) => `With the rule ${rule}, now off, also these collide:`,
  ifOff: (rule) => `Without the rule ${rule}, now on, they no longer collide:`,
  rules: 'What a rule decides',
  nothingCollides: 'nothing collides',
  readings: 'Rival readings of a vague sentence',
  readAs: (author, sign, what) => `Read by ${author} as ${sign < 0 ? 'against' : 'for'} ${what}:`,
  byOption: 'Packages that stand, by option, and who has a red line against it',
  heads: { option: 'Option', packages: 'Packages', against: 'Against' },
  nobody: 'nobody has said',
  cutShort: 'The list is cut short: there are more, but none smaller than the last one shown.',
  leftOut: 'Hard enough, but not reckoned with',
  reasons: {
    hedge: 'neither for nor against',
    'rest-issue': 'about what no issue of the casebook covers',
    'no-option': 'names none of the options',
    'unknown-option': 'names an option the casebook does not hold',
    'unknown-issue': 'on an issue the casebook does not hold',
    condition: 'its condition is about what the casebook has no option for',
    'unread-condition': 'its condition was not read',
    order: 'its condition says when, and a package has no order',
  },
  superseded: 'Taken back by a later word of the same party',
  dropped: (count) =>
    count === 1
      ? 'Without 1 sentence that is taken as given up.'
      : `Without ${count} sentences that are taken as given up.`,
  proposals: {
    none: 'The casebook holds no proposals.',
    nobody: 'nobody in power',
    heads: { date: 'Date', id: 'Id', title: 'Proposal', owner: 'Whose', status: 'Status' },
    statuses: {
      floated: 'floated',
      tabled: 'tabled',
      accepted: 'accepted',
      rejected: 'rejected',
      dormant: 'dormant',
      superseded: 'superseded',
      standing: 'standing',
    },
    verdicts: {
      blocked: 'blocked by a red line',
      refused: 'refused, not as a red line',
      undecided: 'undecided',
      agreed: 'every side has said yes',
    },
    whole: {
      blocked: 'Blocked',
      refused: 'Refused, not by a red line',
      undecided: 'Undecided',
      agreed: 'Every side has said yes',
    },
    by: (parties) => `by ${parties}`,
    undecided: (undecided, all) =>
      undecided === 1 ? `1 of ${all} elements is undecided.` : `${undecided} of ${all} elements are undecided.`,
    completions: (acceptable, packages, open) =>
      open === 0
        ? `It leaves nothing open on which red lines bear.`
        : `Of ${packages} ways to fill in the ${open === 1 ? '1 issue' : `${open} issues`} it leaves open, ${acceptable} break no red line.`,
    silence: 'Silence is not consent: "open" means that nobody can know from what has been said.',
    answers: { yes: 'yes', no: 'no', open: 'open' },
    whys: {
      said: 'by its own words',
      rule: 'by what it refuses elsewhere',
      condition: 'its words hang on a condition',
      hedged: 'it has not committed itself',
      other: 'it has spoken on the issue, not on this',
      silent: 'it has said nothing',
    },
    condition: (words) => `condition, not reckoned with: ${words}`,
    ifRule: (rule) => `would be a no by the rule ${rule}, now off:`,
    blockedBy: 'Blocked by',
    whoMoves: 'Who would have to move: giving up any one of these is enough',
    changes: 'The smallest change of the proposal that would unblock it, any one of these',
    leaveOut: 'leave it out',
    or: 'or',
    collideAnyway: 'Collides whatever is proposed',
    aside: (sentences) =>
      `Left aside: ${sentences} sentences that collide whatever is proposed, of which each may fall.`,
  },
}
