// How far a stance reaches in its sentence.
import type { Language } from '../../language/index.js'
import {
  childWith,
  clauseOf,
  extent,
  isSmallClause,
  label,
  norm,
  type Sentence,
  subjectOf,
  subtree,
  subtreeExtent,
  tag,
} from '../sentence.js'

export const clip = (range: readonly [number, number], into: readonly [number, number]): readonly [number, number] => [
  Math.max(range[0], into[0]),
  Math.min(range[1], into[1]),
]

export const trimmedExtent = (s: Sentence, range: readonly [number, number]): readonly [number, number] => {
  let [from, to] = range
  const edge = (i: number): boolean =>
    s.tokens[i]?.kind === 'mark' ||
    s.tokens[i]?.kind === 'quote' ||
    ['und', 'and', 'but', 'aber', 'sowie', 'dass', 'that'].includes(norm(s, i))
  while (from < to && edge(from)) from++
  while (to > from && (s.tokens[to - 1]?.kind === 'mark' || s.tokens[to - 1]?.kind === 'quote')) to--
  return [from, to]
}

const CLAUSES: ReadonlySet<string> = new Set(['advcl', 'ccomp', 'acl', 'xcomp'])
const PARTICIPLES: ReadonlySet<string> = new Set(['part', 'ger'])

const saysOtherwise = (s: Sentence, at: number, { conditionWords }: Language): boolean =>
  conditionWords.otherwise.some((row) => row.every((word, k) => norm(s, at + k) === word))

/** "otherwise the tanks will roll", "or else …", "or the gas would be turned off": says what follows if it is not done. */
export const opensOtherwise = (s: Sentence, i: number, language: Language): boolean => {
  const [from] = extent(clauseOf(s, i))
  const first = s.tokens[from]?.kind === 'mark' ? from + 1 : from
  if (first < i && saysOtherwise(s, first, language)) return true
  if (!language.conditionWords.or.has(norm(s, first))) return false
  return saysOtherwise(s, first + 1, language) || childWith(s, i, 'nsubj', 'nsubj:pass', 'expl') > first
}

/** "…, demanding that sanctions be lifted", "…, while Honda insists on …", "…, because it costs too much": what stands beside a stance. */
const goesOnApart = (s: Sentence, verb: number, c: number, language: Language): boolean => {
  if (c < verb || !CLAUSES.has(label(s, c))) return false
  if (opensOtherwise(s, c, language)) return true
  const { asides } = language.frames
  const mark = childWith(s, c, 'mark')
  if (mark >= 0) return asides.has(norm(s, mark)) && childWith(s, c, 'nsubj', 'nsubj:pass') >= 0
  return label(s, c) === 'advcl' && s.tokens[c - 1]?.text === ',' && PARTICIPLES.has(s.parse.feats[c]?.verbForm ?? '')
}

const WANTING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM'])

/** "Oslo genügt das nicht, es drängt auf …": told beside it in its own right, and not in the mood of what is asked. */
const isOtherClause = (s: Sentence, verb: number, comma: number): boolean => {
  const beside = (s.children[verb] ?? []).find((c) => c > comma && label(s, c) === 'parataxis')
  if (beside === undefined || subtree(s, beside)[0] !== comma) return false
  const own = [beside, ...(s.children[beside] ?? []).filter((c) => tag(s, c) === 'AUX')]
  return childWith(s, beside, 'nsubj') >= 0 && own.some((k) => s.parse.feats[k]?.mood === 'ind')
}

/** "schlägt vor, den Pakt auszusetzen" with the infinitive hung elsewhere: what is asked follows behind the comma. */
const isBare = (s: Sentence, verb: number, from: number, to: number, language: Language): boolean => {
  if (s.tokens[to]?.text !== ',' || saysOtherwise(s, to + 1, language) || isOtherClause(s, verb, to)) return false
  const subject = subjectOf(s, verb)
  const own = new Set(subject < 0 ? [] : subtree(s, subject))
  for (let k = from; k < to; k++)
    if (k !== verb && !own.has(k) && (WANTING.has(tag(s, k)) || norm(s, k) === 'dass' || norm(s, k) === 'that'))
      return false
  return true
}

/** Where the clause behind a comma ends: at the next comma, quotation mark or stop that no clause inside it opens. */
const behindComma = (s: Sentence, comma: number, end: number): number => {
  let to = comma + 1
  while (to < end && !(s.tokens[to]?.kind === 'mark' && s.tokens[to]?.text !== '-')) to++
  return to
}

/** The clause with its complements and conditions, but without clauses that only carry it (", sagte X") and further conjuncts. */
export const spanOf = (
  s: Sentence,
  i: number,
  within: readonly [number, number],
  language: Language,
): readonly [number, number] => {
  const reach = subtreeExtent(
    s,
    i,
    // A full stop hangs on the verb too and would draw in whatever stands between.
    (c) =>
      !(
        label(s, c) === 'parataxis' ||
        label(s, c) === 'punct' ||
        goesOnApart(s, i, c, language) ||
        (label(s, c) === 'conj' && (tag(s, c) === 'VERB' || tag(s, c) === 'AUX') && !isSmallClause(s, c))
      ),
  )
  const [from, to] = trimmedExtent(s, clip(reach, within))
  return [wholeWord(s, from, within[0]), to]
}

const CLITIC = /^['’]\p{L}/u

/** "That's our red line": a stance begins with a whole word, whatever a parse hangs its first half on. */
const wholeWord = (s: Sentence, from: number, least: number): number => {
  const [before, first] = [s.tokens[from - 1], s.tokens[from]]
  return before && first && from > least && before.end === first.begin && CLITIC.test(first.text) ? from - 1 : from
}

/** The same for a word of the lexicon, with what it asks behind a comma where the parse hung that elsewhere. */
export const spanWithThing = (
  s: Sentence,
  i: number,
  within: readonly [number, number],
  language: Language,
): readonly [number, number] => {
  const [from, to] = spanOf(s, i, within, language)
  return isBare(s, i, from, to, language) && to < within[1] - 2
    ? trimmedExtent(s, [from, behindComma(s, to, within[1])])
    : [from, to]
}
