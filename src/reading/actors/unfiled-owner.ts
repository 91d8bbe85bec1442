// Bodies that no casebook knows beside a title: "chairman of the Harbour Workers Union", "a Northline Airways spokeswoman". Whoever
// leads such a body or speaks for it commits it (coding manual, section 3), unless it only teaches and studies.
import type { Language } from '../../language/index.js'
import { isPossessiveMark, lemma, norm, type Sentence, tag, written } from '../sentence.js'
import { beingAt } from '../word-class.js'
import { isCapital, type Piece } from './piece.js'

/** Token range of a name, end exclusive, and the name as it is written. */
export interface UnfiledBody {
  readonly from: number
  readonly to: number
  readonly name: string
  /** A place that is governed, and no body of its own. */
  readonly place?: boolean
}

/** Inside a name: "Union of Public Employees", "People's Front", "Handel und Verkehr". */
const isInner = (s: Sentence, i: number, { links }: Language): boolean =>
  links.inName.has(norm(s, i)) || isPossessiveMark(s, i)
const NAMING: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'ADJ'])
/** Longest name, and longest "personnel" or "chief economic" between it and the title, in words. */
const LONGEST = 8
const LONGEST_BETWEEN = 2

const isNameWord = (s: Sentence, i: number): boolean =>
  isCapital(s.tokens[i]?.text ?? '') && NAMING.has(tag(s, i)) && s.tokens[i]?.kind === 'word'

const isPerson = (s: Sentence, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (s.parse.entities[i]?.endsWith('PER')) return true
  return false
}

const isOrganisation = (s: Sentence, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (s.parse.entities[i]?.endsWith('ORG')) return true
  return false
}

/** "Regierungschef der Wallonie", "president of Catalonia": a place that has a government, and that nobody has filed. */
const isPlace = (s: Sentence, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (tag(s, i) !== 'PROPN' || !s.parse.entities[i]?.endsWith('LOC')) return false
  return to > from
}

const endsLike = (words: ReadonlySet<string>, s: Sentence, i: number): boolean =>
  words.has(norm(s, i)) || words.has(lemma(s, i).toLowerCase())

/** "Gewerkschaft Nordlicht": where the name begins behind the noun that says what it is; `from` where none does. */
const endOfKind = (s: Sentence, from: number, to: number, language: Language): number => {
  const isKind =
    tag(s, from) === 'NOUN' &&
    (beingAt(s, from, language) === 'body' || endsLike(language.described.bodies, s, from)) &&
    !language.governmentNouns.has(lemma(s, from).toLowerCase())
  if (!isKind || to - from < 2) return from
  // "der Partei Ende Mai": a time or a thing is no name.
  return tag(s, from + 1) === 'NOUN' && beingAt(s, from + 1, language) === 'nobody' ? from : from + 1
}

/** What a run of capitals is taken for: a body of its own, or nothing that a title could commit. */
const bodyIn = (
  s: Sentence,
  [from, to]: readonly [number, number],
  leads: boolean,
  pieces: readonly Piece[],
  language: Language,
): UnfiledBody | null => {
  const { bodies, authorities, learned } = language.described
  if (to <= from || language.governmentNouns.has(norm(s, to - 1))) return null
  for (let i = from; i < to; i++) if (endsLike(learned, s, i)) return null
  const free = endsLike(bodies, s, to - 1)
  if (pieces.some((p) => p.from < to && p.to > from && (p.to === to || !p.adjective || !free))) return null
  const kind = endOfKind(s, from, to, language)
  if (kind > from && !pieces.some((p) => !p.adjective && p.from < to && p.to > from))
    return { from: kind, to, name: written(s, kind, to) }
  const called = free || endsLike(authorities, s, to - 1)
  const several = to - from > 1
  if (!called && !isOrganisation(s, from, to) && !(leads && several)) return null
  if (!called && isPerson(s, from, to)) return null
  if (!several && tag(s, from) !== 'PROPN') return null
  return { from, to, name: written(s, from, to) }
}

/** The name behind a title that ends at `at`. */
const behind = (s: Sentence, at: number, pieces: readonly Piece[], language: Language): UnfiledBody | null => {
  if (!language.links.workplace.has(norm(s, at))) return null
  let from = at + 1
  while (tag(s, from) === 'DET') from++
  let to = from
  while (to - from < LONGEST && (isNameWord(s, to) || (to > from && isInner(s, to, language) && opensOn(s, to)))) to++
  if (isPlace(s, from, to) && !pieces.some((p) => p.from < to && p.to > from))
    return { from, to, name: written(s, from, to), place: true }
  return bodyIn(s, [from, to], false, pieces, language)
}

/** Whether the name goes on behind a small word of it. */
const opensOn = (s: Sentence, i: number): boolean =>
  isNameWord(s, i + 1) || (isPossessiveMark(s, i) && isNameWord(s, i + 1))

/** The name before a title that begins at `at`: "Lena Hall, a Northline Airways spokeswoman". */
const before = (s: Sentence, at: number, pieces: readonly Piece[], language: Language): UnfiledBody | null => {
  let to = at
  const possessive = isPossessiveMark(s, to - 1)
  if (possessive) to--
  else
    for (let k = 0; k < LONGEST_BETWEEN && !isNameWord(s, to - 1); k++)
      if (tag(s, to - 1) === 'NOUN' || tag(s, to - 1) === 'ADJ') to--
  let from = to
  while (
    from > 0 &&
    to - from < LONGEST &&
    (isNameWord(s, from - 1) || (from < to && isInnerBefore(s, from - 1, language)))
  )
    from--
  // The first word of a sentence has its capital from there.
  if (from === 0 && to > 2 && tag(s, 0) === 'ADJ' && s.parse.entities[0] === 'O') from++
  return bodyIn(s, [from, to], !possessive, pieces, language)
}

const isInnerBefore = (s: Sentence, i: number, language: Language): boolean =>
  isInner(s, i, language) && i > 0 && isNameWord(s, i - 1)

/** The body beside a title whose words are [from, to). */
export const unfiledOwner = (
  s: Sentence,
  from: number,
  to: number,
  pieces: readonly Piece[],
  language: Language,
): UnfiledBody | null => behind(s, to, pieces, language) ?? before(s, from, pieces, language)
