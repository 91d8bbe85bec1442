// The general class of a token's lemma ("v-demand", "n-troops"), by part of speech; of a compound that is not listed, the
// class of its last part.
import type { Language } from '../language/index.js'
import { lemma, rememberedPerToken, tag } from './sentence.js'

const LETTER: Readonly<Record<string, string>> = { VERB: 'v', NOUN: 'n', ADJ: 'a', ADV: 'a', PROPN: 'n' }

/** Letters of the shortest last part looked up. */
const LEAST_PART = 4

/** Looked up once a lemma; the cache starts anew where it has grown large. */
const MOST = 50_000
const caches = new WeakMap<Language, Map<string, string>>()

const find = (language: Language, word: string, letter: string): string => {
  const fits = (name: string): boolean => name.startsWith(letter)
  const own = language.wordClasses.get(word)?.find(fits)
  if (own) return own
  if (letter !== 'n') return 'none'
  for (let at = 2; at + LEAST_PART <= word.length; at++) {
    const part = language.wordClasses.get(word.slice(at))?.find(fits)
    if (part) return part
  }
  return 'none'
}

/** `none` where no class is known, `other` for parts of speech without classes. */
export const classAt = rememberedPerToken((s, i, language: Language): string => {
  const letter = LETTER[tag(s, i)]
  if (letter === undefined) return 'other'
  const word = lemma(s, i).toLowerCase()
  let cache = caches.get(language)
  if (!cache || cache.size > MOST) {
    cache = new Map()
    caches.set(language, cache)
  }
  const key = `${letter}${word}`
  const known = cache.get(key)
  if (known !== undefined) return known
  const name = find(language, word, letter)
  cache.set(key, name)
  return name
})
