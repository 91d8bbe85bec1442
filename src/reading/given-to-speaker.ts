// "Der Bahnchef hat mir zugesagt, …": a stance that somebody took towards whoever speaks is none of the speaker's.
import type { Language } from '../language/index.js'
import { childWith, label, lemma, norm, type Sentence, tag } from './sentence.js'
import type { Candidate } from './stances/candidate.js'
import { clauseSigns } from './stances/clause.js'

const PASSED_TO: ReadonlySet<string> = new Set(['obj', 'iobj', 'obl:arg'])

/** "Der Bahnchef hat mir zugesagt, …", sagte Muster: what somebody else gave the speaker is not the speaker's. */
export const isGivenToSpeaker = (s: Sentence, { rule, at }: Candidate, language: Language): boolean => {
  const subject = childWith(s, at, 'nsubj')
  return (
    rule === 'verb' &&
    subject >= 0 &&
    (tag(s, subject) === 'NOUN' || tag(s, subject) === 'PROPN') &&
    !language.isThing(lemma(s, subject).toLowerCase()) &&
    clauseSigns(s, at, language).modality === null &&
    (s.children[at] ?? []).some((c) => {
      const word = norm(s, c)
      const isFirst = language.firstPerson.singular.has(word) || language.firstPerson.plural.has(word)
      return isFirst && PASSED_TO.has(label(s, c)) && tag(s, c) === 'PRON'
    })
  )
}
