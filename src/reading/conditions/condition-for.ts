// Which condition a stance hangs on: one of its own sentence, or what the sentence beside it asks in return or instead.
import type { ConditionHead } from '../../dossier/index.js'
import { findTimes, type Language } from '../../language/index.js'
import { head, label, lemma, norm, offsets, type Sentence, tag } from '../sentence.js'
import type { Candidate } from '../stances/candidate.js'
import { clauseSigns } from '../stances/clause.js'
import { isFinite } from './extents.js'
import type { ChosenCondition, ConditionQuestion, FoundCondition } from './found.js'
import { besideIn } from './neighbours.js'

const REFUSING: ReadonlySet<string> = new Set(['reject', 'refuse_talks'])

/** How soon a date must follow for the words to be a deadline, in tokens: "bis Ende Juni". */
const DATE_WITHIN = 2

const isDated = (c: FoundCondition, { sentence, language }: ConditionQuestion): boolean =>
  findTimes(sentence.tokens.slice(c.content, c.to), language.dates, { published: null }).some(
    (time) => c.verb < 0 || time.from <= DATE_WITHIN,
  )

const PARTS: ReadonlySet<string> = new Set([
  'obj',
  'obl',
  'obl:arg',
  'nmod',
  'nsubj',
  'iobj',
  'xcomp',
  'flat',
  'compound',
])

/** The words hang on the stance's own verb, or on a part of it that is no clause. */
const hangsOn = (c: FoundCondition, s: Sentence, at: number): boolean => {
  if (c.governor < 0 || head(s, at) === c.governor) return true
  let i = c.governor
  for (let steps = 0; i !== at && steps < 4; steps++) {
    if (!PARTS.has(label(s, i))) return false
    i = head(s, i)
  }
  return i === at
}

/** "Neutralität gegen Garantien anbieten": what is given stands right before what is wanted for it. */
const isTraded = (c: FoundCondition, { sentence: s, language, candidate }: ConditionQuestion): boolean => {
  const verb = head(s, c.from - 1)
  return (
    verb >= candidate.from &&
    verb < candidate.to &&
    language.conditionWords.trading.has(lemma(s, verb)) &&
    ['obj', 'nsubj:pass'].includes(label(s, c.from - 1))
  )
}

const fits = (c: FoundCondition, question: ConditionQuestion): boolean => {
  const { candidate, sentence, language } = question
  const { act, sign, at } = candidate
  // "…, while Athens accepted it": behind a comma it is set against the stance, and no condition of it.
  const isAside =
    c.from > at && language.frames.asides.has(norm(sentence, c.from)) && norm(sentence, c.from - 1) === ','
  if (c.head === 'WHILE' && isAside) return false
  return c.needs.every((need) => {
    switch (need) {
      case 'negative':
        return sign < 0 || REFUSING.has(act) || act === 'redline' || clauseSigns(sentence, at, language).negated
      case 'refusal':
        return (REFUSING.has(act) || (act === 'redline' && sign < 0)) && hangsOn(c, sentence, at)
      case 'threat':
        return act === 'threaten'
      case 'trade':
        return isTraded(c, question)
      case 'own':
        return hangsOn(c, sentence, at)
      case 'untimed':
        return !isDated(c, question)
      default:
        return true
    }
  })
}

/** How many words a stance must have besides a condition to be more than that. */
const MORE = 4

/** A stance inside the condition's own words does not hang on it, unless it takes the main clause in as well. */
const outside = (c: FoundCondition, { at, from, to }: Candidate): boolean =>
  at < c.from || at >= c.to || Math.max(0, to - c.to) + Math.max(0, c.from - from) >= MORE

/** How near a condition before or behind the stance's words must stand, in tokens. */
const NEAR = 3
/** Across a clause of saying and the like. */
const FAR = 24

/** An auxiliary of the stance word, or a verb the stance word hangs on: "could “continue to fight”". */
const belongsTo = (s: Sentence, i: number, at: number): boolean =>
  head(s, i) === at || head(s, at) === i || (head(s, i) >= 0 && head(s, i) === head(s, at))

const BREAKS: ReadonlySet<string> = new Set([';', ':', '.', '?', '!'])

/** Whether the tokens are none of the message: "…, he told members in a video shot in front of a flag, if …". */
const onlyFrame = (
  { sentence: s, speech, language, candidate }: ConditionQuestion,
  from: number,
  to: number,
): boolean =>
  to - from <= FAR &&
  [...Array(Math.max(0, to - from)).keys()].every((k) => {
    const i = from + k
    if (BREAKS.has(s.tokens[i]?.text ?? '') || (tag(s, i) === 'CCONJ' && tag(s, i - 1) === 'PUNCT')) return false
    if (!isFinite(s, i) && tag(s, i) !== 'AUX') return true
    if (belongsTo(s, i, candidate.at)) return true
    if (language.speechVerbs.has(lemma(s, i))) return true
    const at = s.tokens[i]?.begin ?? 0
    return speech.length > 0 && speech.every((one) => !one.message.some((m) => at >= m.begin && at < m.end))
  })

const CARRYING: ReadonlySet<string> = new Set(['ccomp', 'xcomp', 'csubj'])

/** "Wenn …, gehen wir davon aus, dass …": the stance stands in what the governing verb says. */
const isCarried = (c: FoundCondition, s: Sentence, at: number): boolean => {
  if (c.governor < 0) return false
  const carries = (i: number): boolean => CARRYING.has(label(s, i)) || (label(s, i) === 'conj' && c.to <= c.governor)
  for (let i = at, steps = 0; steps < 4 && carries(i); steps++) {
    i = head(s, i)
    if (i === c.governor) return true
  }
  return false
}

/** A stop between them: another clause's condition. */
const isParted = (c: FoundCondition, s: Sentence, at: number): boolean => {
  const [from, to] = at < c.from ? [at, c.from] : [c.to, at]
  return s.tokens.slice(from, to).some((t) => t.text === ';' || t.text === '.')
}

/** Whether a condition stands in front of its main clause; one behind a main clause belongs to that. */
const leads = (c: FoundCondition, s: Sentence, language: Language): boolean => {
  for (let i = c.from - 1; i >= 0; i--) {
    if (
      BREAKS.has(s.tokens[i]?.text ?? '') ||
      s.tokens[i]?.kind === 'quote' ||
      (i === c.from - 1 && tag(s, i) === 'CCONJ')
    )
      return true
    if (isFinite(s, i) && !language.speechVerbs.has(lemma(s, i)) && !language.thoughtVerbs.has(lemma(s, i)))
      return false
  }
  return true
}

/** How closely a condition goes with a stance, 0 closest; 9 not at all. */
const place = (c: FoundCondition, question: ConditionQuestion): number => {
  const { candidate, sentence } = question
  if (isParted(c, sentence, candidate.at)) return 9
  if (c.governor === candidate.at) return 0
  if (c.from >= candidate.from - 2 && c.from <= candidate.to + NEAR) return 1
  if (isCarried(c, sentence, candidate.at)) return 3
  if (c.from > candidate.to) return onlyFrame(question, candidate.to, c.from) ? 3 : 9
  if (!leads(c, sentence, question.language)) return 9
  if (c.to >= candidate.from - NEAR && c.to <= candidate.to) return 2
  return c.to < candidate.from && onlyFrame(question, c.to, candidate.from) ? 4 : 9
}

/** "as long as" behind a yes is what the yes is given for. */
const headFor = (c: FoundCondition, candidate: Candidate): ConditionHead =>
  c.head === 'WHILE' && candidate.sign > 0 && (candidate.act === 'accept' || candidate.act === 'open')
    ? 'PROVIDED'
    : c.head

export const conditionFor = (question: ConditionQuestion): ChosenCondition | null => {
  const { candidate, sentence } = question
  const [best] = question.conditions
    .filter((c) => outside(c, candidate) && fits(c, question))
    .map((c) => ({ c, at: place(c, question) }))
    .filter(({ at }) => at < 9)
    .sort((a, b) => a.at - b.at || a.c.from - b.c.from)
  if (best)
    return {
      head: headFor(best.c, candidate),
      sentence,
      range: offsets(sentence, best.c.from, best.c.to),
      found: best.c,
    }
  return besideIn(question)
}
