// What a person typed, as words to look for: all words, "phrases in quotation marks", beginnings* and -exclusions.
import { languages, normaliseWords } from '../../language/index.js'

/** One word looked for, in every form a language would index it. */
export interface Term {
  readonly any: readonly string[]
  readonly prefix: boolean
}

/** Words one after the other; a phrase of one word is that word. */
export type Phrase = readonly Term[]

export interface WordQuery {
  /** All of these must occur, */
  readonly words: readonly Term[]
  /** these one after the other, */
  readonly phrases: readonly Phrase[]
  /** and none of these. */
  readonly without: readonly Phrase[]
}

const PIECE = /(?<not>-?)(?:["“„«‟](?<phrase>[^"”“»]*)["”“»]?|(?<word>[^\s"“„«‟]+))/gu

export const parseQuery = (text: string): WordQuery => {
  const words: Term[] = []
  const phrases: Phrase[] = []
  const without: Phrase[] = []
  for (const { groups = {} } of text.matchAll(PIECE)) {
    const { not, phrase, word } = groups
    const terms = searchTerms(phrase ?? word ?? '')
    if (terms.length === 0) continue
    if (not === '-') without.push(terms)
    else if (phrase === undefined || terms.length === 1) words.push(...terms)
    else phrases.push(terms)
  }
  return { words, phrases, without }
}

/** Every term that must occur somewhere. */
export const wanted = ({ words, phrases }: WordQuery): readonly Term[] => [...words, ...phrases.flat()]

export const isEmpty = ({ words, phrases, without }: WordQuery): boolean =>
  words.length + phrases.length + without.length === 0

/**
 * Each word as every language would index it: which language the searcher types is not known, and a name is the same in
 * both.
 */
export const searchTerms = (text: string): readonly Term[] => {
  const byPlace = new Map<number, { any: Set<string>; prefix: boolean }>()
  const seen = new Set<string>()
  for (const lang of [null, ...languages.map(({ code }) => code)]) {
    seen.clear()
    for (const { word, begin, end } of normaliseWords(text, lang)) {
      // The first of several words is the whole; the others are parts of a compound, by which it should be found, not find.
      if (seen.has(String(begin))) continue
      seen.add(String(begin))
      const term = byPlace.get(begin) ?? { any: new Set<string>(), prefix: text[end] === '*' }
      term.any.add(word)
      byPlace.set(begin, term)
    }
  }
  return [...byPlace].sort(([a], [b]) => a - b).map(([, { any, prefix }]) => ({ any: [...any], prefix }))
}

export const takes = ({ any, prefix }: Term, word: string): boolean =>
  prefix ? any.some((one) => word.startsWith(one)) : any.includes(word)

interface Placed {
  readonly word: string
  readonly begin: number
  readonly end: number
}

/** Where the words of a phrase stand one after the other, from the first to the last. Several words of one place are forms of it. */
export const phrasePlaces = (
  phrase: Phrase,
  words: readonly Placed[],
): readonly { readonly begin: number; readonly end: number }[] => {
  const tokens = new Map<number, { readonly begin: number; readonly end: number; readonly words: string[] }>()
  for (const { word, begin, end } of words) {
    const token = tokens.get(begin)
    if (token) token.words.push(word)
    else tokens.set(begin, { begin, end, words: [word] })
  }
  const inOrder = [...tokens.values()].sort((a, b) => a.begin - b.begin)
  return inOrder.flatMap((first, at) => {
    const last = inOrder[at + phrase.length - 1]
    const fits = phrase.every((term, n) => inOrder[at + n]?.words.some((word) => takes(term, word)))
    return fits && last ? [{ begin: first.begin, end: last.end }] : []
  })
}
