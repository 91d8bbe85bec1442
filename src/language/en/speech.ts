// English verbs and nouns of saying, writing and thinking, without a stance of their own.
import type { AttributionWords } from '../attribution-words.js'
import { wordList } from '../lexicon-row.js'

/** What is in the message is the holder's word. */
export const speechVerbs = wordList(`
say, tell, state, declare, announce, add, note, explain, stress, emphasise, emphasize, underline, underscore, reiterate, repeat, affirm, reaffirm, confirm
claim, assert, allege, contend, maintain, argue, insist, comment, remark, observe, point, mention, report, write, tweet, post, reply, respond, answer, counter
retort, ask, wonder, inform, notify, brief, indicate, signal, suggest, hint, imply, reveal, disclose, acknowledge, admit, concede, deny, warn, caution
predict, forecast, vow, pledge, promise, swear, guarantee, assure, demand, urge, call, appeal, propose, recommend, threaten, describe, characterise, characterize
quote, cite, read, conclude, clarify, continue, recall, remind, joke, quip, complain, lament, criticise, criticize, accuse, blame, praise, agree, disagree
outline, detail, testify, speak, talk, publish, elaborate, echo, agree, voice, express, convey, advise, proclaim, pronounce, shout, exclaim, remember
`)

/** Holding for true or wishing: the message is a thought. */
export const thoughtVerbs = wordList(`
believe, think, hope, fear, expect, feel, consider, assume, suspect, doubt, know, want, wish, intend, plan, understand, worry, see, regard, view, decide, imagine
`)

export const sourcePrepositions = wordList('according, per')
export const sourceNouns = wordList('')

export const speechNouns = wordList(`
statement, announcement, declaration, remark, comment, claim, warning, message, letter, speech, interview, report, assertion, allegation, reply, response
answer, admission, suggestion, hint, prediction, forecast, hope, fear, belief, view, opinion, concern, accusation, criticism, confirmation, denial, tweet, post
`)

export const anonymousNouns = wordList(`
source, sources, official, officials, diplomat, diplomats, insider, insiders, aide, aides, adviser, advisers, advisor, advisors, person, people
`)

export const expertNouns = wordList(`
expert, experts, analyst, analysts, observer, observers, scholar, scholars, professor, historian, economist, economists, researcher, researchers, commentator
columnist, journalist, author, academic, academics, scientist, scientists, strategist, fellow, pundit, pundits, correspondent, reporter, editor
`)

export const rumourWords = wordList(
  'allegedly, rumour, rumours, rumor, rumors, rumoured, rumored, reportedly, speculation, purportedly, supposedly',
)

export const attribution: AttributionWords = {
  objectVerbs: wordList(`
  question, mock, defend, criticise, criticize, condemn, denounce, blast, slam, attack, praise, applaud, welcome, endorse, support, oppose, reject, dismiss
  accuse, blame, cite, mention, describe, outline, detail, discuss, stress, emphasise, emphasize, highlight, underscore, promise, pledge, offer, propose
  demand, request, urge, encourage, advise, recommend, suggest, call, brand, dub, characterise, characterize, announce, declare, proclaim, unveil
  complain, talk, warn, refer, point, allude, react, comment, tweet, quote, deny, dispute, contest, challenge, refute, rebut, confirm, admit
  acknowledge, concede, predict, forecast, expect, anticipate, fear, doubt, want, believe, argue, advocate, champion, tout, hail, laud, deride, ridicule
  lament, bemoan, decry, disavow, renounce, repeat, reiterate, recall, remember, explain, express, voice, ask, tell, note, claim, allege, assert
  disclose, reveal, report, document, estimate, project, regard, think, favor, favour, back, prefer, threaten
  vow, order, instruct, direct, approve, authorise, authorize, agree, disagree, object, insist, imply, hint, apologise, apologize, thank, invite
  address, ban, prohibit, plan, hope, contend, like, love, hate, dislike, admire, respect, understand, realise, realize, know, remind, assure, castigate
  resist, convince, persuade, balk, embrace, resent, grill, probe, stump, reference, retort, assail
  chide, chastise, rebuke, scold, lambast, lambaste, rip, ridicule, belittle, insult, bash, scoff, gloat, boast, brag, tease, vilify, liken, compare, read
  `),
  infinitiveVerbs: wordList(`
  vow, promise, pledge, threaten, offer, plan, intend, want, hope, expect, seek, agree, refuse, decline, demand, ask, urge, encourage, tell, warn, advise
  order, instruct, direct, invite, propose, claim, convince, persuade, dare, challenge, swear, decide, wish, prefer, aim, call, request, beg, remind, recommend, allow, require, permit, ban, mean
  `),
  addressingVerbs: wordList('tell, inform, notify, assure, remind, warn, brief, advise, ask, promise'),
  askingVerbs: wordList(''),
  clauseVerbs: wordList(`
  show, learn, find, determine, decide, rule, prove, demonstrate, demand, request, question, order, estimate, project, anticipate, calculate, speculate
  discover, document, boast, brag, gloat, lament, caution, realise, realize, charge, agree, hope, propose, recommend, request, threaten, pledge, vow
  theorise, theorize, reason, opine, muse, quip, tweet, retweet, write, sing, ponder, joke, prefer, pray, guess, bet, figure, love, like, mock, slam, blast
  say, concede, gripe, fret, vent, rant, intone, marvel, gush, wager, surmise, posit, postulate, certify, attest, preach, counsel, beg, plead, implore, ask
  `),
  bareVerbs: wordList(
    'say, believe, think, claim, argue, note, add, insist, suggest, warn, contend, hope, acknowledge, concede, maintain, assert, predict, fear',
  ),
  weakVerbs: wordList(''),
  sourceVerbs: wordList(''),
  sourceOpeners: wordList(''),
  entourages: wordList(''),
  cueAdverbs: wordList(''),
  addresseePrepositions: wordList('to'),
  topicPrepositions: wordList('about, for, on, to, of, against, at, with, upon, from, over, as'),
  messageNouns: wordList(`
  claim, allegation, assertion, statement, announcement, belief, view, opinion, suggestion, argument, accusation, warning, promise, pledge, vow, threat, fear
  hope, concern, demand, proposal, call, declaration, prediction, notion, idea, charge, complaint, contention, admission, report, insistence, assurance, remark
  suspicion, doubt, worry, conclusion, plan, decision, question, evidence, rumor, rumour
  `),
  otherClauses: wordList(`
  because, while, after, before, although, though, since, until, unless, when, as, which, who, whom, whose, where, and, or, but, so, with, without, including
  despite, during, amid, following, than
  `),
  sourceAdverbs: wordList(''),
  viewpoints: new Map([
    ['in', wordList('view, opinion, eyes, judgment, judgement, estimation')],
    ['from', wordList('point of view, perspective, standpoint, viewpoint, vantage point')],
  ]),
  wishFrames: [
    ...['is', 'was', 'were'].map((verb) => ({ before: ['if', 'it', verb, 'up', 'to'], after: [] })),
    ...['its', 'his', 'her', 'their'].flatMap((owner) =>
      ['had', 'has', 'have', 'gets', 'get', 'got'].map((verb) => ({ before: ['if'], after: [verb, owner, 'way'] })),
    ),
    ...['sees', 'see', 'saw'].map((verb) => ({ before: ['as'], after: [verb, 'it'] })),
  ],
  sayingPhrases: new Map([
    ['make', wordList('clear, plain, known')],
    ['let', wordList('known')],
    ['leave', wordList('doubt')],
    ['go', wordList('record')],
  ]),
  soWords: wordList(''),
  goesFurther: [
    ['step', 'further'],
    ['went', 'further'],
  ],
  closings: [
    ['notes', 'to', 'editors'],
    ['notes', 'for', 'editors'],
    ['further', 'information'],
    ['for', 'further', 'information'],
    ['for', 'more', 'information'],
    ['media', 'enquiries'],
    ['media', 'inquiries'],
    ['media', 'contact'],
    ['press', 'contact'],
    ['contact'],
    ['follow', 'us'],
    ['background'],
    ['ends'],
  ],
  hearsayModals: wordList(''),
  claimModals: new Set(),
  claimHelpers: { all: new Set(), ofSome: new Set() },
  subjunctiveToo: wordList(''),
  hearsayVerbs: wordList(''),
  wholeSentences: false,
  closingComma: true,
  fragments: false,
}
