// Where the message of a verb of saying stands: before it ("…, sagte X"), around it ("Das, sagte X, sei …"), behind it
// (after a colon, a comma, "dass", in an infinitive), or as its object.
import { goesOnBehind, insertionAt } from '../insertion.js'
import {
  childWith,
  extent,
  head,
  isPassive,
  isVerb,
  label,
  lemma,
  norm,
  startsToldClause,
  subtree,
  tag,
} from '../sentence.js'
import type { View } from './found.js'
import { hasVerb, isComma, isCue, isFinal, type Tokens, trimmed } from './spans.js'

export interface FoundMessage {
  readonly parts: readonly Tokens[]
  readonly where: 'before' | 'around' | 'behind' | 'object'
  /** Words that go with the cue: a preposition, a colon. */
  readonly withCue: readonly number[]
}

export interface Group {
  readonly verb: number
  readonly cue: readonly number[]
  readonly speaker: Tokens | null
  readonly addressee: Tokens | null
}

const NOMINAL = new Set(['DET', 'PRON', 'PROPN', 'NOUN', 'ADJ', 'NUM'])
const THAT = new Set([
  'dass',
  'that',
  'ob',
  'whether',
  'if',
  'wie',
  'how',
  'warum',
  'why',
  'what',
  'was',
  'wer',
  'who',
  'when',
  'where',
  'wann',
  'welche',
  'welcher',
])

const lengthOf = (view: View): number => view.sentence.tokens.length

/** A later word of saying that shares the subject ("…, adding that …", "and vowed to …") ends the message. */
const endOf = (view: View, verb: number, from: number): number => {
  const { sentence: s, words } = view
  for (let j = Math.max(from + 1, verb + 1); j < s.tokens.length; j++) {
    if (view.quoted[j] || !isCue(view, j)) continue
    if (isComma(s, j - 1) && norm(s, j).endsWith('ing') && words.closingComma) return j - 1
    if (head(s, j) !== verb) continue
    if (label(s, j) !== 'conj' && label(s, j) !== 'advcl') continue
    if (childWith(s, j, 'nsubj', 'mark') >= 0 && label(s, j) === 'advcl') continue
    // "insists that it keeps out, and that the parties should talk": a second clause of what is said.
    if (childWith(s, j, 'mark') >= 0 && childWith(s, j, 'nsubj', 'nsubj:pass') >= 0) continue
    let k = j
    while (k - 1 > from && ['aux', 'advmod', 'cc', 'mark'].includes(label(s, k - 1))) k--
    if (isComma(s, k - 1)) k--
    if (k > from) return k
  }
  return s.tokens.length
}

/** "During his years in office, X said, most people …": the phrase in front belongs to neither. */
const opensOnly = (view: View, front: Tokens, rest: Tokens): boolean => {
  const { sentence: s, words } = view
  if (!words.closingComma || hasVerb(s, front[0], front[1])) return false
  const subject = [...Array(rest[1] - rest[0]).keys()].some((k) => label(s, rest[0] + k).startsWith('nsubj') && k < 12)
  return tag(s, front[0]) === 'ADP' && subject
}

/** Where a quotation closes shortly before and only a name follows, the message ends with it. */
const endOfQuotation = (view: View, to: number): number => {
  const { sentence: s } = view
  for (let k = to - 1; k > 1 && k > to - 30; k--) {
    const token = s.tokens[k]
    if (token?.kind === 'quote' && view.quotes.some((q) => q.close === token.begin && q.end - q.begin > 12))
      return view.words.closingComma && k < to - 1 && tag(s, k + 1) === 'PROPN' ? k + 1 : to
    if (tag(s, k) === 'VERB' || tag(s, k) === 'AUX') return to
  }
  return to
}

/** "…, sagte X": the words of saying stand behind a comma or a quotation and nothing but themselves and an adverbial follows. */
const beforeOrAround = (view: View, group: Group): FoundMessage | null => {
  const { sentence: s } = view
  const { verb, cue, speaker } = group
  const firstCue = cue[0] as number
  const left =
    !view.language.objectMayLead && speaker && speaker[1] <= firstCue && firstCue - speaker[1] <= 2
      ? Math.min(speaker[0], firstCue)
      : firstCue
  let edge = left
  if (norm(s, edge - 1) === 'wie' || norm(s, edge - 1) === 'as' || norm(s, edge - 1) === 'so') edge--
  const prior = s.tokens[edge - 1]
  const closing = prior?.kind === 'quote' && view.quotes.some((q) => q.close === prior.begin || q.end === prior.begin)
  if (!prior || !(prior.text === ',' || prior.text === '?' || prior.text === '!' || prior.text === '–' || closing))
    return null
  if (edge < 2) return null
  const as = edge < left
  // In German the verb comes first, with its subject behind it.
  if (
    view.language.objectMayLead &&
    !as &&
    (!speaker || speaker[0] < firstCue) &&
    !view.words.sourceVerbs.has(lemma(s, verb))
  )
    return null
  const right = Math.max((cue.at(-1) as number) + 1, speaker?.[1] ?? 0, verb + 1)
  const message = trimmed(view, 0, endOfQuotation(view, edge - 1 + (closing ? 1 : 0)))
  if (!message) return null
  const complement = (s.children[verb] ?? []).some(
    (c) =>
      c > verb &&
      (label(s, c) === 'ccomp' || label(s, c) === 'xcomp') &&
      isVerb(s, c) &&
      extent(subtree(s, c))[0] >= right - 1,
  )
  const next = norm(s, right)
  if (
    !closing &&
    ((complement && !(view.words.closingComma && isComma(s, right))) || THAT.has(next) || s.tokens[right]?.text === ':')
  )
    return null
  const put = closing ? null : insertionAt(s, verb)
  const goesOn = put !== null && put[0] === edge - 1 && goesOnBehind(s, put[0], put[1] + 1, view.language)
  if (
    !closing &&
    !goesOn &&
    isComma(s, right) &&
    THAT.has(norm(s, right + 1)) &&
    s.parse.feats[right + 1]?.pronType !== 'rel'
  )
    return null
  // A relative clause ("…, der sagte, …") is no message before.
  if (speaker && s.parse.feats[speaker[0]]?.pronType === 'rel') return null
  if (label(s, verb) === 'acl:relcl' || (label(s, verb) === 'conj' && childWith(s, verb, 'cc') >= 0)) return null
  if (
    !closing &&
    !hasVerb(s, message[0], message[1]) &&
    !view.quotes.some((q) => q.begin <= (s.tokens[message[0]]?.begin ?? 0) + 1)
  ) {
    // "But, he said, …" goes on; a bare opening phrase does not.
    if (!isComma(s, right) || edge > 8) return null
  }
  const participle = !closing && view.words.closingComma && !speaker
  if (participle) return null
  // What goes on behind the speaker: "…, sagte X, …" and no relative clause, no "adding".
  let stop = right
  while (stop < s.tokens.length && !isFinal(s, stop)) {
    const text = s.tokens[stop]?.text
    if (text === ',' || text === ':' || s.tokens[stop]?.kind === 'quote') break
    stop++
  }
  const after = stop + 1
  const quoteAfter = s.tokens
    .slice(stop, stop + 3)
    .findIndex((t) => view.quotes.some((q) => q.open === t.begin && q.end - q.begin > 12))
  if (quoteAfter >= 0) {
    const rest = trimmed(view, stop + quoteAfter, s.tokens.length)
    if (rest) return { parts: [message, rest], where: 'around', withCue: [] }
  }
  if (isComma(s, stop) && after < s.tokens.length - 3 && (goesOn || !view.words.otherClauses.has(norm(s, after)))) {
    const relative =
      !goesOn && (s.parse.feats[after]?.pronType === 'rel' || (tag(s, after) === 'VERB' && view.words.closingComma))
    const open = goesOn || label(s, verb) === 'parataxis' || !hasVerb(s, message[0], message[1])
    if (!relative && open && hasVerb(s, after, s.tokens.length)) {
      const rest = trimmed(view, after, s.tokens.length)
      if (rest)
        return { parts: opensOnly(view, message, rest) ? [rest] : [message, rest], where: 'around', withCue: [] }
    }
  }
  return message[1] - message[0] < 2 ? null : { parts: [message], where: 'before', withCue: [] }
}

const withColon = (view: View, group: Group): FoundMessage | null => {
  const { sentence: s } = view
  const from = (group.cue.at(-1) as number) + 1
  for (let j = Math.min(from, group.verb + 1); j < s.tokens.length - 1 && j < from + 40; j++) {
    if (view.quoted[j] || isFinal(s, j)) return null
    if (s.tokens[j]?.text !== ':') continue
    const message = trimmed(view, j + 1, s.tokens.length)
    return message ? { parts: [message], where: 'behind', withCue: j === group.verb + 1 ? [j] : [] } : null
  }
  return null
}

/** Told by its mood or as an infinitive, not as a fact of its own. */
const isSubordinate = (view: View, from: number, to: number): boolean => {
  const { sentence: s } = view
  for (let k = from; k < to; k++) {
    if (s.parse.feats[k]?.mood === 'sub') return true
    if (norm(s, k) === 'zu' && tag(s, k) === 'PART') return true
    if (isComma(s, k)) return false
  }
  return false
}

/** "Rom fordert Zölle, Oslo lehnt sie ab": a verb with a noun for its object needs no clause behind the comma, unless it asks somebody. */
const hasSaidWhat = ({ sentence: s, words }: View, verb: number): boolean =>
  !words.addressingVerbs.has(lemma(s, verb)) &&
  (s.children[verb] ?? []).some((c) => label(s, c) === 'obj' && tag(s, c) === 'NOUN' && c > verb)

/** German: the message begins behind the first comma after the words of saying, unless another kind of clause does. */
const behindComma = (view: View, group: Group): FoundMessage | null => {
  const { sentence: s, words } = view
  const below = ['acl', 'acl:relcl', 'advcl'].includes(label(s, group.verb))
  const strict = below || words.weakVerbs.has(lemma(s, group.verb)) || hasSaidWhat(view, group.verb)
  const from = Math.max(group.verb + 1, group.speaker?.[1] ?? 0)
  for (let j = from; j < s.tokens.length - 2; j++) {
    if (isFinal(s, j) || view.quoted[j]) return null
    if (!isComma(s, j)) continue
    const word = norm(s, j + 1)
    if (words.otherClauses.has(word)) {
      if (word === 'um' || word === 'und' || word === 'oder') return null
      return null
    }
    const relative =
      (s.parse.feats[j + 1]?.pronType === 'rel' && !startsToldClause(s, j + 1)) ||
      (s.parse.feats[j + 2]?.pronType === 'rel' && tag(s, j + 1) === 'ADP')
    if (relative) {
      // Behind a relative clause the message may still follow.
      let k = j + 2
      while (k < s.tokens.length && !isComma(s, k)) k++
      if (k >= s.tokens.length - 2 || !THAT.has(norm(s, k + 1))) return null
      j = k - 1
      continue
    }
    const end = endOf(view, group.verb, j)
    if (!hasVerb(s, j + 1, end)) continue
    if (strict && !THAT.has(word) && !isSubordinate(view, j + 1, end)) return null
    const message = trimmed(view, j + 1, end)
    return message && message[1] - message[0] >= 2 ? { parts: [message], where: 'behind', withCue: [] } : null
  }
  return null
}

/** English: a clause or infinitive among the complements, with "that" where it stands. */
const complementClause = (view: View, group: Group): FoundMessage | null => {
  const { sentence: s, language, words } = view
  const { verb } = group
  const word = lemma(s, verb)
  const clausal = language.speechVerbs.has(word) || language.thoughtVerbs.has(word) || words.clauseVerbs.has(word)
  const min = Math.max(verb + 1, group.speaker && group.speaker[0] > verb ? group.speaker[1] : 0)
  // A quotation right behind: said, "…".
  for (let j = min; clausal && j < Math.min(min + 12, lengthOf(view)); j++) {
    const token = s.tokens[j]
    if (
      token?.kind === 'quote' &&
      (isComma(s, j - 1) || j === min) &&
      view.quotes.some((q) => q.open === token.begin && (q.end > s.end || q.end - q.begin > 25))
    ) {
      const message = trimmed(view, j, endOf(view, verb, j))
      if (message) return { parts: [message], where: 'behind', withCue: [] }
    }
    if (norm(s, j) === 'that' || (isVerb(s, j) && j > verb + 1)) break
  }
  for (let j = min; clausal && j < Math.min(min + 14, lengthOf(view)); j++) {
    if (norm(s, j) !== 'that' || head(s, j) < 0 || tag(s, j) === 'DET') continue
    if (tag(s, j) === 'PRON' && !words.bareVerbs.has(word) && (label(s, head(s, j)) !== 'ccomp' || head(s, j) < j))
      continue
    if (hasVerb(s, min, j) && !words.addressingVerbs.has(word)) break
    const message = trimmed(view, j, endOf(view, verb, j))
    if (message && message[1] - message[0] >= 3) return { parts: [message], where: 'behind', withCue: [] }
  }
  if (norm(s, verb + 1) === 'to' && tag(s, verb + 1) === 'PART' && words.infinitiveVerbs.has(word)) {
    const message = trimmed(view, verb + 1, endOf(view, verb, verb + 1))
    if (message && message[1] - message[0] >= 2) return { parts: [message], where: 'behind', withCue: [] }
  }
  const clauses = (s.children[verb] ?? []).filter(
    (c) =>
      c > verb &&
      ((clausal && label(s, c) === 'ccomp') ||
        (label(s, c) === 'xcomp' && tag(s, c) !== 'ADJ') ||
        (clausal && label(s, c) === 'parataxis' && c > verb + 1)),
  )
  for (const c of clauses) {
    const [a] = extent(subtree(s, c))
    let start = Math.max(a, min)
    const infinitive =
      norm(s, start) === 'to' || (childWith(s, c, 'mark') >= 0 && norm(s, childWith(s, c, 'mark')) === 'to')
    if (infinitive && label(s, c) === 'xcomp') {
      if (!words.infinitiveVerbs.has(word)) continue
      start = childWith(s, c, 'mark')
      if (start < 0) start = a
      const object = childWith(s, verb, 'obj', 'iobj')
      if (object > verb && object < start && !words.addressingVerbs.has(word)) start = extent(subtree(s, object))[0]
      const on = norm(s, verb + 1)
      if (object < 0 && (on === 'on' || on === 'upon' || on === 'for') && start > verb + 2) {
        const message = trimmed(view, verb + 2, endOf(view, verb, start))
        if (message) return { parts: [message], where: 'behind', withCue: [verb + 1] }
      }
    } else if (label(s, c) === 'xcomp') {
      // "called climate change a hoax": what is said of the object.
      const object = childWith(s, verb, 'obj', 'iobj')
      if (!words.objectVerbs.has(word) || object <= verb || object >= c) continue
      start = extent(subtree(s, object))[0]
    } else if (!clausal) continue
    else if (words.bareVerbs.has(word) && NOMINAL.has(tag(s, min))) start = min
    while (start - 1 > verb && THAT.has(norm(s, start - 1))) start--
    const message = trimmed(view, start, endOf(view, verb, start))
    if (message && message[1] - message[0] >= 2) return { parts: [message], where: 'behind', withCue: [] }
  }
  // "He says the deal …", whatever the parse made of the clause.
  const opens = tag(s, min)
  if (words.bareVerbs.has(word) && NOMINAL.has(opens) && hasVerb(s, min, s.tokens.length)) {
    const message = trimmed(view, min, endOf(view, verb, min))
    if (message && message[1] - message[0] >= 4) return { parts: [message], where: 'behind', withCue: [] }
  }
  return null
}

const PHRASE_ENDS = new Set(['after', 'before', 'since', 'although', 'though', 'but'])

/** "questioned the integrity of …", "complained about …": the object is what was said. */
export const objectMessage = (view: View, group: Group): FoundMessage | null => {
  const { sentence: s, words } = view
  const { verb } = group
  if (!words.objectVerbs.has(lemma(s, verb))) return null
  const direct = (s.children[verb] ?? []).find((c) => c > verb && label(s, c) === 'obj')
  const indirect =
    direct === undefined
      ? (s.children[verb] ?? []).find((c) => {
          const preposition = childWith(s, c, 'case')
          return (
            c > verb &&
            label(s, c).startsWith('obl') &&
            preposition === verb + 1 &&
            words.topicPrepositions.has(norm(s, preposition))
          )
        })
      : undefined
  const object = direct ?? indirect
  if (object === undefined || view.quoted[verb]) return null
  let [from] = extent(subtree(s, object))
  const withCue: number[] = []
  const passive = isPassive(s, verb)
  if (indirect !== undefined && !passive) withCue.push(verb + 1)
  from = Math.max(from, verb + 1 + withCue.length)
  const [, own] = extent(subtree(s, object))
  let end = Math.max(own, from + 1)
  const limit = endOf(view, verb, from)
  while (
    end < limit &&
    s.tokens[end]?.kind !== 'mark' &&
    !PHRASE_ENDS.has(norm(s, end)) &&
    !(label(s, end) === 'cc' && (tag(s, end + 1) === 'VERB' || tag(s, end + 1) === 'AUX' || tag(s, end + 2) === 'VERB'))
  )
    end++
  const message = trimmed(view, from, Math.min(end, limit))
  return message ? { parts: [message], where: 'object', withCue } : null
}

export const messageOf = (view: View, group: Group): FoundMessage | null => {
  const { sentence: s, language, words } = view
  const word = lemma(s, group.verb)
  const clausal = language.speechVerbs.has(word) || language.thoughtVerbs.has(word) || words.clauseVerbs.has(word)
  if (clausal) {
    const found = beforeOrAround(view, group) ?? withColon(view, group)
    if (found) return found
  }
  return language.objectMayLead
    ? clausal || words.infinitiveVerbs.has(word)
      ? behindComma(view, group)
      : null
    : complementClause(view, group)
}
