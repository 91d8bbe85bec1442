// Conditions that a word or a row of words opens: "nur wenn …", "provided that …", "im Gegenzug für …", "knüpft … an …".
import type { ConditionHead } from '../../dossier/index.js'
import type { ConditionMarker, Language } from '../../language/index.js'
import { childWith, head, isVerb, label, lemma, norm, type Sentence, subtree, tag } from '../sentence.js'
import { clauseExtent, phraseExtent } from './extents.js'
import type { FoundCondition } from './found.js'

const rowAt = (s: Sentence, i: number, words: readonly string[]): boolean =>
  words.every((word, k) => norm(s, i + k) === word)

const byFirst = new WeakMap<Language, ReadonlyMap<string, readonly ConditionMarker[]>>()

/** Markers by their first word, longest first: "before the" is tried before "before". */
const markersOf = (language: Language): ReadonlyMap<string, readonly ConditionMarker[]> => {
  const known = byFirst.get(language)
  if (known) return known
  const markers = new Map<string, ConditionMarker[]>()
  for (const marker of [...language.conditionMarkers].sort((a, b) => b.words.length - a.words.length)) {
    const first = marker.words[0] ?? ''
    const others = markers.get(first)
    if (others) others.push(marker)
    else markers.set(first, [marker])
  }
  byFirst.set(language, markers)
  return markers
}

const NONE: readonly ConditionMarker[] = []

const rowsAt = (s: Sentence, i: number, language: Language): readonly ConditionMarker[] =>
  markersOf(language)
    .get(norm(s, i))
    ?.filter((marker) => rowAt(s, i, marker.words)) ?? NONE

const isIdiomAt = (s: Sentence, i: number, language: Language, length: number): boolean =>
  language.conditionWords.idioms.some((row) => row.length > length && rowAt(s, i, row)) ||
  language.conditionWords.idioms.some((row) => row.length > 1 && rowAt(s, i - row.length + 1, row))

/** The last word before `i` that is no mark. */
const wordBefore = (s: Sentence, i: number): number => {
  let at = i - 1
  while (at >= 0 && s.tokens[at]?.kind !== 'word' && s.tokens[at]?.kind !== 'number') at--
  return at
}

const startsClause = (s: Sentence, i: number): boolean => i === 0 || s.tokens[i - 1]?.kind !== 'word'

/** How far before a subordinator a word of "only" may stand: "nur zu Gesprächen darüber bereit, wenn …". */
const ONLY_BEFORE = 12

const onlyBefore = (s: Sentence, i: number, reach: number, language: Language): boolean => {
  const { only } = language.conditionWords
  const before = wordBefore(s, i)
  if (only.has(norm(s, before))) return true
  for (let k = i - 2; k >= Math.max(0, i - reach); k--) {
    if (s.tokens[k]?.text === ';' || s.tokens[k]?.text === ':') return false
    if (only.has(norm(s, k))) return true
  }
  return false
}

/** "auch wenn", "as if", "happy if", "evaluate if": the words are there, but the stance does not hang on them. */
const isLookalike = (s: Sentence, i: number, language: Language): boolean => {
  const { all, asking, judging } = language.conditionWords
  const before = wordBefore(s, i)
  if (before < 0) return false
  if (all.has(norm(s, before)) && s.tokens[i - 1]?.kind === 'word') return true
  if (before === i - 1 && asking.has(lemma(s, before).toLowerCase())) return true
  for (let k = before; k >= Math.max(0, i - 4); k--) {
    if (s.tokens[k]?.text === '.' || s.tokens[k]?.text === ';') return false
    if (tag(s, k - 1) === 'ADP') continue
    if (judging.has(norm(s, k)) || judging.has(lemma(s, k).toLowerCase())) return true
  }
  return false
}

const SUBORDINATES: ReadonlySet<string> = new Set(['SCONJ', 'ADV', 'ADP', 'VERB'])

/** "while keeping an eye on" is no clause of its own; "while missiles are falling" is. */
const isFull = (s: Sentence, verb: number): boolean =>
  s.parse.feats[verb]?.verbForm !== 'ger' || childWith(s, verb, 'aux') >= 0

/** A word that opens clauses and does other things as well ("once", "while", "bis") opens one where a verb follows in it. */
const opensClause = (s: Sentence, i: number, to: number, language: Language): boolean => {
  const verb = head(s, i)
  if (tag(s, i) === 'SCONJ' && label(s, i) === 'mark' && isVerb(s, verb)) return isFull(s, verb)
  if (!SUBORDINATES.has(tag(s, i)) && label(s, i) !== 'mark') return false
  // "was once drawn so that …": stands inside of a verb.
  if (tag(s, i - 1) === 'AUX' && head(s, i - 1) === verb) return false
  // Where verbs stand last, the clause ends with one.
  if (language.conditionWords.verbFirst) return isVerb(s, to - 1)
  // "before the summit that France wants to host": the verb only says which.
  const told = label(s, i) === 'case' && head(s, verb) < i ? subtree(s, verb) : []
  for (let k = i + 1; k < to; k++)
    if (isVerb(s, k) && isFull(s, k) && tag(s, k - 1) !== 'PART' && !told.includes(k)) return true
  return false
}

const EVENTS_BEHIND = 7

/** A noun for what has not happened yet: "nach einem Waffenstillstand", "after the end of …". */
const namesOutcome = (s: Sentence, from: number, to: number, language: Language): boolean => {
  for (let k = from; k < Math.min(to, from + EVENTS_BEHIND); k++) {
    if (tag(s, k) !== 'NOUN' && tag(s, k) !== 'PROPN') continue
    const word = norm(s, k)
    return language.conditionWords.outcomes.some(
      (ending) => word === ending || (ending.length > 5 && word.endsWith(ending)),
    )
  }
  return false
}

/** "Ruf nach einer Waffenruhe", "auch nicht nach dem Ende": the phrase belongs to a noun, or is not what the stance waits for. */
const isOfNoun = (s: Sentence, i: number, marker: ConditionMarker, governor: number, language: Language): boolean =>
  (marker.head === 'AFTER' || marker.head === 'IF') &&
  marker.needs.includes('outcome') &&
  marker.words.length === 1 &&
  !language.conditionWords.units.has(lemma(s, i - 1).toLowerCase()) &&
  (tag(s, i - 1) === 'NOUN' ||
    (governor >= 0 && tag(s, governor) === 'NOUN') ||
    language.conditionWords.all.has(norm(s, i - 2)))

/** "ohne uns", "without Ukraine": who must be there is no condition but a demand. */
const namesSomebody = (s: Sentence, from: number, to: number): boolean => {
  let at = from
  while (at < to - 1 && ['DET', 'ADJ', 'ADV'].includes(tag(s, at))) at++
  return tag(s, at) === 'PROPN' || tag(s, at) === 'PRON'
}

const withOnly = (head: ConditionHead, only: boolean): ConditionHead =>
  only && (head === 'IF' || head === 'AFTER' || head === 'PROVIDED') ? 'ONLYIF' : head

/** What a word, or the phrase its preposition opens, hangs on. */
const above = (s: Sentence, i: number): number => (label(s, i) === 'case' ? head(s, head(s, i)) : head(s, i))

const isSubject = (s: Sentence, i: number): boolean =>
  ['nsubj', 'nsubj:pass'].includes(label(s, i)) || ['nsubj', 'nsubj:pass'].includes(label(s, head(s, i)))

const markedAt = (s: Sentence, i: number, marker: ConditionMarker, language: Language): FoundCondition | null => {
  const last = i + marker.words.length - 1
  if (isIdiomAt(s, i, language, marker.words.length)) return null
  if (marker.needs.includes('start') && !startsClause(s, i)) return null
  if (marker.needs.includes('subject') && !isSubject(s, i)) return null
  if (marker.needs.includes('opened') && !startsClause(s, i) && tag(s, last + 1) !== 'PRON') return null
  const only = onlyBefore(s, i, marker.takes === 'clause' ? ONLY_BEFORE : 1, language)
  if (marker.takes === 'word')
    return {
      head: marker.head,
      from: i,
      to: last + 1,
      content: last + 1,
      verb: -1,
      governor: above(s, i),
      needs: marker.needs,
    }
  if (marker.takes === 'clause' && isLookalike(s, i, language)) return null
  const reach = marker.takes === 'clause' ? clauseExtent(s, i, last, language) : phraseExtent(s, i, last, language)
  if (reach.to - i < 2) return null
  const needs = marker.needs.filter(
    (need) => !['start', 'opened', 'only', 'outcome', 'finite', 'nameless', 'subject'].includes(need),
  )
  if (marker.needs.includes('only') && !only) return null
  if (marker.needs.includes('outcome') && !only && !namesOutcome(s, last + 1, reach.to, language)) return null
  if (marker.needs.includes('finite') && !opensClause(s, i, reach.to, language)) return null
  if (marker.takes === 'phrase' && isOfNoun(s, i, marker, reach.governor, language)) return null
  if (marker.needs.includes('nameless') && namesSomebody(s, last + 1, reach.to)) return null
  return {
    head: withOnly(marker.head, only),
    from: i,
    to: reach.to,
    content: last + 1,
    verb: reach.verb,
    governor: reach.governor,
    needs,
  }
}

/** "nur unter Anerkennung der Lage", "only with their consent". */
const onlyPhraseAt = (s: Sentence, i: number, language: Language): FoundCondition | null => {
  const { only, onlyPrepositions } = language.conditionWords
  const head = onlyPrepositions.get(norm(s, i))
  if (!head || !only.has(norm(s, i - 1)) || s.tokens[i + 1]?.kind !== 'word') return null
  const { to, verb, governor } = phraseExtent(s, i, i, language)
  return to - i < 2 ? null : { head, from: i, to, content: i + 1, verb, governor, needs: [] }
}

/** How far a word that ties may stand from what it ties to, in tokens. */
const TIED_WITHIN = 9

/** "macht … von … abhängig", "tied its consent to …", "setzt … voraus": the word ties, a phrase or clause beside it is the condition. */
const tiedAt = (s: Sentence, i: number, language: Language): FoundCondition | null => {
  if (!isVerb(s, i) && tag(s, i) !== 'ADJ' && tag(s, i) !== 'ADV') return null
  const { ties, that } = language.conditionWords
  const openers = ties.get(lemma(s, i).toLowerCase()) ?? ties.get(norm(s, i))
  if (!openers || language.conditionMarkers.some((m) => m.words.length === 1 && m.words[0] === norm(s, i))) return null
  if (openers.length === 0) {
    const objects = (s.children[i] ?? []).filter((c) => ['obj', 'nsubj', 'obl:arg'].includes(label(s, c)))
    const object = objects.find((c) => c > i) ?? objects.find((c) => label(s, c) === 'obj')
    if (object === undefined) return null
    const from = Math.min(object, ...(s.children[object] ?? []).filter((c) => c < object))
    return {
      head: 'ONLYIF',
      from,
      to: phraseExtent(s, from, object - 1, language).to,
      content: from,
      verb: -1,
      governor: i,
      needs: [],
    }
  }
  const places = s.tokens.flatMap((t, k) => (openers.includes(t.norm) && Math.abs(k - i) <= TIED_WITHIN ? [k] : []))
  // A verb ties something: "refused to be tied to anything" makes no condition.
  if (
    isVerb(s, i) &&
    !['nsubj', 'nsubj:pass', 'obj'].some((rel) => (s.children[i] ?? []).some((c) => label(s, c) === rel))
  )
    return null
  const place = places.sort((a, b) => Math.abs(a - i) - Math.abs(b - i))[0]
  if (place === undefined) return null
  const clause = s.tokens.findIndex((t, k) => k > Math.max(place, i) && k <= Math.max(place, i) + 4 && that.has(t.norm))
  if (clause > 0) {
    const { to, verb } = clauseExtent(s, clause, clause, language)
    return { head: 'ONLYIF', from: clause, to, content: clause + 1, verb, governor: i, needs: [] }
  }
  const { to, verb } = phraseExtent(s, place, place, language)
  if (to - place < 2) return null
  return {
    head: 'ONLYIF',
    from: place,
    to: place < i ? Math.min(to, i) : to,
    content: place + 1,
    verb,
    governor: i,
    needs: [],
  }
}

export const conditionAt = (s: Sentence, i: number, language: Language): FoundCondition | null => {
  for (const marker of rowsAt(s, i, language)) {
    const found = markedAt(s, i, marker, language)
    if (found) return found
  }
  return onlyPhraseAt(s, i, language) ?? tiedAt(s, i, language)
}
