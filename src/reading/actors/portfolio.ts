// "Minister of Sports Jane Cook", "the Ministry of Energy of Moldova": the words that say what somebody or a body of
// government is responsible for, and whose they are behind those words.
import { classesOf, type Language } from '../../language/index.js'
import { isVerb, lemma, norm, type Sentence, tag } from '../sentence.js'
import type { Piece } from './piece.js'
import { ownerBehind, ownerBeside, type TitleHit } from './titles.js'

/** Offices whose title names what they are responsible for. */
export const WITH_PORTFOLIO: ReadonlySet<string> = new Set([
  'minister',
  'state-secretary',
  'commissioner',
  'foreign-minister',
])
/** Longest of them, in words. */
const LONGEST = 6

const hasClass = (s: Sentence, i: number, { wordClasses }: Language): boolean =>
  [norm(s, i), norm(s, i).replace(/s$/, ''), lemma(s, i).toLowerCase()].some(
    (form) => classesOf(wordClasses, form).length > 0,
  )

/** Where the portfolio ends whose "of" or "for" stands at `to`; `to` where none does. */
export const behindPortfolio = (s: Sentence, to: number, pieces: readonly Piece[], language: Language): number => {
  if (!language.links.portfolio.has(norm(s, to))) return to
  const isMinor = (i: number): boolean =>
    tag(s, i) === 'CCONJ' || tag(s, i) === 'ADJ' || (tag(s, i) === 'DET' && !language.described.anyone.has(norm(s, i)))
  const isOne = (i: number): boolean => {
    const piece = pieces.find((p) => i >= p.from && i < p.to)
    // A periodical may be called like a portfolio: "Foreign Affairs".
    if (piece) return piece.actor.kind === 'medium'
    return isMinor(i) || (!isVerb(s, i) && hasClass(s, i, language))
  }
  let at = to + 1
  while (at - to <= LONGEST && s.tokens[at]?.kind === 'word' && isOne(at)) at++
  // An article, "and" or an adjective stands only before a noun of it.
  while (at > to + 1 && isMinor(at - 1)) at--
  return at > to + 1 ? at : to
}

/** The same behind a title; where the title ends, if it has none. */
export const endOfPortfolio = (
  s: Sentence,
  { offices, to }: TitleHit,
  pieces: readonly Piece[],
  language: Language,
): number => (offices.some((office) => WITH_PORTFOLIO.has(office.id)) ? behindPortfolio(s, to, pieces, language) : to)

/** Who owns the title or body of [from, to) whose portfolio ends at `end`: whoever stands beside it, or behind the portfolio. */
export const ownerAround = (
  s: Sentence,
  [from, to, end]: readonly [from: number, to: number, end: number],
  pieces: readonly Piece[],
  language: Language,
): Piece | null => {
  if (end === to) return ownerBeside(s, from, to, pieces, language)
  const outside = pieces.filter((p) => p.to <= from || p.from >= end)
  return ownerBeside(s, from, to, outside, language) ?? ownerBehind(s, end, outside, language)
}
