// The words that make a stance conditional, with their head: "nur wenn …", "provided that …", "im Gegenzug für …".
import type { ConditionHead } from '../dossier/index.js'
import type { Language } from '../language/index.js'
import { extent, head, label, norm, type Sentence, subtree, tag } from './sentence.js'

export interface FoundCondition {
  readonly head: ConditionHead
  /** Token range, end exclusive. */
  readonly from: number
  readonly to: number
  /** The verb of the clause, -1 for a phrase. */
  readonly verb: number
}

const rowAt = (s: Sentence, i: number, words: readonly string[]): boolean =>
  words.every((word, k) => norm(s, i + k) === word)

/** The clause that a subordinator opens: the subtree of the verb it marks, else up to the next comma or the sentence's end. */
const clauseFrom = (s: Sentence, i: number): readonly [number, number, number] => {
  const rel = label(s, i)
  if (rel === 'mark' || rel === 'advmod' || rel === 'cc') {
    const verb = head(s, i)
    if (verb > i || (verb >= 0 && label(s, verb) === 'advcl')) {
      const [, to] = extent(subtree(s, verb, (c) => c >= i && label(s, c) !== 'parataxis'))
      if (to > i + 1) return [i, to, verb]
    }
  }
  let to = i + 1
  let verb = -1
  while (to < s.tokens.length) {
    const text = s.tokens[to]?.text
    if (text === '.' || text === ';' || s.tokens[to]?.kind === 'quote') break
    if (text === ',' && verb >= 0) break
    if (tag(s, to) === 'VERB' || tag(s, to) === 'AUX') verb = to
    to++
  }
  return [i, to, verb]
}

const phraseFrom = (s: Sentence, i: number, size: number): readonly [number, number, number] => {
  const noun = [...Array(8).keys()].map((k) => i + size + k).find((k) => tag(s, k) === 'NOUN' || tag(s, k) === 'PROPN')
  if (noun === undefined) return [i, i + size, -1]
  const [, to] = extent(subtree(s, noun, (c) => c >= i && label(s, c) !== 'acl:relcl' && label(s, c) !== 'parataxis'))
  return [i, Math.max(to, i + size), -1]
}

const VERB_LAST_OPENERS = new Set(['sollte', 'sollten', 'should', 'wäre', 'würde', 'were', 'had'])

/** "Sollten die Verbündeten nicht eingreifen, …", "Lehnt er ab, …": the finite verb opens a clause that ends at a comma. */
const verbFirst = (s: Sentence): FoundCondition | null => {
  const first = s.tokens[0]?.kind === 'quote' ? 1 : 0
  if (!VERB_LAST_OPENERS.has(norm(s, first))) return null
  const comma = s.tokens.findIndex((t, k) => k > first + 2 && t.text === ',')
  if (comma < 0 || s.tokens.some((t) => t.text === '?')) return null
  const verb = [...Array(comma).keys()].reverse().find((k) => tag(s, k) === 'VERB') ?? first
  return { head: 'IF', from: first, to: comma, verb }
}

/** Phrases that are only a condition beside a stance; "nach dem Treffen" mostly is a date. */
const DOUBTFUL: ReadonlySet<string> = new Set([
  'nach einem',
  'nach einer',
  'nach dem',
  'nach der',
  'bei einer',
  'bei einem',
  'bis',
  'after',
  'while',
  'nachdem',
  'bevor',
  'ehe',
  'ausser',
])

export const conditionsIn = (s: Sentence, language: Language): readonly FoundCondition[] => {
  const found: FoundCondition[] = []
  const first = verbFirst(s)
  if (first) found.push(first)
  let i = 0
  while (i < s.tokens.length) {
    const marker = language.conditionMarkers
      .filter((m) => rowAt(s, i, m.words))
      .sort((a, b) => b.words.length - a.words.length)[0]
    if (!marker || (first && i < first.to)) {
      i++
      continue
    }
    const key = marker.words.join(' ')
    const size = marker.words.length
    const [from, to, verb] = marker.takes === 'clause' ? clauseFrom(s, i) : phraseFrom(s, i, size)
    if (DOUBTFUL.has(key) && (marker.takes === 'phrase' || verb < 0 || label(s, i) === 'case')) {
      i += size
      continue
    }
    if ((key === 'should' || key === 'while') && label(s, i) !== 'mark') {
      i += size
      continue
    }
    const only =
      language.onlyWords.has(norm(s, i - 1)) ||
      (language.onlyWords.has(norm(s, i - 2)) && s.tokens[i - 1]?.text === ',') ||
      s.tokens
        .slice(0, i)
        .some(
          (t, k) => language.onlyWords.has(t.norm) && k >= i - 12 && (marker.head === 'IF' || marker.head === 'AFTER'),
        )
    const clauseHead: ConditionHead = only && (marker.head === 'IF' || marker.head === 'AFTER') ? 'ONLYIF' : marker.head
    if (to - from >= 2)
      found.push({ head: clauseHead, from: language.onlyWords.has(norm(s, i - 1)) ? i : from, to, verb })
    i = Math.max(to, i + size)
  }
  return found
}
