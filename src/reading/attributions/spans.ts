// Which words make up a message, a speaker, a cue: token ranges from the parse, edges set right, as offsets.
import type { Range } from '../../dossier/index.js'
import { sayingWordOf } from '../saying-phrases.js'
import { extent, head, label, lemma, norm, offsets, type Sentence, subtree, tag } from '../sentence.js'
import { saysNothingBehind } from '../stances/clause.js'
import type { View } from './found.js'

export type Tokens = readonly [number, number]

const isMark = (s: Sentence, i: number): boolean => s.tokens[i]?.kind === 'mark'

/** The range without marks at its edges; quotation marks stay where their partner stands in the range too. */
export const trimmed = (view: View, from: number, to: number): Tokens | null => {
  const { sentence: s, quotes } = view
  let [a, b] = [Math.max(0, from), Math.min(to, s.tokens.length)]
  const begins = (i: number): boolean => quotes.some((q) => q.open === s.tokens[i]?.begin)
  const closes = (i: number): boolean => quotes.some((q) => q.close === s.tokens[i]?.begin)
  for (let moved = true; moved && a < b; ) {
    moved = false
    if ((isMark(s, a) && s.tokens[a]?.text !== '(') || (s.tokens[a]?.kind === 'quote' && closes(a))) {
      a++
      moved = true
    }
    const last = b - 1
    const text = s.tokens[last]?.text
    if (
      last >= a &&
      ((isMark(s, last) && text !== ')' && text !== '%') || (s.tokens[last]?.kind === 'quote' && begins(last)))
    ) {
      b--
      moved = true
    }
  }
  return b > a ? [a, b] : null
}

/** As offsets; a quotation that began in a sentence before or goes on in the next is taken whole. */
export const messageRange = (view: View, [from, to]: Tokens): Range => {
  const { sentence: s } = view
  let { begin, end } = offsets(s, from, to)
  for (const q of view.quotes) {
    if (q.open < s.begin && q.end >= begin && q.end <= end + 1) {
      begin = Math.min(begin, q.open)
      end = Math.max(end, (q.close ?? q.end - 1) + 1)
    }
    if (q.open >= begin - 1 && q.open < end && q.end > end) {
      begin = Math.min(begin, q.open)
      end = q.close === null ? q.end : q.close + 1
    }
  }
  return { begin, end }
}

export const range = (view: View, [from, to]: Tokens): Range => offsets(view.sentence, from, to)

const NOT_OF_A_NAME = new Set(['case', 'mark', 'advcl', 'parataxis', 'ccomp', 'cop', 'aux', 'nsubj', 'cc:preconj'])
const isTime = (s: Sentence, i: number): boolean => label(s, i) === 'obl' || label(s, i) === 'obl:tmod'

/** The whole noun phrase a nominal token heads: article, titles, appositions, relative clauses; never over `verb`. */
export const nounPhrase = (view: View, i: number, verb: number): Tokens => {
  const { sentence: s } = view
  const inside = subtree(s, i, (c) => {
    const rel = label(s, c)
    if (rel === 'acl:relcl' && view.language.objectMayLead) return false
    if (head(s, c) === i && view.words.closingComma) {
      if (c < i && (rel === 'advmod' || rel === 'cc')) return false
      if (
        rel === 'acl' &&
        extent(subtree(s, c)).some((k) => isComma(s, k - 1) || isComma(s, k)) &&
        norm(s, c).endsWith('ing')
      )
        return false
      if (rel === 'nmod' && c > i && (s.children[c] ?? []).some((p) => label(s, p) === 'case' && norm(s, p) === 'on'))
        return false
    }
    if (head(s, c) === i && NOT_OF_A_NAME.has(rel)) return false
    if (isTime(s, c) && head(s, c) === i) return false
    // "said John Miller, a spokesman, on Friday": a phrase behind a comma is not part of the name.
    if (head(s, c) === i && rel === 'nmod' && c > i) {
      const [first] = extent(subtree(s, c))
      if (s.tokens[first - 1]?.text === ',' || s.tokens[first]?.text === ',') return false
    }
    return true
  })
  let [from, to] = extent(inside)
  if (verb >= 0) {
    if (i < verb) to = Math.min(to, verb)
    else from = Math.max(from, verb + 1)
  }
  while (
    to > from + 1 &&
    to - 1 > i &&
    (isMark(s, to - 1) || s.tokens[to - 1]?.kind === 'quote') &&
    s.tokens[to - 1]?.text !== ')'
  )
    to--
  if (
    to > i &&
    s.tokens[to]?.kind === 'quote' &&
    s.tokens.slice(from, to).some((t) => view.quotes.some((q) => q.open === t.begin && q.close === s.tokens[to]?.begin))
  )
    to++
  while (from < i && (isMark(s, from) || s.tokens[from]?.kind === 'quote')) from++
  return [from, to]
}

/** Runs of neighbouring tokens. */
export const runs = (indices: readonly number[]): readonly Tokens[] => {
  const found: [number, number][] = []
  for (const i of [...new Set(indices)].sort((a, b) => a - b)) {
    const last = found.at(-1)
    if (last && last[1] === i) last[1] = i + 1
    else found.push([i, i + 1])
  }
  return found
}

const OF_THE_CUE = new Set(['aux', 'aux:pass', 'compound:prt', 'cop'])

/** The verb with its auxiliaries and particle; in between and before, where the words stand in a row, its adverbs. */
export const cueTokens = (view: View, verb: number): readonly number[] => {
  const { sentence: s, words } = view
  const own = (s.children[verb] ?? []).filter(
    (c) => OF_THE_CUE.has(label(s, c)) && Math.abs(c - verb) < 40 && tag(s, c) !== 'PUNCT',
  )
  const to = (s.children[verb] ?? []).find((c) => c === verb - 1 && tag(s, c) === 'PART')
  const found = [verb, ...own, ...(to === undefined ? [] : [to])]
  if (words.closingComma) {
    // English: the whole row from the first auxiliary or adverb.
    for (let k = verb - 1; k >= 0 && k >= verb - 5; k--) {
      const rel = label(s, k)
      const belongs = head(s, k) === verb && (OF_THE_CUE.has(rel) || rel === 'advmod' || tag(s, k) === 'PART')
      if (!belongs || s.tokens[k]?.kind !== 'word') break
      found.push(k)
    }
    const kept = found.filter(
      (k) =>
        k === verb ||
        (k > verb && k <= verb + 3 && label(s, k) === 'compound:prt') ||
        (k < verb && found.includes(k + 1)),
    )
    return [...new Set(kept)].sort((a, b) => a - b)
  }
  const more = (s.children[verb] ?? []).filter(
    (c) =>
      words.cueAdverbs.has(norm(s, c)) &&
      (norm(s, c) !== 'wie' || c < verb) &&
      (norm(s, c) !== 'es' || words.sourceVerbs.has(lemma(s, verb))),
  )
  return [...new Set([...found, ...more])].sort((a, b) => a - b)
}

export const isComma = (s: Sentence, i: number): boolean => s.tokens[i]?.text === ','

export const isFinal = (s: Sentence, i: number): boolean => {
  const text = s.tokens[i]?.text
  // "am 14. Juni": the full stop of an ordinal ends nothing.
  if (text === '.' && s.tokens[i - 1]?.kind === 'number' && s.tokens[i + 1]?.kind === 'word') return false
  return text === undefined || text === '.' || text === '!' || text === '?' || text === ';'
}

/** Words of saying, thinking and all that may govern a message. */
export const isCue = (view: View, i: number): boolean => {
  const { sentence: s, language, words } = view
  if (tag(s, i) !== 'VERB' || saysNothingBehind(s, i, language)) return false
  const word = lemma(s, i)
  return (
    language.speechVerbs.has(word) ||
    language.thoughtVerbs.has(word) ||
    words.clauseVerbs.has(word) ||
    words.infinitiveVerbs.has(word) ||
    words.objectVerbs.has(word) ||
    sayingWordOf(s, i, language) >= 0
  )
}

export const hasVerb = (s: Sentence, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (tag(s, i) === 'VERB' || tag(s, i) === 'AUX') return true
  return false
}
