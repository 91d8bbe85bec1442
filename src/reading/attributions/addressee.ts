// Who is spoken to: a person as object of a verb of telling, "gegenüber X", the dative before a clause.
import { childWith, extent, label, lemma, norm, type Sentence, subtree, tag } from '../sentence.js'
import type { View } from './found.js'
import { nounPhrase, type Tokens } from './spans.js'

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON'])

/** "told reporters that …": a parse may take the message for a relative clause of whoever is told it. */
const withoutClause = (s: Sentence, at: number, [from, to]: Tokens): Tokens => {
  const clauses = (s.children[at] ?? []).filter((c) => label(s, c) === 'acl:relcl' && c > at)
  const begins = clauses.map((c) => extent(subtree(s, c))[0])
  return [from, Math.min(to, ...begins)]
}

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
      return withoutClause(s, c, nounPhrase(view, c, verb))
  }
  return null
}
