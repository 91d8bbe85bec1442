// Who is spoken to: a person as object of a verb of telling, "gegenüber X", the dative before a clause.
import { childWith, label, lemma, norm, tag } from '../sentence.js'
import type { View } from './found.js'
import { nounPhrase, type Tokens } from './spans.js'

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON'])

export const addresseeOf = (view: View, verb: number): Tokens | null => {
  const { sentence: s, words } = view
  for (const c of s.children[verb] ?? []) {
    if (!NOMINAL.has(tag(s, c)) || view.quoted[c]) continue
    const preposition = childWith(s, c, 'case')
    const rel = label(s, c)
    if (preposition >= 0) {
      if (words.fragments && words.addresseePrepositions.has(norm(s, preposition))) {
        const [from, to] = nounPhrase(view, c, verb)
        return [Math.min(from, preposition), to]
      }
      continue
    }
    if (s.parse.feats[c]?.pronType === 'rel' || norm(s, c) === 'sich') continue
    const dative = s.parse.feats[c]?.case === 'dat' || rel === 'iobj'
    if (
      rel === 'iobj' ||
      ((rel === 'obj' || rel === 'obl' || rel === 'obl:arg') && (words.addressingVerbs.has(lemma(s, verb)) || dative))
    )
      return nounPhrase(view, c, verb)
  }
  return null
}
