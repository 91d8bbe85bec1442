// What is told only to say that it is not so: "Trump denied that he had agreed to it", "diplomats doubt that Putin would accept",
// "Instead of demanding a truce, …", "must not be forced to give up land".
import { childWith, head, isPassive, label, lemma, norm, type Sentence } from '../sentence.js'
import { clauseSigns } from './clause.js'
import type { StanceContext } from './context.js'

/** Clauses in one another. */
const DEEPEST = 8

const BELOW: ReadonlySet<string> = new Set(['ccomp', 'xcomp', 'conj'])

/** Whether the clause of a verb says what somebody denies or doubts; who does not deny it says nothing against it. */
const isDenied = (s: Sentence, at: number, { language }: StanceContext): boolean => {
  for (let i = at, steps = 0; BELOW.has(label(s, i)) && steps < DEEPEST; steps++) {
    const above = head(s, i)
    if (above < 0) return false
    const { denyVerbs, doubtVerbs } = language.remarks
    const denies = denyVerbs.has(lemma(s, above)) || doubtVerbs.has(lemma(s, above))
    if (denies && label(s, i) !== 'conj') return !clauseSigns(s, above, language).negated
    i = above
  }
  return false
}

/** Whether the clause opens with "instead of", "rather than", "statt". */
const isInstead = (s: Sentence, at: number, { language }: StanceContext): boolean =>
  (s.children[at] ?? []).some(
    (c) => c < at && language.frames.insteadOf.some((row) => row.every((word, k) => norm(s, c + k) === word)),
  ) && childWith(s, at, 'nsubj') < 0

/** "Ukraine must not be forced to give up land": what somebody would be made to do is nothing he holds. */
const isForced = (s: Sentence, at: number, { language }: StanceContext): boolean => {
  const above = head(s, at)
  return label(s, at) === 'xcomp' && above >= 0 && isPassive(s, above) && language.frames.forcing.has(lemma(s, above))
}

export const isDisowned = (s: Sentence, at: number, context: StanceContext): boolean =>
  isDenied(s, at, context) || isInstead(s, at, context) || isForced(s, at, context)
