// Clauses and nouns joined to the thing of a stance word are stances of their own: "fordert, dass X annimmt und auf Y
// verzichtet". Each is for or against its own thing.
import { extent, label, type Sentence, subtree, tag } from '../sentence.js'
import type { Candidate } from './candidate.js'

const THINGS: ReadonlySet<string> = new Set(['ccomp', 'xcomp', 'obj', 'obl', 'obl:arg', 'nmod'])
const CLAUSES: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADJ'])

const isLike = (s: Sentence, a: number, b: number): boolean =>
  tag(s, a) === 'NOUN' ? tag(s, b) === 'NOUN' : CLAUSES.has(tag(s, a)) && CLAUSES.has(tag(s, b))

/** All that is joined to a thing, and to what is joined to it. */
const joinedTo = (s: Sentence, thing: number): readonly number[] =>
  (s.children[thing] ?? [])
    .filter((c) => label(s, c) === 'conj' && isLike(s, thing, c))
    .flatMap((c) => [c, ...joinedTo(s, c)])

export interface ListReading {
  /** The tokens without marks and joining words at their edges. */
  readonly trim: (range: readonly [number, number]) => readonly [number, number]
  /** The candidate's act and sign for one thing of its list. */
  readonly shapeFor: (thing: number) => Pick<Candidate, 'act' | 'sign' | 'strength' | 'endedAt'>
}

export const listed = (s: Sentence, candidate: Candidate, { trim, shapeFor }: ListReading): readonly Candidate[] => {
  const things = (s.children[candidate.at] ?? []).filter((c) => THINGS.has(label(s, c)) && c > candidate.at - 8)
  for (const thing of things) {
    const beside =
      tag(s, thing) === 'NOUN'
        ? []
        : (s.children[candidate.at] ?? []).filter(
            // "demands that X … , and that Y …": the second clause may hang on the stance word as if it went on with it.
            (c) => c > thing && label(s, c) === 'conj' && isLike(s, thing, c) && opensLike(s, thing, c),
          )
    const others = [...joinedTo(s, thing), ...beside.flatMap((c) => [c, ...joinedTo(s, c)])]
    if (others.length === 0) continue
    if (tag(s, thing) === 'NOUN' && !others.every((c) => subtree(s, c).length >= 2)) continue
    const own = (c: number): readonly [number, number] => extent(subtree(s, c, (k) => !others.includes(k)))
    const first = Math.min(...others.map((c) => own(c)[0]))
    const [from, to] = trim([candidate.from, Math.max(candidate.from + 1, Math.min(candidate.to, first))])
    return [
      { ...candidate, ...shapeFor(thing), from, to, coreTo: Math.min(candidate.coreTo, to) },
      ...others.map((c) => {
        const [a, b] = trim(own(c))
        return {
          ...candidate,
          ...shapeFor(c),
          rule: `${candidate.rule}-list`,
          at: c,
          from: a,
          to: b,
          coreFrom: a,
          coreTo: b,
        }
      }),
    ]
  }
  return [candidate]
}

/** Both clauses open with the same word ("that … and that …"). */
const opensLike = (s: Sentence, a: number, b: number): boolean => {
  const mark = (i: number): string | undefined => {
    const at = (s.children[i] ?? []).find((c) => label(s, c) === 'mark')
    return at === undefined ? undefined : s.tokens[at]?.norm
  }
  const word = mark(a)
  return word !== undefined && word === mark(b)
}
