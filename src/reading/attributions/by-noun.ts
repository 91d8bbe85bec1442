// Attributions by a noun: "his claim that …", "the plan to …", "die Forderung Moskaus, …", "die Ankündigung der Regierung, … zu".
import type { Range } from '../../dossier/index.js'
import { childWith, extent, head, label, lemma, norm, type Sentence, subtree, tag } from '../sentence.js'
import type { Found, View } from './found.js'
import { hasVerb, isComma, isFinal, messageRange, nounPhrase, range, type Tokens, trimmed } from './spans.js'

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON'])

interface Noun {
  readonly speaker: Tokens | null
  readonly cue: Tokens
}

/** Possessor before the noun ("Obama's plan", "his claim", "a New York Times report") and what is left as the cue. */
const before = (view: View, noun: number): Noun => {
  const { sentence: s } = view
  const possessor = (s.children[noun] ?? []).find((c) => c < noun && label(s, c) === 'nmod:poss')
  if (possessor !== undefined) {
    const clitic = (s.children[possessor] ?? []).find((c) => c > possessor && /^['’]s?$/u.test(s.tokens[c]?.text ?? ''))
    const [from] = nounPhrase(view, possessor, -1)
    return { speaker: [Math.min(from, possessor), possessor + 1], cue: [clitic ?? possessor + 1, noun + 1] }
  }
  const first = (s.children[noun] ?? []).find(
    (c) => c < noun && ['det', 'amod', 'compound', 'nummod'].includes(label(s, c)),
  )
  const names = [...Array(noun).keys()].filter(
    (k) => head(s, k) === noun && label(s, k) === 'compound' && tag(s, k) === 'PROPN',
  )
  const last = names.at(-1)
  if (last !== undefined && last === noun - 1) return { speaker: [first ?? last, noun], cue: [noun, noun + 1] }
  return { speaker: null, cue: [first ?? noun, noun + 1] }
}

/** The owner behind the noun: "die Forderung Moskaus", "die Warnung von Experten". */
const behind = (view: View, noun: number): Tokens | null => {
  const { sentence: s } = view
  const owner = (s.children[noun] ?? []).find((c) => c > noun && label(s, c) === 'nmod' && NOMINAL.has(tag(s, c)))
  if (owner === undefined) return null
  const preposition = childWith(s, owner, 'case')
  if (preposition >= 0 && !['von', 'vom', 'by', 'from', 'of'].includes(norm(s, preposition))) return null
  return nounPhrase(view, owner, noun)
}

const clauseBehind = (view: View, noun: number): Tokens | null => {
  const { sentence: s, language } = view
  for (let j = noun + 1; j < s.tokens.length - 2 && j < noun + 14; j++) {
    if (isFinal(s, j) || s.tokens[j]?.text === ':' || hasVerb(s, j, j + 1)) return null
    const word = norm(s, j)
    if (language.objectMayLead) {
      if (!isComma(s, j)) continue
      if (s.parse.feats[j + 1]?.pronType === 'rel') return null
      if (norm(s, j + 1) !== 'dass' && norm(s, j + 1) !== 'ob' && !infinitiveBehind(s, j + 1)) return null
      let end = j + 1
      while (end < s.tokens.length && !isFinal(s, end) && !(isComma(s, end) && hasVerb(s, j + 1, end))) end++
      return trimmed(view, j + 1, end)
    }
    if (isComma(s, j)) return null
    const clause =
      (word === 'that' && tag(s, j) === 'SCONJ') ||
      (word === 'to' && tag(s, j) === 'PART' && label(s, head(s, j)).startsWith('acl'))
    if (!clause) continue
    const verb = head(s, j)
    const [, own] = extent(subtree(s, verb))
    return trimmed(view, j, verb > j ? Math.max(own, verb + 1) : s.tokens.length)
  }
  return null
}

/** An infinitive with "zu" before the next comma. */
const infinitiveBehind = (s: Sentence, from: number): boolean => {
  for (let k = from; k < s.tokens.length; k++) {
    if (isComma(s, k) || isFinal(s, k)) return false
    if (norm(s, k) === 'zu' && tag(s, k) === 'PART') return true
    if (s.parse.feats[k]?.verbForm === 'inf' && norm(s, k).includes('zu')) return true
  }
  return false
}

export const byNoun = (view: View): readonly Found[] => {
  const { sentence: s, words } = view
  const found: Found[] = []
  for (let noun = 0; noun < s.tokens.length; noun++) {
    if (tag(s, noun) !== 'NOUN' || view.quoted[noun] || !words.messageNouns.has(lemma(s, noun).toLowerCase())) continue
    const message = clauseBehind(view, noun)
    if (!message || message[1] - message[0] < 3) continue
    const { speaker, cue } = before(view, noun)
    const owner = speaker ?? behind(view, noun)
    const frame: Range[] = words.wholeSentences ? [range(view, [0, message[0]])] : []
    found.push({
      form: 'Indirect',
      message: [messageRange(view, message)],
      speaker: owner ? range(view, owner) : null,
      cue: [range(view, cue)],
      frame,
      addressee: null,
    })
  }
  return found
}
