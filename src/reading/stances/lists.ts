// Clauses and nouns joined to the thing of a stance word are stances of their own: "fordert, dass X annimmt und auf Y
// verzichtet". Each is for or against its own thing.
import type { Sign } from '../../dossier/index.js'
import type { Language } from '../../language/index.js'
import { childWith, extent, head, isPassive, label, norm, type Sentence, subtree, tag } from '../sentence.js'
import { type Candidate, negate } from './candidate.js'

const THINGS: ReadonlySet<string> = new Set(['ccomp', 'xcomp', 'obj', 'obl', 'obl:arg', 'nmod'])
const CLAUSES: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADJ'])

const isLike = (s: Sentence, a: number, b: number): boolean =>
  tag(s, a) === 'NOUN' ? tag(s, b) === 'NOUN' : CLAUSES.has(tag(s, a)) && CLAUSES.has(tag(s, b))

/** All that is joined to a thing, and to what is joined to it. */
const joinedTo = (s: Sentence, thing: number): readonly number[] =>
  (s.children[thing] ?? [])
    .filter((c) => label(s, c) === 'conj' && isLike(s, thing, c))
    .flatMap((c) => [c, ...joinedTo(s, c)])

const HANGS_ON: ReadonlySet<string> = new Set(['nmod', 'acl', 'obl', 'xcomp'])

const hasOwnPhrase = (s: Sentence, noun: number): boolean =>
  (s.children[noun] ?? []).some((c) => c > noun && HANGS_ON.has(label(s, c)))

const opensBehindComma = (s: Sentence, noun: number): boolean => {
  const [from] = extent(subtree(s, noun, (c) => c < noun && label(s, c) !== 'punct'))
  return s.tokens[from - 1]?.text === ','
}

/**
 * "the release of their leaders, the lifting of the siege and fresh elections": what a parse hung on the last word of the
 * thing before it. What is built like the thing goes on with the thing; and what "and" joins behind a comma closes that list.
 */
const joinedBelow = (s: Sentence, thing: number): readonly number[] => {
  const below = subtree(s, thing).filter(
    (c) => c > thing && tag(s, c) === 'NOUN' && (label(s, c) === 'conj' || label(s, c) === 'appos'),
  )
  const found: number[] = []
  let open = false
  for (const c of below) {
    // "…, einschliesslich der Spiele": part of the thing.
    if (childWith(s, c, 'case') >= 0 && childWith(s, thing, 'case') < 0) continue
    const closes = childWith(s, c, 'cc') >= 0
    const alike = hasOwnPhrase(s, thing) && hasOwnPhrase(s, c) && (head(s, c) === thing || !hasOwnPhrase(s, head(s, c)))
    if (closes && label(s, c) === 'conj') {
      if (open || head(s, c) === thing || alike) found.push(c)
      open = false
    } else if (!closes && opensBehindComma(s, c)) {
      const closed = below.some((k) => k > c && label(s, k) === 'conj' && childWith(s, k, 'cc') >= 0)
      if (head(s, c) === thing ? label(s, c) === 'conj' || closed : alike && closed) {
        found.push(c)
        open = true
      }
    }
  }
  return found
}

type ItemShape = Pick<Candidate, 'act' | 'sign' | 'strength' | 'endedAt'>

const isDenied = (s: Sentence, i: number, { negations }: Language): boolean =>
  (s.children[i] ?? []).some((c) => (label(s, c) === 'det' || label(s, c) === 'advmod') && negations.has(norm(s, c)))

/** "wants peace, not a pause", "keine Pause, sondern Frieden": of two beside each other one is wanted and the other is not. */
const besideDenied = (
  s: Sentence,
  thing: number,
  other: number,
  { entry }: Candidate,
  shape: ItemShape,
  language: Language,
): ItemShape => {
  const denied = isDenied(s, other, language)
  if (denied === isDenied(s, thing, language)) return shape
  if (denied) {
    // "not a pause": the word that would end something has nothing that it ends.
    const isWhole = shape.endedAt === other && !(s.children[other] ?? []).some((c) => label(s, c) === 'nmod')
    if (shape.act === 'demand') return { ...shape, sign: isWhole ? -1 : (-shape.sign as Sign) }
    return { ...shape, ...negate(shape.act, shape.sign, shape.strength) }
  }
  const isInstead = (s.children[other] ?? []).some(
    (c) => label(s, c) === 'cc' && language.frames.instead.has(norm(s, c)),
  )
  return isInstead && entry ? { ...shape, act: entry.act, sign: entry.sign, strength: entry.strength } : shape
}

export interface ListReading {
  readonly language: Language
  /** Whether what hangs on the stance word is its thing; owners and addressees are none. */
  readonly isThing: (token: number) => boolean
  /** The tokens without marks and joining words at their edges. */
  readonly trim: (range: readonly [number, number]) => readonly [number, number]
  /** The candidate's act and sign for one thing of its list. */
  readonly shapeFor: (thing: number) => ItemShape
}

export const listed = (
  s: Sentence,
  candidate: Candidate,
  { trim, shapeFor, isThing, language }: ListReading,
): readonly Candidate[] => {
  const things = (s.children[candidate.at] ?? []).filter(
    (c) =>
      (THINGS.has(label(s, c)) || (label(s, c).startsWith('nsubj') && isPassive(s, candidate.at))) &&
      c > candidate.at - 8 &&
      isThing(c),
  )
  for (const thing of things) {
    const beside =
      tag(s, thing) === 'NOUN'
        ? []
        : (s.children[candidate.at] ?? []).filter(
            // "demands that X … , and that Y …": the second clause may hang on the stance word as if it went on with it.
            (c) => c > thing && label(s, c) === 'conj' && isLike(s, thing, c) && opensLike(s, thing, c),
          )
    const others =
      tag(s, thing) === 'NOUN'
        ? joinedBelow(s, thing)
        : [...joinedTo(s, thing), ...beside.flatMap((c) => [c, ...joinedTo(s, c)])]
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
          ...besideDenied(s, thing, c, candidate, shapeFor(c), language),
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
