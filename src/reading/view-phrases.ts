// The words that make a preposition tell whose view a sentence gives: "(aus) Sicht", "(from X's) point of view".
import type { Language } from '../language/index.js'
import { norm, type Sentence } from './sentence.js'

/** The token behind the last word of one of the phrases that begins at `at`; -1 where none does. */
export const endOfViewPhrase = (s: Sentence, at: number, phrases: ReadonlySet<string>): number => {
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    if (words.every((word, k) => norm(s, at + k) === word)) return at + words.length
  }
  return -1
}

/** "russische Sicht", "the Russian point of view": whoever the adjective names has it. */
export const isView = (s: Sentence, noun: number, { attribution }: Language): boolean =>
  [...attribution.viewpoints.values()].some((phrases) => endOfViewPhrase(s, noun, phrases) > 0)
