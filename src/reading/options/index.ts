// Everybody who could hold what a candidate says: whom grammar names, whoever speaks, every actor of the sentence, and
// whoever held the statement before. Which of them it is, is weighed by trained signs (choose-holder.ts).
import type { Sentence } from '../sentence.js'
import type { Candidate } from '../stances/candidate.js'
import { gather } from './gather.js'
import type { HolderOption, OptionContext } from './option.js'
import { signsOf } from './option-signs.js'

export type { HolderOption, OptionContext } from './option.js'

/** In a fixed order, what the rules say first. */
export const holderOptions = (s: Sentence, candidate: Candidate, context: OptionContext): readonly HolderOption[] =>
  gather(s, candidate, context).map((one, rank) => ({
    holders: one.holders,
    speaks: one.sources.has('speaker') && !one.sources.has('rule') && !one.sources.has('subject'),
    signs: signsOf(s, candidate, context, one, rank),
  }))
