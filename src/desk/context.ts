import type { Range } from '../dossier/index.js'
import { languageOf } from '../language/index.js'
import { type Range as Found, fold, sentences } from '../text/index.js'

/** Raw UTF-16 units shown on either side of the quote; a sentence that goes on beyond is cut at a word. */
const REACH = 600

export interface Context extends Range {
  readonly text: string
}

/**
 * Gives the sentence or sentences a quote stands in, raw, with the quote's offsets inside them. The text is laid out once,
 * at the first question: an article has many statements.
 */
export const contextsIn = (text: string, lang: string | null): ((quote: Range) => Context) => {
  let laidOut: readonly Range[] | null = null
  return ({ begin, end }) => {
    laidOut ??= sentencesOf(text, lang)
    let [first, last] = [begin, end]
    for (let i = firstEndingAfter(laidOut, begin); i < laidOut.length; i++) {
      const sentence = laidOut[i] as Range
      if (sentence.begin >= end) break
      first = Math.min(first, sentence.begin)
      last = Math.max(last, sentence.end)
    }
    first = Math.max(first, atWord(text, Math.max(0, begin - REACH), begin))
    last = Math.min(last, atWord(text, Math.min(text.length, end + REACH), end))
    return { text: text.slice(first, last), begin: begin - first, end: end - first }
  }
}

interface LaidOut {
  readonly text: string
  readonly lang: string | null
  readonly contextOf: ReturnType<typeof contextsIn>
}

/** By archive, then by article; what was asked for last stands last. */
const laidOut = new WeakMap<object, Map<string, LaidOut>>()

/** Articles of a dossier that are kept laid out: their texts and sentences take some tens of megabytes at most. */
const KEPT = 2000

/** `contextsIn` of an article of the archive: screens show the same articles again and again, and laying out is dear. */
export const contextsOf = (
  archive: object,
  { id, text, lang }: { readonly id: string; readonly text: string; readonly lang: string | null },
): ReturnType<typeof contextsIn> => {
  const kept = laidOut.get(archive) ?? new Map<string, LaidOut>()
  laidOut.set(archive, kept)
  const known = kept.get(id)
  const one = known?.text === text && known.lang === lang ? known : { text, lang, contextOf: contextsIn(text, lang) }
  kept.delete(id)
  kept.set(id, one)
  const [oldest] = kept.keys()
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
  return one.contextOf
}

const sentencesOf = (text: string, lang: string | null): readonly Range[] => {
  const folded = fold(text)
  return split(folded.text, lang).map(({ begin, end }) => folded.toRaw(begin, end))
}

/** Lines where the language is not known: abbreviations and ordinals would be guessed wrongly. */
const split = (text: string, lang: string | null): readonly Found[] => {
  const language = lang === null ? null : languageOf(lang)
  if (language) return sentences(text, language.sentenceRules)
  return Array.from(text.matchAll(/[^\n]+/g), (line) => ({ begin: line.index, end: line.index + line[0].length }))
}

const firstEndingAfter = (ranges: readonly Range[], offset: number): number => {
  let [low, high] = [0, ranges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle] as Range).end > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Moves a cut towards the quote until it no longer lies inside a word (or a surrogate pair). */
const atWord = (text: string, cut: number, quote: number): number => {
  if (cut === 0 || cut === text.length) return cut
  const step = cut < quote ? 1 : -1
  let at = cut
  while (at !== quote && !/\s/.test(text[step > 0 ? at - 1 : at] as string)) at += step
  return at
}
