// English verbs and nouns of saying, writing and thinking, without a stance of their own.
import { wordList } from '../lexicon-row.js'

/** What is in the message is the holder's word. */
export const speechVerbs = wordList(`
say, tell, state, declare, announce, add, note, explain, stress, emphasise, emphasize, underline, underscore, reiterate, repeat, affirm, reaffirm, confirm
claim, assert, allege, contend, maintain, argue, insist, comment, remark, observe, point, mention, report, write, tweet, post, reply, respond, answer, counter
retort, ask, wonder, inform, notify, brief, indicate, signal, suggest, hint, imply, reveal, disclose, acknowledge, admit, concede, deny, warn, caution
predict, forecast, vow, pledge, promise, swear, guarantee, assure, demand, urge, call, appeal, propose, recommend, threaten, describe, characterise, characterize
quote, cite, read, conclude, clarify, continue, recall, remind, joke, quip, complain, lament, criticise, criticize, accuse, blame, praise, agree, disagree
outline, detail, testify, speak, talk, publish, elaborate, echo, agree, voice, express, convey, mean, advise, proclaim, pronounce, shout, exclaim, remember
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
columnist, journalist, author, academic, academics, strategist, fellow, pundit, pundits, correspondent, reporter, editor
`)

export const rumourWords = wordList(
  'allegedly, rumour, rumours, rumor, rumors, rumoured, rumored, reportedly, speculation, purportedly, supposedly',
)
