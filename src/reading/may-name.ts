// Which nominal tokens can name a holder at all.
import type { Language } from '../language/index.js'
import { childWith, label, lemma, norm, rememberedPerToken, type Sentence, tag } from './sentence.js'
import { beingAt } from './word-class.js'

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'X'])

/** Whether a noun can never be somebody. */
const isThingAt = rememberedPerToken((s, i, language: Language): boolean => language.isThing(lemma(s, i).toLowerCase()))

/** "2007", "Zuletzt", "neue" are taken for subjects, but nobody. */
export const mayName = (s: Sentence, i: number, language: Language): boolean => {
  const word = norm(s, i)
  return (
    NOMINAL.has(tag(s, i)) &&
    !isThingAt(s, i, language) &&
    beingAt(s, i, language) !== 'nobody' &&
    !word.endsWith('-') &&
    !language.openers.has(word) &&
    !/^[\d.,]+$/.test(word) &&
    (tag(s, i) !== 'ADJ' || childWith(s, i, 'det') >= 0)
  )
}

/** "Analysten", or a name with what it does behind a comma: "Jana Weber, Politologin an der Universität". */
export const isExpertNoun = (s: Sentence, i: number, { expertNouns }: Language): boolean =>
  expertNouns.has(norm(s, i)) ||
  (s.children[i] ?? []).some(
    (c) =>
      c > i &&
      expertNouns.has(norm(s, c)) &&
      (label(s, c) === 'appos' || (label(s, c) === 'conj' && childWith(s, c, 'cc') < 0)),
  )
