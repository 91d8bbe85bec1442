// How a clause is told: as what a plan wants ("would", "is to", "soll"), in the bare present, or as what was.
import type { Language } from '../../language/index.js'
import { childWith, head, isVerb, label, lemma, norm, type Sentence, subtree, tag } from '../sentence.js'
import { clauseSigns, isReportedByMood } from '../stances/clause.js'

export type Mood = 'planned' | 'ought' | 'present'

const finiteOf = (s: Sentence, i: number): readonly number[] =>
  [i, ...(s.children[i] ?? []).filter((c) => tag(s, c) === 'AUX' || label(s, c) === 'cop')].filter((k) => isVerb(s, k))

/** "has been", "worden": what is over. */
const isPerfect = (s: Sentence, i: number, { idle }: Language): boolean =>
  s.parse.feats[i]?.verbForm === 'part' &&
  (s.children[i] ?? []).some((c) => idle.perfect.has(lemma(s, c)) || norm(s, c) === 'worden')

/** "is to be lifted", "are to leave": plans, where "must" and "have to" insist. */
const isToBe = (s: Sentence, i: number, finite: readonly number[], { papers: { isTo } }: Language): boolean =>
  finite.some((k) => k !== i && isTo.be.has(lemma(s, k))) &&
  (s.children[i] ?? []).some((c) => c < i && label(s, c) === 'mark' && isTo.to.has(norm(s, c)))

/** `null` where it is told as past or as somebody's wish, and in questions and conditions. */
export const moodOf = (s: Sentence, i: number, language: Language): Mood | null => {
  const signs = clauseSigns(s, i, language)
  if (signs.question || signs.conditional || signs.hearsay) return null
  if (signs.planned || isReportedByMood(signs, language)) return signs.modality === 'must' ? 'ought' : 'planned'
  const finite = finiteOf(s, i)
  if (isToBe(s, i, finite, language)) return 'planned'
  switch (signs.modality) {
    case 'would':
      return 'planned'
    case 'must':
    case 'should':
      return 'ought'
    case 'want':
      return null
    default:
  }
  if (finite.some((k) => language.papers.wouldForms.has(norm(s, k)))) return 'planned'
  if (isPerfect(s, i, language)) return null
  const tenses = finite.filter((k) => s.parse.feats[k]?.verbForm === 'fin').map((k) => s.parse.feats[k]?.tense)
  if (tenses.length === 0 || tenses.includes('past')) return null
  return 'present'
}

const ASIDE: ReadonlySet<string> = new Set([
  'acl:relcl',
  'acl',
  'amod',
  'compound',
  'csubj',
  'xcomp',
  'aux',
  'cop',
  'aux:pass',
])

/** A clause told in passing; not the one a stretch begins in: "a plan under which [Kyiv would yield]". */
const isAside = (s: Sentence, i: number, from: number, language: Language): boolean => {
  for (let at = i, steps = 0; at >= 0 && steps < 12; at = head(s, at), steps++) {
    const rel = label(s, at)
    if (rel.startsWith('acl') && from > 0 && (subtree(s, at)[0] ?? from) < from) return false
    if (ASIDE.has(rel)) return true
    // "when …", "so that …"; a clause a parse has merely hung there has no such word, nor has "is to be granted".
    const marked = childWith(s, at, 'mark') >= 0 && !isToBe(s, at, finiteOf(s, at), language)
    if (rel === 'advcl' && (marked || s.parse.feats[at]?.verbForm === 'ger')) return true
    if (rel === 'ccomp' && at !== i) return false
  }
  return false
}

export interface Predicate {
  readonly at: number
  readonly mood: Mood
}

/** Heads of the clauses in a stretch that may be points, in text order. */
export const predicatesIn = (
  s: Sentence,
  { from, to }: { readonly from: number; readonly to: number },
  language: Language,
): readonly Predicate[] => {
  const found: Predicate[] = []
  for (let i = from; i < to; i++) {
    if (!isVerb(s, i) && childWith(s, i, 'cop') < 0) continue
    if (tag(s, i) === 'AUX' && ASIDE.has(label(s, i))) continue
    if (isAside(s, i, from, language) || (label(s, i) === 'ccomp' && found.some(({ at }) => at === head(s, i))))
      continue
    const mood = moodOf(s, i, language) ?? sharedMood(s, i, found)
    if (mood !== null) found.push({ at: i, mood })
  }
  return found
}

/** "would halt its army, stop mobilising and lift …": one helping verb for all. */
const sharedMood = (s: Sentence, i: number, before: readonly Predicate[]): Mood | null => {
  if (label(s, i) !== 'conj' || s.parse.feats[i]?.verbForm === 'fin' || childWith(s, i, 'aux', 'mark') >= 0) return null
  return before.find(({ at }) => at === head(s, i))?.mood ?? null
}
