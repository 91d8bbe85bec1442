// "Merz said Berlin would send tanks; Paris should as well": whether a clause behind a semicolon is told by whoever told the one
// before it, or stands for itself.
import type { Range } from '../dossier/index.js'
import type { Language } from '../language/index.js'
import { extent, label, lemma, norm, type Sentence, subtree } from './sentence.js'

/** A clause of its own, which its semicolon parts from the one before. */
export const isBehindSemicolon = (s: Sentence, clause: number): boolean =>
  label(s, clause) === 'parataxis' && s.tokens[extent(subtree(s, clause))[0] - 1]?.text === ';'

/** It goes on with what was said where a modal or the mood of the verb says so; told as a fact it is the article's. */
export const isStillTold = (s: Sentence, clause: number, { modals }: Language): boolean =>
  [clause, ...(s.children[clause] ?? []).filter((c) => label(s, c).startsWith('aux') || label(s, c) === 'cop')].some(
    (i) => modals.has(norm(s, i)) || modals.has(lemma(s, i)) || s.parse.feats[i]?.mood === 'sub',
  )

/** What was said up to the first semicolon behind which the article tells a fact; `cue` is where the word of saying begins. */
export const withoutFacts = (s: Sentence, message: Range, cue: number, language: Language): Range => {
  for (let i = 1; i < s.tokens.length; i++) {
    const mark = s.tokens[i]
    if (mark?.text !== ';' || mark.begin <= Math.max(message.begin, cue) || mark.begin >= message.end) continue
    const clause = s.parse.labels.findIndex(
      (_, k) => k > i && isBehindSemicolon(s, k) && extent(subtree(s, k))[0] === i + 1,
    )
    if (clause >= 0 && !isStillTold(s, clause, language)) return { begin: message.begin, end: mark.begin }
  }
  return message
}
