// Conditions that stand beside the stance and not with it: "Sonst …" points back to what was asked, "Dafür müsse …" and
// "Bedingung sei …" say in the next sentence what the stance before is given for.
import type { ConditionHead, Range } from '../../dossier/index.js'
import type { Language } from '../../language/index.js'
import { childWith, isVerb, label, lemma, norm, offsets, type Sentence, tag } from '../sentence.js'
import { modalOf } from '../stances/clause.js'
import { trimmed } from './extents.js'
import type { ChosenCondition, ConditionQuestion } from './found.js'

const rowAt = (s: Sentence, i: number, words: readonly string[]): boolean =>
  words.every((word, k) => norm(s, i + k) === word)

const chosen = (head: ConditionHead, sentence: Sentence, range: Range): ChosenCondition | null =>
  range.end > range.begin ? { head, sentence, range, found: null } : null

const firstWord = (s: Sentence, from = 0): number => {
  let at = from
  while (at < s.tokens.length && s.tokens[at]?.kind !== 'word') at++
  return at
}

/** A sentence without the marks around it. */
const whole = (s: Sentence, from = 0, to = s.tokens.length): Range =>
  offsets(s, firstWord(s, from), trimmed(s, from, to))

/** What a sentence asks: its clause with "that", where it has one; else all of it. */
const asked = (s: Sentence, language: Language): Range => {
  const that = s.tokens.findIndex((t) => language.conditionWords.that.has(t.norm))
  return that > 0 ? whole(s, that) : whole(s)
}

const isOtherwise = (s: Sentence, i: number, { otherwise }: Language['conditionWords']): number =>
  otherwise.find((row) => rowAt(s, i, row))?.length ?? 0

/** Where "otherwise" stands before the stance, or at the very end of its sentence; -1 where it does not. */
const otherwiseAt = ({ sentence: s, candidate, language }: ConditionQuestion): number => {
  const words = language.conditionWords
  for (let i = Math.max(0, candidate.from - 2); i <= candidate.at; i++) {
    const opens = i === 0 || s.tokens[i - 1]?.kind !== 'word' || words.or.has(norm(s, i - 1))
    if (opens && isOtherwise(s, i, words) > 0) return i
    if (opens && candidate.act === 'threaten' && i > 2 && words.or.has(norm(s, i))) return i
  }
  const last = trimmed(s, 0, s.tokens.length) - 1
  return candidate.act === 'threaten' && last > candidate.at && isOtherwise(s, last, words) > 0 ? last : -1
}

const clauseBefore = (s: Sentence, at: number): Range | null => {
  let from = at - 1
  while (from > 0 && !['.', ';', ':', '–', '—'].includes(s.tokens[from - 1]?.text ?? '')) from--
  return at - from >= 3 ? whole(s, from, at) : null
}

/** The sentence so many places behind this one, found by halving: sentences stand in text order. */
const beside = ({ document, sentence }: ConditionQuestion, step: number): Sentence | undefined => {
  const all = document.sentences
  let [low, high] = [0, all.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle] as Sentence).begin < sentence.begin) low = middle + 1
    else high = middle
  }
  return all[low + step]
}

const before = (question: ConditionQuestion): ChosenCondition | null => {
  const at = otherwiseAt(question)
  if (at < 0) return null
  const { sentence, language, candidate } = question
  const inside = at > 2 && at <= candidate.at ? clauseBefore(sentence, at) : null
  if (inside) return chosen('UNLESS', sentence, inside)
  const previous = beside(question, -1)
  return previous && !previous.heading ? chosen('UNLESS', previous, asked(previous, language)) : null
}

const GIVEN: ReadonlySet<string> = new Set(['offer', 'accept', 'promise', 'open', 'propose'])

const demands = (s: Sentence, language: Language): boolean =>
  s.tokens.some((_, i) => {
    if (!isVerb(s, i)) return false
    const modality = language.modals.get(norm(s, i)) ?? modalOf(s, i, language)
    return modality === 'must' || modality === 'should'
  })

/** How early in its sentence the noun for a condition must stand. */
const EARLY = 4

const PHRASES: ReadonlySet<string> = new Set(['nmod', 'obl', 'acl'])

/** "Als Bedingung für ein Ende des Krieges nannte er …": a condition of what it names, which the stance before may not be about. */
const ofOther = (s: Sentence, noun: number, stance: Sentence): boolean => {
  const thing = (s.children[noun] ?? []).find(
    (c) => c > noun && PHRASES.has(label(s, c)) && tag(s, c) === 'NOUN' && childWith(s, c, 'case') > noun,
  )
  return thing !== undefined && !stance.tokens.some((_, i) => lemma(stance, i) === lemma(s, thing))
}

const namesCondition = (s: Sentence, stance: Sentence, language: Language): boolean => {
  const first = firstWord(s)
  for (let i = first; i < first + EARLY; i++) {
    if (language.negations.has(norm(s, i))) return false
    if (language.conditionWords.nouns.includes(norm(s, i))) return !ofOther(s, i, stance)
  }
  return false
}

const behind = (question: ConditionQuestion): ChosenCondition | null => {
  const { sentence, language, candidate } = question
  if (!GIVEN.has(candidate.act)) return null
  const next = beside(question, 1)
  if (!next || next.paragraph !== sentence.paragraph || next.lang !== sentence.lang) return null
  const first = firstWord(next)
  if (language.conditionWords.inReturn.some((row) => rowAt(next, first, row)) && demands(next, language))
    return chosen('EXCHANGE', next, whole(next))
  return namesCondition(next, sentence, language) ? chosen('PROVIDED', next, whole(next)) : null
}

export const besideIn = (question: ConditionQuestion): ChosenCondition | null => before(question) ?? behind(question)
