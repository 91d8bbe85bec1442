// What one party asks of another is no position of the other.
import type { Proposal } from './read-sentence.js'
import { childWith, head, label, type Sentence } from './sentence.js'

/** Below these, somebody tells of his own doings, whatever the clause above asks for. */
const OF_ITS_OWN: ReadonlySet<string> = new Set(['acl:relcl', 'acl', 'advcl', 'parataxis', 'conj', 'appos'])

/** "Russlands Forderung, die Ukraine müsse abziehen", "Moscow's demand that Kyiv leave": the clause says what the noun before it asks for. */
const isContentOf = (sentence: Sentence, at: number, noun: number): boolean =>
  head(sentence, at) === noun && label(sentence, at) === 'acl' && childWith(sentence, at, 'nsubj', 'nsubj:pass') >= 0

const hasMark = (sentence: Sentence, at: number): boolean => childWith(sentence, at, 'mark') >= 0

/** "One of Moscow's demands is that Kyiv withdraw": the verb of what is told, and not one of a clause of its own in it. */
const isTold = (sentence: Sentence, at: number, [from, to]: readonly [number, number]): boolean => {
  let i = at
  for (let steps = 0; i >= from && i < to && steps < sentence.tokens.length; steps++) {
    const above = head(sentence, i)
    const isInside = above >= from && above < to
    if (isInside && OF_ITS_OWN.has(label(sentence, i))) return false
    if (!isInside) return true
    i = above
  }
  return false
}

/** Whether what one candidate says is what the other asks for: "Lowland demands that Highland give up its bid" is no word of Highland's. */
export const isAskedFor = (asked: Proposal, by: Proposal): boolean => {
  const { sentence, candidate } = asked.setting
  const above = by.setting.candidate
  if (by.setting.sentence !== sentence || asked.holder.actor === by.holder.actor) return false
  if (above.rule === 'noun') return above.act === 'demand' && isContentOf(sentence, candidate.at, above.at)
  if (above.rule.startsWith('noun-told')) return isTold(sentence, candidate.at, [above.coreFrom, above.coreTo])
  if (above.act !== 'demand' || above.rule !== 'verb' || candidate.rule !== 'verb') return false
  // "Dass Kiew verzichtet, fordert Moskau": what is asked for may stand first.
  const isFirst = candidate.at < above.at && hasMark(sentence, candidate.at)
  if (!isFirst && (candidate.at < above.coreFrom || candidate.at >= above.coreTo || candidate.at <= above.at))
    return false
  for (let i = candidate.at, steps = 0; i >= 0 && i !== above.at && steps < sentence.tokens.length; steps++) {
    if (OF_ITS_OWN.has(label(sentence, i))) return false
    i = head(sentence, i)
  }
  return true
}
