// "Dabei forderte der Kanzler Muster auf, …": a name that stands behind a title as if it were its bearer's, where the verb has
// nobody else who is asked.
import type { Language } from '../../language/index.js'
import { childWith, head, isPassive, label, lemma, type Sentence, tag } from '../sentence.js'

/** Whether the name behind the noun, which has an article, is that of whoever is asked. */
export const isNameOfAsked = (s: Sentence, noun: number, { attribution }: Language): boolean => {
  const verb = head(s, noun)
  return (
    verb >= 0 &&
    label(s, noun) === 'nsubj' &&
    tag(s, noun - 1) === 'DET' &&
    attribution.askingVerbs.has(lemma(s, verb)) &&
    !isPassive(s, verb) &&
    childWith(s, verb, 'obj', 'iobj', 'obl:arg') < 0
  )
}
