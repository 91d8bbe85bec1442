// Closed-class English words and small word families that the reading asks for. Lower-case.

import type { Modality } from '../language.js'
import { wordList } from '../lexicon-row.js'

export const typicalEndings =
  /(?:ing|ed|ly|tion|tions|ment|ments|ness|ity|ies|ous|th|ck|ght)$|^(?:out|off|down|up|says|calls|rejects|russia|ukraine|peace|talks)$/
export const functionWords = wordList(`
the, of, and, to, in, a, is, that, for, it, as, was, with, be, by, on, not, he, his, but, at, are, this, have, from, or, had, an, they, which, you, were, her, she
will, would, there, their, we, him, been, has, when, who, more, no, if, out, so, said, what, its, about, than, into, them, can, only, other, some, could, our, after
its, any, must, should, never, does, did, these, those, such, before, because, through, how, under, most, many, over, two, against, one
`)

export const modals: ReadonlyMap<string, Modality> = new Map<string, Modality>([
  ['must', 'must'],
  ['should', 'should'],
  ['ought', 'should'],
  ['shall', 'will'],
  ['will', 'will'],
  ["'ll", 'will'],
  ['’ll', 'will'],
  ['wo', 'will'],
  ['would', 'would'],
  ["'d", 'would'],
  ['can', 'can'],
  ['ca', 'can'],
  ['cannot', 'can'],
  ['may', 'can'],
  ['could', 'could'],
  ['might', 'could'],
])

export const existence = wordList('be, exist, imagine')
export const personRelatives: ReadonlySet<string> = wordList('who')
export const lacking = wordList('without')
export const negations = wordList(
  "not, n't, n’t, no, never, neither, nor, without, cannot, nothing, none, nobody, hardly, won't, can't, don't, doesn't, didn't, wouldn't, won’t, can’t, don’t, doesn’t, didn’t",
)
export const absoluteNegations = [
  ['never'],
  ['under', 'no', 'circumstances'],
  ['in', 'no', 'way'],
  ['not', 'negotiable'],
  ['non-negotiable'],
  ['red', 'line'],
  ['red', 'lines'],
  ['out', 'of', 'the', 'question'],
  ['no', 'way'],
] as const
export const whole = wordList('fully, wholly, entirely, completely, unreservedly, wholeheartedly')
export const absolutes = wordList('unconditional, unconditionally, absolutely, absolute, only')

export const endings = wordList(`
end, halt, stop, cessation, termination, lifting, withdrawal, removal, reversal, renunciation, abolition, easing, dismantling, cut, exclusion, exit, pullout, revocation
cease, terminate, lift, withdraw, remove, reverse, renounce, abolish, ease, dismantle, exclude, refrain, avoid, prevent, drop, scrap, suspend, freeze, pause, cancel
abandon, revoke, repeal, forgo, relinquish, rescind, limit, reduce, curb, quit, desist, forego, disarm, give up, call off, pull out, wind down, break off
phase out, cut off, keep out, put off, back off, hold off, shut down, tear up, phaseout, phase-out, ditch, shelve, waive, discontinue, stay out, cut back, cut down, scale back, roll back, drop out
undo, annul, overturn, set aside, abjure, nullify, strike down, rip up, take off, walk back, step back
`)
export const handovers = wordList('withdraw, withdrawal, pullout, pull out, pull back, give up, relinquish, abandon')
export const admissions = wordList('take back')
/** Behind a comma these tell of a place and ask nothing. */
export const relativeAdverbs = wordList('where')
export const questionWords = wordList('whether, how, why, where, who')
export const discussing = wordList('talk, speak, discuss, debate, consult, ask, think, know, report, inform, see, look')
export const perceiving: ReadonlySet<string> = new Set()
export const openers = wordList(
  'meanwhile, however, moreover, furthermore, nevertheless, nonetheless, besides, earlier, later, separately, instead, firstly, secondly, thirdly, finally',
)
export const insertions = wordList(`
for his part, for her part, for its part, for their part, in turn, by contrast, in contrast, on the other hand, on the contrary, likewise, similarly, meanwhile, however
as expected, not surprisingly, unsurprisingly, predictably, in the meantime
`)
export const perfectWithBe = wordList('')
export const harms = wordList(`
attack, strike, retaliate, respond, react, impose, sanction, punish, cut, stop, suspend, withdraw, destroy, bomb, close, freeze, seize, expel, tighten, escalate, block
extend, target, hit, act, boycott, leave, quit, resume, veto, sue, ban, terminate, deport, invade, annex, shoot, retake, cancel, scrap, halt, walk, fight, continue, bankrupt, isolate, deploy, occupy, intervene
disrupt, sabotage, derail, crush, topple, overthrow, raid, besiege, shell
`)
export const helps = wordList(`
help, support, supply, deliver, protect, defend, provide, send, finance, fund, back, assist, aid, stand, pay, invest, host, guarantee, train, contribute, ensure
work, release, respect, honour, honor, observe, buy, lend, allow, participate, join, keep, continue, maintain, abandon
`)
export const talks = [
  'talk',
  'negotiat',
  'dialogue',
  'dialog',
  'summit',
  'meeting',
  'meet',
  'mediat',
  'diplomac',
  'diplomat',
  'consultation',
  'conference',
  'peace-talk',
  'discussion',
]
export const temporaryWords = [
  ['for', 'now'],
  ['currently'],
  ['at', 'present'],
  ['at', 'the', 'moment'],
  ['for', 'the', 'time', 'being'],
  ['right', 'now'],
  ['temporarily'],
  ['presently'],
  ['at', 'this', 'stage'],
  ['at', 'this', 'time'],
]

export const firstPerson = {
  singular: wordList('i, me, my, mine'),
  plural: wordList('we, us, our, ours'),
}
export const thirdPerson: ReadonlyMap<string, 'he' | 'she' | 'they' | 'it'> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['they', 'they'],
  ['them', 'they'],
  ['their', 'they'],
  ['it', 'it'],
  ['its', 'it'],
] as const)
/** "beide Länder", "the two governments": those just named. And nouns for the two ends of a quarrel, which stay one. */
export const bothWords = wordList('both, two')
export const plannedForms = wordList('')
export const reportedModals: ReadonlyMap<string, string> = new Map()
export const willNouns = wordList('')
export const impersonal = wordList('one')
export const nameEndings = ["'s", '’s', 's', "'", '’', 's’', "s'"]
export const adjectiveEndings = ['', 's']
export const formerWords = wordList('former, ex, ex-, erstwhile, onetime')
export const electWords = wordList('elect, president-elect, chancellor-elect, incoming, designate')
export const deputyWords = wordList('deputy, vice')
