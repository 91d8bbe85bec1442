// The general class of a token's lemma ("v-demand", "n-troops"), by part of speech; of a compound that is not listed, the
// class of its last part.
import type { Language } from '../language/index.js'
import { perWord } from './per-word.js'
import { lemma, rememberedPerToken, tag } from './sentence.js'

/** Letters of the shortest last part looked up. */
const LEAST_PART = 4

const find = (language: Language, lemma: string, letter: string): string => {
  const word = lemma.toLowerCase()
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

const CLASS_OF: Readonly<Record<string, (language: Language) => (lemma: string) => string>> = {
  VERB: perWord((language, lemma) => find(language, lemma, 'v')),
  NOUN: perWord((language, lemma) => find(language, lemma, 'n')),
  ADJ: perWord((language, lemma) => find(language, lemma, 'a')),
}

/** Parts of speech that have the classes of another. */
const ALIKE: Readonly<Record<string, string>> = { ADV: 'ADJ', PROPN: 'NOUN' }

/** `none` where no class is known, `other` for parts of speech without classes. */
export const classAt = rememberedPerToken((s, i, language: Language): string => {
  const kind = tag(s, i)
  return CLASS_OF[ALIKE[kind] ?? kind]?.(language)(lemma(s, i)) ?? 'other'
})
