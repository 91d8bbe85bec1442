// "The National Bus and Rail Union", "the Rail, Maritime and Transport union": one body with "and" in its name. The article stands
// before the first word, what the body is behind the last, and neither in between.
import type { Language } from '../../language/index.js'
import { lemma, norm, type Sentence, tag } from '../sentence.js'
import { isCapital } from './piece.js'

/** Longest such name, in tokens. */
const LONGEST = 9

const isBodyNoun = (s: Sentence, i: number, { described, governmentNouns }: Language): boolean =>
  [norm(s, i), lemma(s, i).toLowerCase()].some((word) => described.bodies.has(word) || governmentNouns.has(word))

const isNameWord = (s: Sentence, i: number): boolean =>
  s.tokens[i]?.kind === 'word' && isCapital(s.tokens[i]?.text ?? '')

/** Where the name of one body ends that begins at `from` and has "and" in it; -1 where none does. */
export const endOfJoinedBody = (s: Sentence, from: number, language: Language): number => {
  if (tag(s, from - 1) !== 'DET' || !language.described.known.has(norm(s, from - 1)) || !isNameWord(s, from)) return -1
  let joined = false
  for (let i = from; i < s.tokens.length && i < from + LONGEST; i++) {
    if (isBodyNoun(s, i, language)) return joined && i > from + 1 ? i + 1 : -1
    const isLink = s.tokens[i]?.text === ',' || tag(s, i) === 'CCONJ'
    joined ||= tag(s, i) === 'CCONJ' && language.links.inName.has(norm(s, i))
    if (!isLink && !isNameWord(s, i)) return -1
    if (isLink && !isNameWord(s, i + 1)) return -1
  }
  return -1
}
