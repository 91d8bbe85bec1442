import { agreementEn } from './agreement-en.js'
import { bargainEn } from './bargain-en.js'
import { besideEn } from './beside-en.js'
import { codingEn } from './coding-en.js'
import { dealsEn } from './deals-en.js'
import { draftEn } from './draft-words.js'
import { enPositions } from './en-positions.js'
import { enProse } from './en-prose.js'
import { enTrace } from './en-trace.js'
import { gamesEn } from './games-en.js'
import { lintEn } from './lint-en.js'
import { networkEn } from './network-en.js'
import { searchEn } from './search-words.js'
import { strategiesEn } from './strategies-en.js'
import type { Words } from './words.js'

const MONTHS = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']
const STRENGTH = ['', 'leans', '', 'firmly', 'absolutely'] as const

export const en: Words = {
  code: 'en',
  acts: {
    redline: 'draws a red line',
    threaten: 'threatens',
    promise: 'promises',
    refuse_talks: 'refuses talks',
    call_talks: 'calls for talks',
    reject: 'rejects',
    accept: 'accepts',
    offer: 'offers',
    demand: 'demands',
    propose: 'proposes',
    open: 'leaves open',
    hedge: 'hedges',
  },
  stance: (sign, strength) => (sign === 0 ? 'hedges' : `${STRENGTH[strength]} ${sign > 0 ? 'for' : 'against'}`.trim()),
  certainties: {
    quoted: 'in their own words',
    paraphrased: 'in reported speech',
    narrated: 'as the report states it',
    reported: 'as others report it',
    anonymous: 'by an unnamed source',
    rumour: 'a rumour',
  },
  conditions: {
    IF: 'if',
    ONLYIF: 'only if',
    PROVIDED: 'provided',
    UNLESS: 'unless',
    UNTIL: 'until',
    AFTER: 'after',
    WHILE: 'as long as',
    EXCHANGE: 'in exchange',
    BECAUSE: 'because',
  },
  standpoints: { machine: 'read by machine', confirmed: 'confirmed', added: 'coded by a person', rejected: 'rejected' },
  findings: {
    redline: 'Red lines',
    condition: 'Conditions',
    turned: 'Turned round',
    hardened: 'Hardened',
    softened: 'Softened',
    divided: 'Divided',
    'one-sided': 'Only one party has spoken',
  },
  positions: enPositions,
  trace: enTrace,
  quoted: (words) => `“${words}”`,
  redline: 'red line',
  condition: 'on a condition',
  temporary: 'for now',
  divided: 'divided',
  nobody: 'Nobody has said',
  nothingFits: 'No statement fits.',
  undated: 'undated',
  issue: 'Issue',
  party: 'Party',
  statement: 'statement',
  statements: 'statements',
  article: 'article',
  articles: 'articles',
  author: 'holder',
  via: 'via',
  said: 'said',
  published: 'published',
  asOf: (date) => `as of ${date}`,
  date: (date) => {
    const [year, month, day] = date.split('-')
    const name = month === undefined ? null : MONTHS[Number(month) - 1]
    return [day === undefined ? null : String(Number(day)), name, year].filter(Boolean).join(' ')
  },
  times: (count) => (count === 1 ? 'said once' : `said ${count} times`),
  statementHead: 'Words',
  sourceHead: 'Source',
  briefWritten: 'Brief:',
  prose: enProse,
  log: {
    merged: (what, into) => `“${what}” counts as “${into}” from now on.`,
    renamed: (what, name, language) =>
      `“${what}” is called “${name}” from now on${language === null ? '' : ` where the language is ${language}`}.`,
    undone: (id) => `${id} is taken back.`,
    concerned: (count) => (count === 1 ? 'That concerns 1 statement.' : `That concerns ${count} statements.`),
    takeBack: (id) => `To take it back: parley undo ${id}`,
    kinds: { actor: 'actor', issue: 'issue', option: 'option' },
    actions: {
      read: 'read',
      add: 'added',
      withdraw: 'withdrew',
      confirm: 'confirmed',
      reject: 'rejected',
      correct: 'corrected',
      merge: 'merged',
      rename: 'renamed',
      resolve: 'resolved',
      undo: 'took back',
    },
    heads: { at: 'When (UTC)', by: 'Who', did: 'Did', what: 'What', id: 'Entry' },
    is: (what, into) => `“${what}” is “${into}”`,
    isCalled: (what, name, language) => `“${what}” is called “${name}”${language === null ? '' : ` (${language})`}`,
    statementsOf: (count, article) => `${count} statements of ${article}`,
    takenBack: 'taken back',
    empty: 'No person has changed anything yet.',
    nothingToUndo: 'there is nothing left to take back; parley log shows what was taken back already',
  },
  beside: besideEn,
  deals: dealsEn,
  lint: lintEn,
  network: networkEn,
  agreement: agreementEn,
  coding: codingEn,
  bargain: bargainEn,
  games: gamesEn,
  search: searchEn,
  strategies: strategiesEn,
  draft: draftEn,
  brief: {
    kicker: 'Map of positions',
    matrix: 'Who stands where',
    evidence: 'The sentences',
    legend: 'Legend',
    latest: 'the last word of each',
    unplaced: (undated, withoutIssue) =>
      `Not in the table: ${undated} statements without a date, ${withoutIssue} on no issue of the casebook.`,
    others: 'Further parties',
    howTo:
      'Every mark cites sentences: follow a number to the quotation, its source and its date. Statements by commentators, experts and rumours are nobody’s position and are not counted.',
    nothing: 'Nothing that commits a party has been read yet.',
    footer:
      'Read by machine unless marked otherwise: check the sentence before you rely on it. An empty, hatched field means that nobody has said anything, not that anybody agrees.',
    before: 'before',
    after: 'then',
  },
  settlement: {
    packages: (count) => (count === '1' ? '1 package is conceivable' : `${count} packages are conceivable`),
    acceptable: (count) =>
      count === '0' ? 'none is acceptable' : count === '1' ? '1 is acceptable' : `${count} are acceptable`,
    uncounted: 'how many are acceptable cannot be said',
    none: 'No package is acceptable.',
    example: 'One acceptable package:',
    whatIf: (without) => `What if, without: ${without}.`,
    silence: (parties) => `No red line of ${parties} is known. That excludes nothing here, but silence is not consent.`,
    byOption: 'Acceptable packages by option',
    conflict: (count) => (count === 1 ? 'One collision' : `${count} collisions`),
    impossible: 'Nothing on the table satisfies this one',
    cannotHold: (lines, parties) => `These ${lines}, drawn by ${parties}, cannot all hold`,
    rulesClash: 'The rules contradict each other: whatever anybody concedes, no package satisfies them all.',
    waysOut: 'Ways out: giving up any one of these is enough',
    without: 'without',
    opens: (count) => (count === '1' ? 'opens 1 package' : `opens ${count} packages`),
    cutShort: 'The list is cut short: there are more, none smaller than the last one shown.',
    rule: 'rule',
    opensNothing: 'No single one opens anything more.',
    reached: (value, count) => `${value}, reached by ${count === '1' ? 'this package alone' : `${count} packages`}`,
    oneConcession: 'What each single concession would open',
    best: 'Best packages',
    criteria: {
      maxMin: 'largest smallest utility',
      nash: 'largest product',
      sum: 'largest sum',
      leximin: 'smallest utilities one after the other',
    },
    reachedBy: 'Packages',
    more: (count) => `${count} more`,
    undominated: (count) =>
      count === 1
        ? '1 acceptable package is undominated: no other is at least as good for all and better for one.'
        : `${count} acceptable packages are undominated: no other is at least as good for all and better for one.`,
    limit: {
      nodes: (at) => `Too entangled to count: the decision diagram would need more than ${at} nodes.`,
      sets: (at) => `More than ${at} collisions or ways out; the search for more was ended.`,
      states: (at) => `Ranking ended at ${at} partial packages; what is best cannot be said.`,
      steps: (at) => `A search ended after ${at} steps: what it looked for cannot be said.`,
    },
    stopped: (done, total) => `Stopped after ${done} of ${total} problems.`,
  },
}
