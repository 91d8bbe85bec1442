// Conditional clauses without a conjunction: "Lehnt Kiew ab, …", "…, sollte Istanbul scheitern", "Should it press on, …".
import type { Language } from '../../language/index.js'
import { childWith, head, isVerb, label, lemma, norm, type Sentence, tag } from '../sentence.js'
import { subjectBefore } from '../subject-before.js'
import { isFinite, opensMain, trimmed } from './extents.js'
import type { FoundCondition } from './found.js'

/** Longest such clause, in tokens. */
const REACH = 40

export const isQuestion = (s: Sentence): boolean => s.tokens.some((t) => t.text === '?')

const skipQuotes = (s: Sentence, i: number): number => {
  let at = i
  while (s.tokens[at]?.kind === 'quote') at++
  return at
}

const contentVerb = (s: Sentence, from: number, to: number): number => {
  // "should Kyiv fail to answer": the verb of the auxiliary, whatever it was taken for, and not the last.
  const own = tag(s, from) === 'AUX' && label(s, from) === 'aux' ? head(s, from) : -1
  if (own > from && own < to) return own
  for (let k = to - 1; k > from; k--) if (tag(s, k) === 'VERB') return k
  return from
}

const found = (s: Sentence, from: number, to: number): FoundCondition => ({
  head: 'IF',
  from,
  to: trimmed(s, from, to),
  content: from,
  verb: contentVerb(s, from, to),
  governor: -1,
  needs: [],
})

const says = (s: Sentence, i: number, language: Language): boolean =>
  language.speechVerbs.has(lemma(s, i)) || language.thoughtVerbs.has(lemma(s, i))

/** Longest ", sagte X", in tokens. */
const TAG = 6

/** ", sagte der Minister": a verb of saying with little behind it; ", drohen die USA mit …" is a main clause. */
const isTag = (s: Sentence, i: number, language: Language): boolean => {
  if (!says(s, i, language)) return false
  let to = i + 1
  while (to < s.tokens.length && s.tokens[to]?.kind !== 'mark') to++
  return to - i <= TAG
}

/** Where a main clause may begin: at the start, behind a mark that opens, or behind the comma of a clause of saying. */
const mayBegin = (s: Sentence, i: number, language: Language): boolean => {
  const before = s.tokens[i - 1]
  if (!before) return true
  if (before.kind === 'quote') return s.tokens[i - 2]?.kind !== 'word'
  if (before.text === ':' || before.text === ';' || before.text === '–') return true
  if (before.text !== ',') return false
  let from = i - 2
  while (from > 0 && s.tokens[from - 1]?.text !== ',') from--
  return (
    s.parse.feats[i]?.mood === 'sub' &&
    [...Array(i - 1 - from).keys()].some((k) => isVerb(s, from + k) && says(s, from + k, language))
  )
}

/** "Komme nichts Neues, werde …": a capital makes the tagger see a noun or adjective; but then the clause would have no verb at all. */
const isHiddenVerb = (s: Sentence, i: number, language: Language): boolean => {
  if (
    i !== skipQuotes(s, 0) ||
    !['NOUN', 'VERB', 'ADJ'].includes(tag(s, i)) ||
    !language.conditionWords.verbEndings.test(norm(s, i))
  )
    return false
  const comma = s.tokens.findIndex((t, k) => k > i + 1 && t.text === ',')
  return (
    comma > 0 && isFinite(s, skipQuotes(s, comma + 1)) && !s.tokens.some((_, k) => k > i && k < comma && isFinite(s, k))
  )
}

/** "Lehnt Kiew ab, (so) werde …": a finite verb, and a comma with the next finite verb right behind it. */
const anyVerbAt = (s: Sentence, i: number, language: Language): FoundCondition | null => {
  if (
    !(
      isFinite(s, i) &&
      s.parse.feats[i]?.mood !== 'imp' &&
      (i === skipQuotes(s, 0) || !language.speechVerbs.has(lemma(s, i)))
    ) &&
    !isHiddenVerb(s, i, language)
  )
    return null
  if (!mayBegin(s, i, language)) return null
  for (let comma = i + 2; comma < Math.min(s.tokens.length - 1, i + REACH); comma++) {
    const text = s.tokens[comma]?.text
    if (text === '.' || text === ';' || text === ':' || text === '?' || text === '!') return null
    if (text !== ',') continue
    // "„Nehmen wir doch die Hälfte“, schrieb der Kämmerer": what was quoted is over, and only who said it follows.
    if (s.tokens[comma - 1]?.kind === 'quote' && s.tokens[i - 1]?.kind === 'quote') return null
    let next = skipQuotes(s, comma + 1)
    if (language.conditionWords.then.has(norm(s, next))) next++
    if (isFinite(s, next) && !isTag(s, next, language)) return found(s, i, comma)
  }
  return null
}

/** The end of an inverted clause: its comma, the main clause that begins without one ("Should it fail Moscow will …"), or the end of the sentence. */
const endOf = (s: Sentence, i: number, { modals, conditionWords }: Language): number => {
  let verb = -1
  for (let k = i + 1; k < s.tokens.length; k++) {
    const text = s.tokens[k]?.text
    if (!conditionWords.verbFirst && k > i + 2 && tag(s, k) === 'AUX' && modals.has(lemma(s, k))) {
      const subject = subjectBefore(s.parse.tags, k)
      if (subject < k && subject > i + 2) return subject
    }
    if (text === '.' || text === ';' || text === ':' || text === '–' || text === '—' || text === '!') return k
    if (s.tokens[k]?.kind === 'quote' && verb >= 0) return k
    // A verb like "fail" may be taken for a noun; then the main clause behind the comma shows the end.
    if (text === ',' && (verb >= 0 || opensMain(s, k + 1))) return k
    if (isVerb(s, k)) verb = k
  }
  return s.tokens.length
}

const SUBJECTS: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN', 'NOUN', 'ADJ', 'NUM'])

/** Whether the stretch before belongs to a subordinate clause, so that the verb opens its main clause: "Wenn …, sollte …". */
const afterSubordinate = (s: Sentence, i: number, language: Language): boolean => {
  const first = skipQuotes(s, 0)
  return (
    i > first &&
    (tag(s, first) === 'SCONJ' ||
      language.conditionMarkers.some((m) => m.takes === 'clause' && m.words[0] === norm(s, first)))
  )
}

/** "sollte", "should", "were … to": the subject stands behind it. */
const invertedAt = (s: Sentence, i: number, language: Language): FoundCondition | null => {
  const { inverted, invertedWithInfinitive, verbFirst } = language.conditionWords
  const word = norm(s, i)
  const infinitive = invertedWithInfinitive.has(word)
  if (!inverted.has(word) && !infinitive) return null
  const start = mayBegin(s, i, language)
  const before = s.tokens[i - 1]
  if (!SUBJECTS.has(tag(s, i + 1)) || afterSubordinate(s, i, language)) return null
  if (!start) {
    // In the middle German sets a comma; English may not, but then no subject may stand before the verb.
    if (verbFirst && before?.text !== ',') return null
    const verb = head(s, i)
    const subject = verb >= 0 ? childWith(s, verb, 'nsubj', 'nsubj:pass') : -1
    // "sanctions should Moscow fail": whatever a parse says, a name behind the auxiliary is its subject.
    const named = tag(s, i + 1) === 'PROPN' && tag(s, i) === 'AUX'
    if (!verbFirst && ((subject < i && !named) || language.questionWords.has(before?.norm ?? ''))) return null
  }
  const to = endOf(s, i, language)
  if (to - i < 3) return null
  // "were he to leave", "were a judge given the last word"
  const participle =
    head(s, i) > i &&
    s.parse.feats[head(s, i)]?.verbForm === 'part' &&
    childWith(s, head(s, i), 'nsubj', 'nsubj:pass') > i
  if (
    infinitive &&
    !participle &&
    !s.tokens.slice(i, Math.min(to, i + 8)).some((t, k) => t.norm === 'to' && tag(s, i + k) === 'PART')
  )
    return null
  return found(s, i, to)
}

/** In a sentence that is no question. */
export const verbFirstAt = (s: Sentence, i: number, language: Language): FoundCondition | null =>
  invertedAt(s, i, language) ?? (language.conditionWords.verbFirst ? anyVerbAt(s, i, language) : null)
