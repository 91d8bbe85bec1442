// "…", said X: the message is a quotation that closes before the words of saying; told without the parse.
import { label, lemma, tag } from '../sentence.js'
import type { View } from './found.js'
import type { FoundMessage } from './message.js'
import { isComma, isFinal, type Tokens, trimmed } from './spans.js'

/** "…", said X: behind a closed quotation with no other verb in between, whatever the parse made of it. */
export const behindQuotation = (
  view: View,
  verb: number,
  cue: readonly number[],
): { readonly speaker: Tokens | null; readonly found: FoundMessage } | null => {
  const { sentence: s, language } = view
  const word = lemma(s, verb)
  if (!language.speechVerbs.has(word) && !view.words.clauseVerbs.has(word)) return null
  let close = -1
  for (let k = verb - 1; k >= 0 && k > verb - 40; k--) {
    const token = s.tokens[k]
    if (token?.kind === 'quote' && view.quotes.some((q) => q.close === token.begin && q.end - q.begin > 12)) {
      close = k
      break
    }
    if (
      (tag(s, k) === 'VERB' && k < (cue[0] as number) && !(s.parse.feats[k]?.verbForm === 'part')) ||
      (isFinal(s, k) && s.tokens[k]?.text !== '.') ||
      view.quoted[k]
    ) {
      if (!isInside(view, close, k, verb)) return null
    }
  }
  if (close < 0) return null
  const message = trimmed(view, 0, close + 1)
  if (!message || message[1] - message[0] < 3) return null
  const first = Math.min(cue[0] as number, verb)
  let from = close + 1
  if (isComma(s, from)) from++
  if (from > first) return null
  if (from === first) return { speaker: null, found: { parts: [message], where: 'before', withCue: [] } }
  const nominal = ['NOUN', 'PROPN', 'PRON'].some((t) =>
    s.tokens.slice(from, first).some((_, k) => tag(s, from + k) === t),
  )
  if (!nominal || language.objectMayLead || ['SCONJ', 'CCONJ', 'ADP'].includes(tag(s, from))) return null
  return { speaker: [from, first], found: { parts: [message], where: 'before', withCue: [] } }
}

/** A relative clause between commas in the name of the speaker: "Baer, who runs it, said". */
const isInside = (view: View, close: number, at: number, verb: number): boolean => {
  const { sentence: s } = view
  return close < 0 && at < verb && label(s, at) === 'acl:relcl' && !view.quoted[at]
}
