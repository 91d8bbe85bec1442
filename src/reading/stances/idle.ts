// Words and clauses that are never a stance, whoever says them: what bargains about nothing ("rejected the allegations",
// "declined to comment", "insists that the plant is safe"), scraps without a thing, and what merely happened.
import type { Language, StanceEntry } from '../../language/index.js'
import { childWith, extent, isPassive, label, lemma, norm, type Sentence, subtree, tag, wordIs } from '../sentence.js'
import { beingAt } from '../word-class.js'
import type { Candidate } from './candidate.js'
import { clauseSigns, isReportedByMood } from './clause.js'
import type { StanceContext } from './context.js'
import { isDisowned } from './disowned.js'
import { isPerfectInfinitive } from './reproaches.js'

const THINGS: ReadonlySet<string> = new Set(['obj', 'iobj', 'nsubj:pass', 'obl', 'obl:arg', 'nmod'])
const INFINITIVES: ReadonlySet<string> = new Set(['xcomp', 'ccomp', 'acl', 'advcl'])
/** A compound's last part counts from this length on: "Medienbericht" for "bericht". */
const COMPOUND_END = 5
/** Below so many words, a verb without a noun beside it is a scrap of another clause ("we proposed", "as demanded"). */
const SCRAP = 4

const isAmong = (word: string, words: ReadonlySet<string>): boolean => {
  if (words.has(word)) return true
  for (const end of words) if (end.length >= COMPOUND_END && word.endsWith(end)) return true
  return false
}

const hasIdleObject = (s: Sentence, at: number, words: ReadonlySet<string>): boolean =>
  (s.children[at] ?? []).some((c) => THINGS.has(label(s, c)) && isAmong(lemma(s, c).toLowerCase(), words))

const hasIdleInfinitive = (s: Sentence, at: number, words: ReadonlySet<string>): boolean =>
  (s.children[at] ?? []).some((c) => INFINITIVES.has(label(s, c)) && words.has(lemma(s, c)))

/** "insists that the deal was fair": the clause says what is or was, and not what shall be. */
const claimsFact = (s: Sentence, { at, act }: Candidate, context: StanceContext): boolean => {
  const { language } = context
  const { asserting, pastAsserts, singularAsserts } = language.idle
  // "insists that the base poses no threat"; but who accepts that the island belongs to Rome takes a stance.
  const isStatedNow = (k: number): boolean =>
    singularAsserts && act !== 'accept' && s.parse.feats[k]?.tense === 'pres' && s.parse.feats[k]?.number === 'sing'
  const isStated = (k: number): boolean =>
    s.parse.feats[k]?.verbForm === 'fin' && (isStatedNow(k) || (pastAsserts && s.parse.feats[k]?.tense === 'past'))
  return (s.children[at] ?? []).some((c) => {
    // "that Kyiv was behind it": a parse may take the predicate for a phrase.
    const isClause = label(s, c) === 'ccomp' || (childWith(s, c, 'cop') >= 0 && childWith(s, c, 'nsubj') >= 0)
    if (!isClause || c < at) return false
    const { modality, conditional, question } = clauseSigns(s, c, language)
    if (conditional || question) return false
    // "that Kyiv should never have started it": a reproach asks for nothing any more.
    if (modality !== null) return isPerfectInfinitive(s, c, language)
    // "agreed that a truce is needed", "that the terms are unacceptable": a stance of its own.
    if (context.lexicon.adjectives.has(lemma(s, c)) || context.lexicon.adjectives.has(norm(s, c))) return false
    if (context.lexicon.verbs.has(lemma(s, c))) return false
    const finite = [c, ...(s.children[c] ?? []).filter((k) => label(s, k) === 'cop' || label(s, k).startsWith('aux'))]
    return finite.some((k) => asserting.has(norm(s, k)) || (k === c && isStated(k)))
  })
}

const isScrap = (s: Sentence, { at, from, to, entry }: Candidate): boolean => {
  if (to - from >= SCRAP || tag(s, at) !== 'VERB' || (entry?.words.length ?? 0) > 0) return false
  for (let i = from; i < to; i++) if (tag(s, i) === 'NOUN' || tag(s, i) === 'PROPN') return false
  return true
}

const TAIL: ReadonlySet<string> = new Set(['nsubj', 'advmod', 'punct', 'iobj', 'obj', 'discourse'])

/** "“…,” the president assured the reporters": says whose words stand before it, and nothing of its own. */
const isTail = (s: Sentence, { at, entry }: Candidate, context: StanceContext): boolean => {
  const { language, isRelayed, verbatimAt } = context
  return (
    entry !== undefined &&
    entry.words.length === 0 &&
    language.speechVerbs.has(entry.lemma) &&
    childWith(s, at, 'nsubj') >= 0 &&
    !isRelayed(at) &&
    s.tokens.some((_, k) => k < at && isRelayed(k) && verbatimAt(k)) &&
    (s.children[at] ?? []).every(
      (c) => TAIL.has(label(s, c)) && (label(s, c) !== 'obj' || beingAt(s, c, language) === 'people'),
    )
  )
}

/** "wurde nicht eingeladen", "were swapped": told as past and by nobody. */
const isPastPassive = (s: Sentence, at: number, language: Language): boolean =>
  s.parse.feats[at]?.verbForm === 'part' &&
  (s.children[at] ?? []).some((c) => label(s, c).startsWith('aux') && language.idle.pastPassive.has(norm(s, c)))

/** Where the first word of a row stands behind the verb in its part of the sentence, -1 where it does not. */
const wordBehind = (s: Sentence, at: number, { words }: StanceEntry): number => {
  const found = s.tokens.findIndex((token, k) => k > at && words[0] !== undefined && wordIs(token.norm, words[0]))
  return s.tokens.slice(at, found).some((token) => token.text === ';') ? -1 : found
}

const PREDICATES: ReadonlySet<string> = new Set(['xcomp', 'ccomp', 'advmod'])

/** "called the claims on the island serious", "considers the road too dangerous": says what its object is like. */
const judgesObject = (s: Sentence, at: number): boolean =>
  (s.children[at] ?? []).some(
    (c) =>
      c > at + 1 &&
      tag(s, c) === 'ADJ' &&
      PREDICATES.has(label(s, c)) &&
      childWith(s, c, 'cop', 'mark') < 0 &&
      tag(s, c + 1) !== 'NOUN' &&
      ((s.children[at] ?? []).some((k) => k > at && k < c && label(s, k) === 'obj') || childWith(s, c, 'nsubj') > at),
  )

/** "called the offer a step on the way": names its object; what looks like the row's "on" stands further off, or in the subject. */
const namesObject = (s: Sentence, at: number, entry: StanceEntry): boolean => {
  const object = (s.children[at] ?? []).find((c) => c > at && label(s, c) === 'obj')
  if (object === undefined) return false
  const word = wordBehind(s, at, entry)
  // "called Wednesday for", "called the parties to": right behind the object the word is the row's after all.
  return word < 0 || word > extent(subtree(s, object, (c) => c < word))[1]
}

/** "called the plan unacceptable": the word of the row is the judgement itself. */
const isJudgement = (s: Sentence, at: number, entry: StanceEntry): boolean => {
  const word = wordBehind(s, at, entry)
  return word >= 0 && (tag(s, word) === 'ADJ' || tag(s, word) === 'NOUN')
}

/** Whether what the lexicon found is none for the frame it stands in. */
export const isIdle = (s: Sentence, candidate: Candidate, context: StanceContext): boolean => {
  const { at, entry, rule } = candidate
  if (isDisowned(s, at, context)) return true
  if (entry === undefined || rule !== 'verb') return false
  const { idle } = context.language
  const objects = idle.objects.get(entry.lemma)
  if (objects !== undefined && hasIdleObject(s, at, objects)) return true
  const infinitives = idle.infinitives.get(entry.lemma)
  if (infinitives !== undefined && hasIdleInfinitive(s, at, infinitives)) return true
  if (idle.claiming.has(entry.lemma) && claimsFact(s, candidate, context)) return true
  const namesByRow = idle.naming.has(entry.lemma) && entry.words.length > 0 && !isJudgement(s, at, entry)
  if (namesByRow && (namesObject(s, at, entry) || judgesObject(s, at))) return true
  // What it weighs is an object, and no object with a judgement on it.
  if (idle.naming.has(entry.lemma) && entry.act === 'open' && judgesObject(s, at)) return true
  if (isScrap(s, candidate) || isTail(s, candidate, context)) return true
  // What is agreed without a name is a joint deal, and what is demanded somebody demands; the rest just befell somebody.
  return (
    candidate.holders.length === 0 &&
    candidate.act !== 'accept' &&
    !context.language.speechVerbs.has(entry.lemma) &&
    context.speakerAt(at) === null &&
    isPassive(s, at) &&
    isPastPassive(s, at, context.language) &&
    !isReportedByMood(clauseSigns(s, at, context.language), context.language)
  )
}

/** Heads of clauses that go with it: "declined to say", "insists the bridge is safe". */
export const idleTokens = (s: Sentence, { at }: Candidate): readonly number[] => [
  at,
  ...(s.children[at] ?? []).filter((c) => label(s, c) === 'xcomp' || label(s, c) === 'ccomp'),
]

/** "während der Kämpfe" is a phrase, even where a parse makes it open the clause. */
const isMark = (s: Sentence, c: number): boolean => label(s, c) === 'mark' && tag(s, c) === 'SCONJ'

/** "has done nothing", "because …", "was arrested": a plain clause that tells what happened, or why. */
export const isHappening = (s: Sentence, at: number, context: StanceContext): boolean => {
  const { language } = context
  const { backgroundMarks, perfect } = language.idle
  const children = s.children[at] ?? []
  const hangs = label(s, at) !== 'root'
  if (hangs && children.some((c) => isMark(s, c) && backgroundMarks.has(norm(s, c)))) return true
  const spoken = context.speakerAt(at) !== null
  if (!spoken) return isPastPassive(s, at, language)
  if (s.parse.feats[at]?.verbForm !== 'part' || clauseSigns(s, at, language).modality !== null) return false
  return children.some(
    (c) =>
      label(s, c) === 'aux' &&
      (perfect.has(lemma(s, c)) || language.perfectWithBe.has(lemma(s, at))) &&
      // "they would have halted it if …": what might have been is held out.
      !(s.parse.feats[c]?.mood === 'sub' && s.parse.feats[c]?.tense === 'past'),
  )
}
