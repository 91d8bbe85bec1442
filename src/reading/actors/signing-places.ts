// "The Minsk agreement", "das Abkommen von Minsk": a paper called after the town where it was signed, which stands for no government there.
import type { Language } from '../../language/index.js'
import { childWith, head, isPossessiveMark, label, lemma, norm, type Sentence } from '../sentence.js'

/** Whether the town at a token only says where a paper was signed; "Moscow's agreement" and "a memorandum from Kyiv" are theirs. */
export const isSigningPlace = (s: Sentence, town: number, { papers }: Language): boolean => {
  const noun = head(s, town)
  if (noun < 0 || !papers.placed(lemma(s, noun).toLowerCase())) return false
  const preposition = childWith(s, town, 'case')
  if (preposition >= 0) return !isPossessiveMark(s, preposition) && papers.placedBy.has(norm(s, preposition))
  return label(s, town) === 'compound' && town < noun
}
