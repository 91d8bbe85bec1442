// What one party asks of another is no position of the other.
import type { Proposal } from './read-sentence.js'
import { childWith, head, label, type Sentence } from './sentence.js'

/** Below these, somebody tells of his own doings, whatever the clause above asks for. */
const OF_ITS_OWN: ReadonlySet<string> = new Set(['acl:relcl', 'acl', 'advcl', 'parataxis', 'conj', 'appos'])

/** "Russlands Forderung, die Ukraine müsse abziehen", "Moscow's demand that Kyiv leave": the clause says what the noun before it asks for. */
const isContentOf = (sentence: Sentence, at: number, noun: number): boolean =>
  head(sentence, at) === noun && label(sentence, at) === 'acl' && childWith(sentence, at, 'nsubj', 'nsubj:pass') >= 0

/** Whether what one candidate says is what the other asks for: "Lowland demands that Highland give up its bid" is no word of Highland's. */
export const isAskedFor = (asked: Proposal, by: Proposal): boolean => {
  const { sentence, candidate } = asked.setting
  const above = by.setting.candidate
  if (by.setting.sentence !== sentence || asked.holder.actor === by.holder.actor) return false
  if (above.rule === 'noun') return above.act === 'demand' && isContentOf(sentence, candidate.at, above.at)
  if (above.act !== 'demand' || above.rule !== 'verb' || candidate.rule !== 'verb') return false
  if (candidate.at < above.coreFrom || candidate.at >= above.coreTo || candidate.at <= above.at) return false
  for (let i = candidate.at, steps = 0; i >= 0 && i !== above.at && steps < sentence.tokens.length; steps++) {
    if (OF_ITS_OWN.has(label(sentence, i))) return false
    i = head(sentence, i)
  }
  return true
}
