// "made it clear that …", "let it be known that …", "left no doubt that …": verbs that say something only with the word behind
// them, and with a clause of what is said.
import type { Language } from '../language/index.js'
import { lemma, norm, type Sentence } from './sentence.js'

/** How far behind its verb the word stands: "made it abundantly clear", "let it be known". */
const REACH = 4

/** The word that makes the verb at `i` one of saying, with "that" right behind it; -1 where there is none. */
export const sayingWordOf = (s: Sentence, i: number, { attribution, frames }: Language): number => {
  const words = attribution.sayingPhrases.get(lemma(s, i))
  if (words === undefined) return -1
  for (let k = i + 1; k <= i + REACH; k++)
    if (words.has(norm(s, k))) {
      // "made clear to the envoys that …", "made it clear on Monday that …"
      for (let m = k + 1; m <= k + REACH + 1; m++) if (frames.bareMarks.has(norm(s, m))) return k
      return -1
    }
  return -1
}
