// "Ein Vorschlag, den die Ukraine ablehnte", "…, was Kiew zurückwies": where verbs stand last, the pronoun that opens a relative
// clause is often its object, and whoever stands behind it its subject. A parse takes the pronoun for the subject, or the
// name for a second object.
import type { Language } from '../language/index.js'
import { isThing, mayAct, showsObject, verbsAboutThings } from './object-first.js'
import { childrenOf, childWith, head, label, lemma, norm, type Sentence, tag } from './sentence.js'
import { isTree } from './tree.js'

const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])
const SKIPPED: ReadonlySet<string> = new Set(['DET', 'ADJ', 'ADV', 'NUM', 'PART'])

/** The verb at the end of a clause that opens at `from`, -1 where another comma stands between. */
const lastVerb = (s: Sentence, from: number): number => {
  for (let i = from; i < s.tokens.length; i++) {
    if (tag(s, i) === 'PUNCT' && s.tokens[i]?.kind !== 'quote') return -1
    if (s.parse.feats[i]?.verbForm !== 'fin' || (tag(s, i) !== 'VERB' && tag(s, i) !== 'AUX')) continue
    const next = i + 1 < s.tokens.length ? tag(s, i + 1) : 'PUNCT'
    if (next !== 'PUNCT' && next !== 'CCONJ') return -1
    if (tag(s, i) === 'VERB') return i
    return tag(s, i - 1) === 'VERB' ? i - 1 : -1
  }
  return -1
}

/** The noun of the first phrase behind the pronoun, -1 where that has a preposition or there is none. */
const nounBehind = (s: Sentence, pronoun: number, verb: number): number => {
  let at = pronoun + 1
  while (at < verb && SKIPPED.has(tag(s, at))) at++
  return at < verb && NAMING.has(tag(s, at)) && childWith(s, at, 'case') < 0 ? at : -1
}

/** Whether the pronoun stands for what is done, not for who does it. */
const isObject = (s: Sentence, pronoun: number, verb: number, language: Language): boolean => {
  const forms = language.caseForms
  if (forms === null) return false
  const word = norm(s, pronoun)
  if (forms.obliquePronouns.has(word)) return true
  if (!verbsAboutThings(language).has(lemma(s, verb))) return false
  const before = pronoun - 2
  return forms.ofClauses.has(word) || (NAMING.has(tag(s, before)) && isThing(s, before, language))
}

const OF_VERB: ReadonlySet<string> = new Set(['obj', 'obl', 'obl:arg', 'xcomp', 'ccomp', 'nsubj:pass'])

/** "Moskau fordert den Abzug der Truppen, was Kiew ablehnt": the verb of the clause that goes on so; -1 where none stands before. */
const clauseBefore = (s: Sentence, verb: number, pronoun: number): number => {
  let at = head(s, verb)
  for (let steps = 0; at >= 0 && steps < s.tokens.length; steps++, at = head(s, at))
    if (at < pronoun && tag(s, at) === 'VERB')
      // "Peskow sagte, was Kiew ablehnt": what is said.
      return (s.children[at] ?? []).some((c) => c < pronoun && OF_VERB.has(label(s, c))) ? at : -1
  return -1
}

/** The sentence with subject and object of such clauses put right. */
export const withRelativeObjects = (s: Sentence, language: Language): Sentence => {
  const forms = language.caseForms
  if (forms === null) return s
  let labels: string[] | null = null
  let heads: Int16Array | null = null
  for (let pronoun = 2; pronoun < s.tokens.length - 2; pronoun++) {
    if (tag(s, pronoun) !== 'PRON' || s.tokens[pronoun - 1]?.text !== ',' || !forms.relatives.has(norm(s, pronoun)))
      continue
    const verb = lastVerb(s, pronoun + 1)
    const noun = verb < 0 ? -1 : nounBehind(s, pronoun, verb)
    if (noun < 0 || head(s, pronoun) !== verb || (head(s, noun) !== verb && head(s, noun) !== pronoun)) continue
    if (showsObject(s, noun, forms) || !mayAct(s, noun, language)) continue
    if (childWith(s, verb, 'aux:pass') >= 0 || !isObject(s, pronoun, verb, language)) continue
    labels ??= [...s.parse.labels]
    labels[pronoun] = 'obj'
    labels[noun] = 'nsubj'
    if (head(s, noun) !== verb) {
      heads ??= Int16Array.from(s.parse.heads)
      heads[noun] = verb
    }
    const above = forms.ofClauses.has(norm(s, pronoun)) ? clauseBefore(s, verb, pronoun) : -1
    if (above < 0) continue
    heads ??= Int16Array.from(s.parse.heads)
    heads[verb] = above
    labels[verb] = 'parataxis'
  }
  if (labels === null) return s
  return heads === null || !isTree(heads)
    ? { ...s, parse: { ...s.parse, labels }, memory: [] }
    : { ...s, parse: { ...s.parse, labels, heads }, children: childrenOf(heads, s.tokens.length), memory: [] }
}
