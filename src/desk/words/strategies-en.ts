import type { StrategyWords } from './strategies.js'

const between = (names: string): string => (names === '' ? '' : ` (between them: ${names})`)

export const strategiesEn: StrategyWords = {
  ends: {
    'complied-kept': 'complied, word kept',
    'complied-unpaid': 'complied, reward withheld',
    'complied-punished': 'complied, punished all the same',
    'defied-punished': 'defied, punished',
    'defied-spared': 'defied, spared',
    today: 'as it is today',
  },
  branches: { offer: 'Offer', threat: 'Threat' },
  if: (act, who, branch) =>
    `${branch === 'offer' ? 'if' : 'unless'} ${who === null ? 'this is done' : `${who} does this`}: ${act}`,
  unnamedAct: { offer: 'no condition is named', threat: 'what is asked is not named' },
  then: (act, who) => `then${who === null ? '' : `, by ${who}`}: ${act}`,
  slots: {
    deadline: 'by when',
    judge: 'who judges',
    else: 'else',
    release: 'ends when',
    monitor: 'watched by',
    mandate: 'mandate',
    credibility: 'on its being meant',
  },
  observable: { yes: 'it can be seen whether it is done', no: 'it cannot be seen whether it is done' },
  fromTo: (speaker, addressee) =>
    addressee === null ? `${speaker}, addressee not named` : `${speaker} to ${addressee}`,
  nobody: 'nobody named',
  nobodyInPower: 'Nobody in power has said this.',
  putForward: (by) => `Put forward by ${by}.`,
  saidBy: (names) => `Said by ${names}.`,
  gathered: 'gathered from statements',
  checks: {
    threat: 'Is the threat credible?',
    assurance: 'Is the assurance credible?',
    sufficient: 'Is it enough for the addressee?',
    worthwhile: 'Is it worth it for the speaker?',
  },
  verdicts: { yes: 'yes', no: 'no', undetermined: 'undetermined' },
  missing: { offer: 'nothing is offered or spared', threat: 'there is no threat' },
  pair: {
    better: ({ who, better, worse }) => `${who} would rather have “${better}” than “${worse}”`,
    equal: ({ who, better, worse }) => `to ${who}, “${better}” and “${worse}” are alike`,
    worse: ({ who, better, worse }) => `${who} would rather have “${worse}” than “${better}”`,
    unknown: ({ who, better, worse }) => `nobody has said which is better for ${who}: “${better}” or “${worse}”`,
  },
  change: {
    commitment: ({ who, better, worse }, names) =>
      `Needs a commitment: not doing it must cost ${who} more than the step from “${better}” down to “${worse}”${between(names)}, before an audience that punishes backing down, by hands tied beforehand, or by a guarantor.`,
    'side-payment': ({ who, better, worse }, names) =>
      `A side payment would do that makes “${worse}” worth more to ${who} than “${better}”${between(names)}; or a smaller demand.`,
    'heavier-threat': ({ who, better, worse }) =>
      `Or a threat that makes “${better}” worse for ${who} than “${worse}”.`,
    'smaller-price': ({ who, better, worse }, names) =>
      `“${worse}” must come to be worth more to ${who} than “${better}”${between(names)}: by asking more or paying less.`,
  },
  patterns: {
    works: 'If these rankings hold, it works: every step is in the interest of whoever has to take it.',
    bluff: 'If these rankings hold, it is a bluff: enough to move the addressee, but only as long as it is believed.',
    'assurance-dilemma':
      'If these rankings hold, the speaker would rather not keep its word after compliance: the addressee has no reason to trust the assurance.',
    'demand-too-large':
      'If these rankings hold, the demand is too large, or the reward too small: defying is no worse for the addressee.',
    'not-worth-it': 'If these rankings hold, the speaker would gain nothing over today even if the addressee complied.',
    open: 'Not all of it is known: what is undetermined depends on pairs nobody has ranked.',
  },
  pivotal: (checks) => `All hangs on: ${checks}`,
  ranked: (author, why) => `Rankings assumed by ${author}: ${why}`,
  unranked: 'Nobody has ranked the ends; nothing is assumed.',
  ifHold: 'If these rankings hold',
  open: 'Left open',
  questions: {
    strategy: {
      speaker: 'No speaker: who makes the offer or the threat?',
      addressee: 'No addressee: to whom is it said?',
      offer: 'No offer: what does the addressee get for complying?',
      threat: 'No threat: what happens if the addressee does nothing?',
    },
    offer: {
      act: 'No condition: what must the addressee do for the offer?',
      who: 'Nobody is named who must act for the offer.',
      deadline: 'No deadline: when is an offer disregarded?',
      observable: 'Can it be seen whether the condition of the offer is met?',
      judge: 'Who judges whether the condition of the offer is met?',
      consequence: 'What is offered?',
      executor: 'Who gives what is offered?',
      else: 'What happens if the offer is not taken?',
      release: 'When does what is offered end?',
    },
    threat: {
      act: 'No condition: what sets the threat off?',
      who: 'Nobody is named who must act to avert the threat.',
      deadline: 'No deadline: from when on is the demand defied?',
      observable: 'Can it be seen whether the demand is met?',
      judge: 'Who judges whether the demand is met?',
      consequence: 'What is threatened?',
      executor: 'Who carries the threat out?',
      else: 'What happens if the addressee complies?',
      release: 'No release: what ends the harm once it has begun?',
    },
    tripwire: {
      place: 'No place: where does the line run?',
      'unsettled-place': 'Several places: where does the line run?',
      actor: 'Who must not cross it?',
      event: 'What counts as crossing?',
      responder: 'Who responds?',
      response: 'What is the response?',
      'implied-response': 'The response is only implied: is it declared?',
      monitor: 'Who watches, and finds a crossing?',
      deadline: 'Within what time is the response due?',
      mandate: 'By whose mandate?',
    },
  },
  strategies: 'Offers and threats',
  single: 'With one branch only',
  tripwires: 'Tripwires',
  wire: {
    place: 'where',
    event: 'event',
    response: { declared: 'declared response', implied: 'implied response' },
    responder: 'responds',
    actor: 'must not cross',
  },
  or: 'or',
  none: 'No offer and no threat is written down here, and none has been gathered from statements.',
  note: 'Rankings are assumptions; nothing here foretells what anybody will do. Questions left open by gathered ones only mean that the sentences read do not answer them.',
}
