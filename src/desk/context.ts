import type { Range } from '../dossier/index.js'
import { languageOf } from '../language/index.js'
import { type Range as Found, fold, sentences } from '../text/index.js'

/** Raw UTF-16 units looked at on either side of the quote; a sentence that goes on beyond is cut at a word. */
const REACH = 600

export interface Context extends Range {
  readonly text: string
}

/** The sentence or sentences a quote stands in, raw, with the quote's offsets inside them. */
export const contextOf = (text: string, { begin, end }: Range, lang: string | null): Context => {
  const from = atWord(text, Math.max(0, begin - REACH), begin)
  const to = atWord(text, Math.min(text.length, end + REACH), end)
  const folded = fold(text.slice(from, to))
  let [first, last] = [begin, end]
  for (const sentence of split(folded.text, lang)) {
    const raw = folded.toRaw(sentence.begin, sentence.end)
    if (from + raw.end <= begin || from + raw.begin >= end) continue
    first = Math.min(first, from + raw.begin)
    last = Math.max(last, from + raw.end)
  }
  return { text: text.slice(first, last), begin: begin - first, end: end - first }
}

/** Lines where the language is not known: abbreviations and ordinals would be guessed wrongly. */
const split = (text: string, lang: string | null): readonly Found[] => {
  const language = lang === null ? null : languageOf(lang)
  if (language) return sentences(text, language.sentenceRules)
  return Array.from(text.matchAll(/[^\n]+/g), (line) => ({ begin: line.index, end: line.index + line[0].length }))
}

/** Moves a cut towards the quote until it no longer lies inside a word (or a surrogate pair). */
const atWord = (text: string, cut: number, quote: number): number => {
  if (cut === 0 || cut === text.length) return cut
  const step = cut < quote ? 1 : -1
  let at = cut
  while (at !== quote && !/\s/.test(text[step > 0 ? at - 1 : at] as string)) at += step
  return at
}
