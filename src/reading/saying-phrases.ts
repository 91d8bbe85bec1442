// "made it clear that …", "let it be known that …", "left no doubt that …": verbs that say something only with the word behind
// them, and with a clause of what is said.
import type { Language } from '../language/index.js'
import { lemma, norm, type Sentence } from './sentence.js'

/** How far behind its verb the word stands: "made it abundantly clear", "let it be known". */
const REACH = 4

/** "ließ am Montag in Rom wissen, …", "…, ließ der Minister wissen.": where verbs stand last, the word does before the next mark. */
const lastOfClause = (s: Sentence, i: number, words: ReadonlySet<string>): number => {
  let end = i + 1
  while (s.tokens[end]?.kind === 'word') end++
  return end - 1 > i && words.has(norm(s, end - 1)) ? end - 1 : -1
}

/** The word that makes the verb at `i` one of saying, with "that" right behind it; -1 where there is none. */
export const sayingWordOf = (s: Sentence, i: number, { attribution, frames, objectMayLead }: Language): number => {
  const words = attribution.sayingPhrases.get(lemma(s, i))
  if (words === undefined) return -1
  if (objectMayLead) return lastOfClause(s, i, words)
  for (let k = i + 1; k <= i + REACH; k++)
    if (words.has(norm(s, k))) {
      // "made clear to the envoys that …", "made it clear on Monday that …"
      for (let m = k + 1; m <= k + REACH + 1; m++) if (frames.bareMarks.has(norm(s, m))) return k
      return -1
    }
  return -1
}
