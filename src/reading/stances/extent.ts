// How far a stance reaches in its sentence.
import { isSmallClause, label, norm, type Sentence, subtreeExtent, tag } from '../sentence.js'

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

/** The clause with its complements and conditions, but without clauses that only carry it (", sagte X") and further conjuncts. */
export const spanOf = (s: Sentence, i: number, within: readonly [number, number]): readonly [number, number] => {
  const reach = subtreeExtent(
    s,
    i,
    // A full stop hangs on the verb too and would draw in whatever stands between.
    (c) =>
      !(
        label(s, c) === 'parataxis' ||
        label(s, c) === 'punct' ||
        (label(s, c) === 'conj' && (tag(s, c) === 'VERB' || tag(s, c) === 'AUX') && !isSmallClause(s, c))
      ),
  )
  return trimmedExtent(s, clip(reach, within))
}
