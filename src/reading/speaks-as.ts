// Whether the subject of a clause takes a stand in it: "Berlin doubts it", "Muster ging einen Schritt weiter", and not "Berlin
// lies on the Spree", "Muster reiste nach Prag". What follows may then be told in his name.
import type { Act } from '../dossier/index.js'
import type { Language } from '../language/index.js'
import { childWith, hasRow, head, isPassive, label, lemma, type Sentence } from './sentence.js'

/** Acts done in words: whoever threatens or gives may do so by deeds, and talks are held by those who receive somebody. */
const IN_WORDS: ReadonlySet<Act> = new Set<Act>(['accept', 'reject', 'hedge', 'demand', 'propose'])

const verbsOf = new WeakMap<Language, ReadonlySet<string>>()

/** Verbs that need no other word to be such an act. */
const judging = (language: Language): ReadonlySet<string> => {
  const known = verbsOf.get(language)
  if (known) return known
  const entries = language.stanceVerbs.filter(
    ({ act, words, needs }) => IN_WORDS.has(act) && words.length === 0 && needs.length === 0,
  )
  const verbs = new Set(entries.map(({ lemma }) => lemma))
  verbsOf.set(language, verbs)
  return verbs
}

const isWord = (word: string, language: Language): boolean =>
  language.speechVerbs.has(word) || language.thoughtVerbs.has(word) || judging(language).has(word)

export const speaksAs = (s: Sentence, subject: number, language: Language): boolean => {
  const verb = head(s, subject)
  if (verb < 0 || label(s, subject) === 'nsubj:pass' || isPassive(s, verb)) return false
  // "reiste nach Prag und warnte vor Eile": the second verb is his as well.
  const joined = (s.children[verb] ?? []).filter((c) => label(s, c) === 'conj' && childWith(s, c, 'nsubj') < 0)
  return (
    [verb, ...joined].some((i) => isWord(lemma(s, i), language)) ||
    language.attribution.goesFurther.some((row) => hasRow(s, row) >= 0)
  )
}
