// Who is named as speaking, by grammar: the subject of the verb of saying with everything that belongs to the name.
import { childWith, head, isPassive, label, lemma, norm, type Sentence, subjectOf, tag } from '../sentence.js'
import type { View } from './found.js'
import { isComma, nounPhrase, type Tokens } from './spans.js'

const NOBODY = new Set(['es', 'man', 'there', 'it', 'this', 'das', 'dies', 'was', 'what'])
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET', 'X'])

/** Of several subjects a parse offers, the one beside the verb and outside the quotation. */
const subjectToken = (view: View, verb: number): number => {
  const { sentence: s } = view
  const around = [
    verb,
    ...(s.children[verb] ?? []).filter((c) => label(s, c).startsWith('aux') || label(s, c) === 'cop'),
  ]
  for (const v of around) {
    const own = (s.children[v] ?? []).filter(
      (c) =>
        (label(s, c) === 'nsubj' || label(s, c) === 'nsubj:pass') && childWith(s, c, 'case') < 0 && !view.quoted[c],
    )
    const nearest = [...own].sort((a, b) => Math.abs(a - verb) - Math.abs(b - verb))[0]
    if (nearest !== undefined) return nearest
  }
  return subjectOf(s, verb)
}

/** The agent of a passive: "von …", "by …". */
const agentToken = (s: Sentence, verb: number): number =>
  (s.children[verb] ?? []).find((c) => {
    const preposition = childWith(s, c, 'case')
    return (
      label(s, c) === 'obl:agent' ||
      (label(s, c).startsWith('obl') && preposition >= 0 && ['von', 'vom', 'by'].includes(norm(s, preposition)))
    )
  }) ?? -1

/** Right behind a verb that opens its clause, or right before it, a name or noun the parse hung elsewhere. */
const beside = (s: Sentence, verb: number): number => {
  for (let k = verb + 1; k < verb + 5 && k < s.tokens.length; k++) {
    if (s.tokens[k]?.kind === 'mark' || tag(s, k) === 'ADP' || tag(s, k) === 'VERB') break
    if (['NOUN', 'PROPN', 'PRON'].includes(tag(s, k)) && label(s, k) !== 'obj' && label(s, k) !== 'iobj') return k
  }
  const before = verb - 1
  if (
    ['NOUN', 'PROPN', 'PRON'].includes(tag(s, before)) &&
    ['nsubj', 'appos', 'flat', 'root', 'compound', 'obj'].includes(label(s, before))
  )
    return label(s, before) === 'flat' || label(s, before) === 'compound' ? Math.max(before, head(s, before)) : before
  return -1
}

/** "X, who …, said", "X, der Minister, sagte": what stands between commas behind the name belongs to it; 0 where nothing does. */
const closedBefore = (view: View, end: number, first: number): number => {
  const { sentence: s, words } = view
  let cue = first
  while (cue > end && words.closingComma && ['advmod', 'aux'].includes(label(s, cue - 1))) cue--
  if (!isComma(s, end) || !isComma(s, cue - 1) || cue - 1 <= end + 1 || cue - end > 40) return 0
  const kind = tag(s, end + 1)
  const opens = ['DET', 'NOUN', 'PROPN', 'NUM'].includes(kind) || s.parse.feats[end + 1]?.pronType === 'rel'
  return opens || ['who', 'which', 'whose'].includes(norm(s, end + 1)) ? cue : 0
}

/** "In dem Bericht heisst es", "wie aus Kreisen verlautete": the source stands behind a preposition. */
const behindPreposition = (view: View, verb: number): Tokens | null => {
  const { sentence: s, words } = view
  for (const c of s.children[verb] ?? []) {
    const preposition = childWith(s, c, 'case')
    if (preposition < 0 || !words.sourceOpeners.has(norm(s, preposition))) continue
    const [from, to] = nounPhrase(view, c, verb)
    return [norm(s, preposition) === 'im' ? from : Math.max(from, preposition + 1), to]
  }
  return null
}

export const speakerOf = (view: View, verb: number): Tokens | null => {
  const { sentence: s, words } = view
  if (words.sourceVerbs.has(lemma(s, verb))) return behindPreposition(view, verb)
  const passive = isPassive(s, verb)
  const token = passive ? agentToken(s, verb) : subjectToken(view, verb)
  let at = token
  if (at < 0 && !passive && label(s, verb) !== 'acl' && label(s, verb) !== 'xcomp') at = beside(s, verb)
  if (at < 0 || !NOMINAL.has(tag(s, at)) || NOBODY.has(norm(s, at)) || lemma(s, at) === 'es') return null
  if (view.quoted[at]) return null
  const [from, to] = nounPhrase(view, at, head(s, at) === verb || !passive ? verb : -1)
  const first = (s.children[verb] ?? []).filter((c) => label(s, c).startsWith('aux') && c > at)[0] ?? verb
  const cut = at < verb && first < to ? first : to
  const end = cut > from ? cut : to
  const closed = closedBefore(view, end, first)
  if (closed > 0) return [from, words.closingComma ? closed : closed - 1]
  if (words.closingComma && end <= verb && isComma(s, end) && end + 1 >= first - 2) {
    for (let k = from; k < end; k++) if (isComma(s, k)) return [from, end + 1]
  }
  let last = end
  while (last > from + 1 && isComma(s, last - 1)) last--
  return [from, last]
}
