// The general class of a token's lemma ("v-demand", "n-troops"), by part of speech; of a compound that is not listed, the
// class of its last part.
import { classesOf, type Language } from '../language/index.js'
import { perWord } from './per-word.js'
import { label, lemma, norm, rememberedPerToken, tag } from './sentence.js'

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

const named = (names: string): ReadonlySet<string> => new Set(names.split(' ').map((name) => `n-${name}`))
const PEOPLE = named('leader official expert people prisoner refugee media')
const BODIES = named('government party group troops')
/** Classes none of whose words ever acts. */
const NOBODY = named(
  'demand proposal offer acceptance refusal threat promise condition talks agreement ceasefire peace war attack casualty weapons aid money sanctions border sovereignty membership election decision energy rights nuclear goods event statement position interest problem situation result reason support pressure emotion evidence time quantity nature thing',
)

/** What the classes of a noun say of whether it may act; `unknown` where they leave it open. */
export const beingAt = rememberedPerToken((s, i, language: Language): 'people' | 'body' | 'nobody' | 'unknown' => {
  // "Thousands marched, demanding …": numbers that stand for people.
  if (label(s, i).startsWith('nsubj') && language.frames.crowds.has(norm(s, i))) return 'people'
  const names = classesOf(language.wordClasses, lemma(s, i).toLowerCase()).filter((name) => name.startsWith('n-'))
  if (names.some((name) => PEOPLE.has(name))) return 'people'
  if (names.some((name) => BODIES.has(name))) return 'body'
  return names.length > 0 && names.every((name) => NOBODY.has(name)) ? 'nobody' : 'unknown'
})
