// "If nothing changed, he said, there would be new tariffs": words of saying put in between two commas. Whether what stands
// behind them goes on with what stands before them, or tells something else.
import type { Language } from '../language/index.js'
import { conditionsIn } from './conditions/find-conditions.js'
import { conditionAt } from './conditions/markers.js'
import { isVerb, label, norm, type Sentence, tag } from './sentence.js'

/** Longest such words, in tokens. */
const LONGEST = 10

const isComma = (s: Sentence, i: number): boolean => s.tokens[i]?.text === ','

/** The commas around a verb of saying and its speaker, `null` where it is not put in between. */
export const insertionAt = (s: Sentence, verb: number): readonly [number, number] | null => {
  let [a, b] = [verb - 1, verb + 1]
  while (a > 0 && !isComma(s, a)) a--
  while (b < s.tokens.length && !isComma(s, b)) b++
  if (a < 1 || b >= s.tokens.length - 2 || b - a > LONGEST) return null
  for (let k = a + 1; k < b; k++) {
    if (k !== verb && tag(s, k) === 'VERB') return null
    if (s.tokens[k]?.kind !== 'word' || tag(s, k) === 'CCONJ' || tag(s, k) === 'SCONJ') return null
    if (s.parse.feats[k]?.pronType === 'rel') return null
  }
  return s.parse.feats[verb]?.verbForm === 'fin' ? [a, b] : null
}

const SOON = 8

/** A subject with its finite verb behind it, before the next comma. */
const opensMain = (s: Sentence, i: number): boolean => {
  if (!['PRON', 'DET', 'PROPN', 'NOUN'].includes(tag(s, i)) || s.parse.feats[i]?.pronType === 'rel') return false
  for (let k = i + 1; k < i + SOON && !isComma(s, k); k++)
    if (s.parse.feats[k]?.verbForm === 'fin' || tag(s, k) === 'AUX') return true
  return false
}

/** Whether the words from `after` on go on with the message that broke off before the comma at `comma`. */
export const goesOnBehind = (s: Sentence, comma: number, after: number, language: Language): boolean => {
  // "They would leave, he said, once the others had left."
  const condition = conditionAt(s, after, language)
  // "…, the mayor said, while divers searched the river": beside what is told, unless that is denied.
  if (condition !== null && !condition.needs.includes('negative')) return true
  if (language.conditionWords.inverted.has(norm(s, after))) return true
  if (language.attribution.otherClauses.has(norm(s, after))) return false
  // "Ukraine would not, he said, give up the port."
  let last = comma - 1
  while (last > 0 && (language.negations.has(norm(s, last)) || label(s, last) === 'advmod')) last--
  if (tag(s, last) === 'AUX') return true
  // "If nothing changed, he said, there would be …": a condition alone says nothing yet.
  if (conditionsIn(s, language).some((c) => c.from === 0 && c.to >= comma)) return true
  let finite = false
  for (let k = 0; k < comma; k++) finite ||= isVerb(s, k)
  return !finite || opensMain(s, after)
}
