// What lies between two utterances of one party: a movement, or two things that only look like one.
import type { Condition, ConditionExpr } from '../dossier/index.js'
import type { Utterance } from '../provenance/index.js'
import { meet, type Terms } from './terms.js'
import { firmness } from './voices.js'

/**
 * `reversal`: what was ruled out is accepted, or the other way round. `other-option`: for another of options that exclude
 * each other. `new-condition`: a yes that now hangs on something it did not hang on. `softening` and `hardening`: less or
 * more firm, or to and from neither yes nor no. `silence`: spoken repeatedly, then no more while others go on.
 */
export type ChangeKind = 'reversal' | 'other-option' | 'new-condition' | 'softening' | 'hardening' | 'silence'

/** What two utterances of one party can show; a silence needs those of others. */
export type Movement = Exclude<ChangeKind, 'silence'>

/** A party that took another stance than before, or fell silent. */
export interface Change {
  readonly party: string
  readonly issue: string
  /** Of the later utterance. */
  readonly option: string | null
  readonly kind: ChangeKind
  /** What was said before; never empty. */
  readonly before: readonly Utterance[]
  /** What was said then; of a silence, what others said. Never empty. */
  readonly after: readonly Utterance[]
  /** Rule of the casebook by which the two exclude each other, where no words do. */
  readonly rule: string | null
}

/** On one option, or without one on an issue that asks yes or no (`terms` tells which do), or on one topic. */
export const sameThing = (before: Utterance, after: Utterance, terms: Terms | null): boolean => {
  if (before.option !== after.option) return false
  if (after.option !== null || terms === null || terms.asksYesOrNo(after.issue as string)) return true
  const [x, y] = [before.statements[0], after.statements[0]]
  return x.topic.toLowerCase() === y.topic.toLowerCase()
}

/**
 * Contradiction of two stances, or a difference of degree on the same thing. Nothing where both can hold together: a
 * question put off for years is not thereby given up, one option refused is not another.
 */
export const kindBetween = (before: Utterance, after: Utterance, terms: Terms | null): Movement | null => {
  if (sameThing(before, after, terms)) return onSameThing(before, after)
  if (terms === null || before.sign === 0 || after.sign === 0) return null
  const [x, y] = [terms.possible(before), terms.possible(after)]
  if (x === null || y === null) return null
  if (!meet(x, y)) return before.sign === after.sign ? 'other-option' : 'reversal'
  // A yes to the thing and a yes to one form of it: only what it hangs on can be compared.
  const general = before.option === null || after.option === null
  return general && before.sign === after.sign && hasNewCondition(before, after) ? 'new-condition' : null
}

const onSameThing = (before: Utterance, after: Utterance): Movement | null => {
  if (before.sign * after.sign === -1) return 'reversal'
  if (before.sign !== after.sign) return after.sign === 0 ? 'softening' : 'hardening'
  if (hasNewCondition(before, after)) return 'new-condition'
  // "No, if": how firm it is cannot be held against a plain no.
  if (after.sign < 0 && isConditional(after) !== isConditional(before)) return null
  const [from, to] = [firmness(before), firmness(after)]
  return to > from ? 'hardening' : to < from ? 'softening' : null
}

/** On which a stance hangs; BECAUSE, UNTIL and WHILE only limit it. */
const HANGS_ON = new Set(['IF', 'ONLYIF', 'PROVIDED', 'UNLESS', 'AFTER', 'EXCHANGE'])

/** "No, if the land is left out" is no plain no; "not after what has happened" is one. */
const MAKES_A_NO_PARTIAL = new Set(['IF', 'ONLYIF', 'PROVIDED', 'UNLESS'])

const isConditional = ({ statements: [{ condition }] }: Utterance): boolean =>
  condition !== null && MAKES_A_NO_PARTIAL.has(condition.head)

/**
 * Whether a yes hangs on something its earlier self did not. A condition that is missing later proves nothing: relays drop
 * conditions, nobody adds them.
 */
const hasNewCondition = (before: Utterance, after: Utterance): boolean => {
  if (before.sign <= 0) return false
  const known = new Set(before.statements.flatMap(({ condition }) => (condition ? termsIn(condition) : [])))
  const now = after.statements[0].condition
  if (now === null || !HANGS_ON.has(now.head)) return false
  return !termsIn(now).some((term) => known.has(term))
}

/** What a condition is about: names of its reading where it has one, else its words. */
const termsIn = ({ reading, quote }: Condition): readonly string[] => {
  const names = reading ? namesIn(reading.expr) : []
  return names.length > 0 ? names : (quote.toLowerCase().match(/[\p{L}\p{N}]{5,}/gu) ?? [quote.toLowerCase()])
}

const namesIn = (expr: ConditionExpr): readonly string[] => {
  switch (expr.op) {
    case 'and':
    case 'or':
      return expr.parts.flatMap(namesIn)
    case 'not':
      return namesIn(expr.part)
    case 'atom':
      return [expr.predicate, ...expr.about.flatMap(namesIn)]
    case 'thing':
    case 'quantity':
      return [expr.name]
    case 'gap':
      return []
  }
}
