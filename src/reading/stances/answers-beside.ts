// "Polen lehnt das ab, Frankreich hingegen nicht": a parse hangs the denial at the end on the verb before, of which it is none.

import type { Language } from '../../language/index.js'
import { norm, type Sentence, tag } from '../sentence.js'

const BEGINNING: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN'])
const NAMING: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'CCONJ', 'NUM'])

/** Whether the word that denies closes a short answer: behind a comma and a name, at the end of its clause. */
export const deniesAnswer = (s: Sentence, i: number, { shortAnswers }: Language): boolean => {
  if (!shortAnswers.not.has(norm(s, i)) || (i + 1 < s.tokens.length && tag(s, i + 1) !== 'PUNCT')) return false
  let from = i
  while (from > 0 && (NAMING.has(tag(s, from - 1)) || shortAnswers.fillers.has(norm(s, from - 1)))) from--
  return from < i && s.tokens[from - 1]?.text === ',' && BEGINNING.has(tag(s, from))
}
