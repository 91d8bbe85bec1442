import type { Act, ConditionHead, Sign } from '../../dossier/index.js'
import type { Prose, Subject } from './prose.js'

/** Verb in the singular and in the plural, and what follows it; `@` stands for the thing. */
type Clause = readonly [singular: string, plural: string, rest: string]

const UNDECIDED: Clause = ['does', 'do', 'not commit to a view on @']
const AGAINST: Clause = ['rejects', 'reject', '@']

// The sign says whether the act is for the thing or against it: who demands with a minus demands that it be given up.
const CLAUSES: Readonly<Record<Act, Readonly<Record<1 | -1, Clause>>>> = {
  redline: {
    1: ['makes', 'make', '@ an absolute condition'],
    [-1]: ['rules', 'rule', 'out @ absolutely'],
  },
  threaten: {
    1: ['presses', 'press', 'for @ with a threat'],
    [-1]: ['opposes', 'oppose', '@ with a threat'],
  },
  promise: { 1: ['promises', 'promise', '@'], [-1]: ['promises', 'promise', 'to forgo @'] },
  refuse_talks: { 1: ['favours', 'favour', '@'], [-1]: AGAINST },
  call_talks: { 1: ['calls', 'call', 'for @'], [-1]: AGAINST },
  reject: { 1: ['refuses', 'refuse', 'to forgo @'], [-1]: AGAINST },
  accept: { 1: ['accepts', 'accept', '@'], [-1]: ['agrees', 'agree', 'to forgo @'] },
  offer: { 1: ['offers', 'offer', '@'], [-1]: ['offers', 'offer', 'to forgo @'] },
  demand: { 1: ['demands', 'demand', '@'], [-1]: ['demands', 'demand', 'that @ be given up'] },
  propose: { 1: ['proposes', 'propose', '@'], [-1]: ['proposes', 'propose', 'to forgo @'] },
  open: { 1: ['does', 'do', 'not rule out @'], [-1]: ['is', 'are', 'sceptical of @'] },
  hedge: { 1: UNDECIDED, [-1]: UNDECIDED },
}

const HEADS: Readonly<Record<ConditionHead, string>> = {
  IF: 'sufficient condition',
  ONLYIF: 'necessary condition',
  PROVIDED: 'proviso',
  UNLESS: 'exception',
  UNTIL: 'until',
  AFTER: 'only after',
  WHILE: 'as long as',
  EXCHANGE: 'in return',
  BECAUSE: 'reason given',
}

const clause = ({ text, plural }: Subject, [singular, many, rest]: Clause, thing: string): string =>
  `${text} ${plural ? many : singular} ${rest.replace('@', () => thing)}`

const has = ({ text, plural }: Subject): string => `${text} ${plural ? 'have' : 'has'}`

const inner = (text: string): string => text.replace(/[„“”"«»]/g, (mark, at) => (opens(text, at, mark) ? '‘' : '’'))
const opens = (text: string, at: number, mark: string): boolean =>
  mark === '„' || mark === '«' || (mark !== '”' && mark !== '»' && /^$|[\s(–-]/.test(text[at - 1] ?? ''))

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

const counted =
  (one: string, many: string) =>
  (count: number): string =>
    `${count} ${count === 1 ? one : many}`

export const enProse: Prose = {
  unknownParty: (label) => `the party “${inner(label)}”`,
  list,
  bearer: (office, of) => `${office} of ${of}`,
  thing: (issue, option) => `“${inner(issue)}”${option === null ? '' : ` (variant “${inner(option)}”)`}`,
  stance: (who: Subject, act: Act, sign: Sign, thing: string) =>
    clause(who, sign === 0 ? UNDECIDED : CLAUSES[act][sign], thing),
  condition: (head, quote) => `${HEADS[head]}: “${inner(quote)}”`,
  words: (quote) => `“${inner(quote)}”`,
  moved: {
    reversal: (who, thing) => `${has(who)} reversed course on ${thing}`,
    hardening: (who, thing) => `${has(who)} hardened the stance on ${thing}`,
    softening: (who, thing) => `${has(who)} softened the stance on ${thing}`,
    'other-option': (who, thing) => `${has(who)} moved to another option: ${thing}`,
    'new-condition': (who, thing) => `${has(who)} tied ${thing} to a new condition`,
  },
  before: (words, details) => `before ${words} ${details}`,
  after: (words, details) => `then ${words} ${details}`,
  divided: ({ text, plural }, thing) => `${text} ${plural ? 'speak' : 'speaks'} with different voices on ${thing}`,
  silent: (who, thing) => `${has(who)} last spoken like this on ${thing} and kept silent since, others have not`,
  opposed: (forIt, against, thing) =>
    `Opposed on ${thing}: ${list(forIt.map(({ text }) => text))} for it, ${list(against.map(({ text }) => text))} against`,
  onlyVoice: (who, thing) => `On ${thing} only ${has(who)} taken a position so far`,
  oneSided: (spoken, silent, thing) =>
    `On ${thing} only one side has spoken (${list(spoken.map(({ text }) => text))}); the other is missing (${list(silent.map(({ text }) => text))})`,
  undetermined: (thing) => `The reports call ${thing} open`,
  agendaOnly: (thing) => `The item ${thing} is to be talked about, but nobody has taken a position`,
  via: (names) => `reported through ${list(names)}`,
  temporary: 'for now only',
  brief: {
    kicker: 'Brief',
    asOf: (date) => (date === null ? 'the last word of every party' : `as of ${date}`),
    sections: {
      new: 'New',
      redlines: 'Red lines and absolute demands',
      standings: 'Who stands where',
      changes: 'Who has moved',
      conflicts: 'Opposition and splits',
      conditions: 'Conditions',
      gaps: 'Gaps and open questions',
    },
    since: (date) => `since ${date}`,
    chosen: (shown, all) => `${shown} of ${all}`,
    rule: 'How it was chosen: in every section the newest first, of one date the firmer or that which more sources report; among the red lines the express ones first, among the gaps one of each kind. First the issues on which more parties have spoken in the last half year, with three parties at most in the order of the casebook. Nothing is guessed: where nobody has said anything, nothing stands here.',
    empty: {
      new: 'Nothing new.',
      redlines: 'No red lines.',
      standings: 'Nobody else has taken a position.',
      changes: 'No movement.',
      conflicts: 'No open opposition.',
      conditions: 'No further conditions.',
      gaps: 'No gap that shows in the texts.',
    },
    figures: 'What this rests on',
    figure: {
      articles: 'articles',
      statements: 'statements',
      commitNobody: 'that commit no party',
      undated: 'undated',
      withoutIssue: 'on no issue of the casebook',
      unread: 'passages not understood',
      byMachine: 'read by machine, unchecked',
      byPersons: 'coded or confirmed by persons',
    },
    evidence: 'Evidence',
    remark: 'remark, no position',
    howToOpen:
      'To open a statement: parley trace s-… or parley statements --id s-…; remarks (m-…) are shown by parley gaps',
  },
  diff: {
    sections: { new: 'new', changed: 'changed', superseded: 'superseded', repeated: 'repeated' },
    relay: 'relay of a known utterance',
    again: 'the same stance once more',
    onArrival: 'overtaken before it arrived by',
    by: 'overtaken by',
    uncommitted: counted('statement commits no party', 'statements commit no party'),
    notUnderstood: counted('passage not understood', 'passages not understood'),
    nothing: 'Nothing new.',
    noArticles: 'No article in this time.',
  },
}
