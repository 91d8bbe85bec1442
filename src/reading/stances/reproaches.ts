// Perfects behind a modal verb: what ought to have been done, or must have happened, is past and asked of nobody.
import type { Language, Modality } from '../../language/index.js'
import { clauseOf, label, lemma, norm, type Sentence, tag } from '../sentence.js'

/**
 * "should have accepted", "must have known", "hätte liefern müssen": a reproach or a guess, and nothing that is asked for any
 * more; "must have gone by May" lies ahead.
 */
export const isPerfectInfinitive = (
  s: Sentence,
  at: number,
  { idle, modals, dates, objectMayLead }: Language,
): boolean => {
  const children = s.children[at] ?? []
  const perfect = children.find((c) => label(s, c).startsWith('aux') && idle.perfect.has(lemma(s, c)))
  if (perfect === undefined) return false
  const { verbForm } = s.parse.feats[at] ?? {}
  // Where verbs stand last, the modal stands behind its infinitive, and "haben" behind the participle.
  const hasModal = (isBehind: boolean): boolean =>
    children.some((c) => c > at === isBehind && tag(s, c) === 'AUX' && modals.has(lemma(s, c)))
  if (verbForm === 'inf') return objectMayLead && hasModal(true)
  if (verbForm !== 'part') return false
  if (s.parse.feats[perfect]?.verbForm === 'inf' && perfect < at) return true
  return objectMayLead && perfect > at && hasModal(false) && !clauseOf(s, at).some((k) => dates.to.has(norm(s, k)))
}

/** What such a perfect makes a reproach or a guess of. */
export const REPROACHES: ReadonlySet<Modality | null> = new Set(['must', 'should', 'can', 'could'])
