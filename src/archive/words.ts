// How normalised words are spelt and packed in the `words` table.
import type { NormalisedWord } from './archive.js'

const SAFE = /^[0-9a-z\u00e0-\u00f6\u00f8-\u00fe\u0430-\u045f]+$/
const UNSAFE = /[^0-9a-z\u00e0-\u00f6\u00f8-\u00fe\u0430-\u045f]/g
const ESCAPE = '\u00ff'

/**
 * A spelling in lower-case Latin and Cyrillic letters and digits that every full-text index takes as one word, and
 * that keeps beginnings: if a word begins with another, so do their spellings. Two words never share one.
 */
export const spellWord = (word: string): string =>
  SAFE.test(word) ? word : word.replace(UNSAFE, (unit) => ESCAPE + unit.charCodeAt(0).toString(16).padStart(4, '0'))

export interface PackedWords {
  readonly words: string
  /** For each word its places, `begin.length` in base 36, joined by ','; begins count from the place before. */
  readonly places: string
}

export const packWords = (found: readonly NormalisedWord[]): PackedWords => {
  const places = new Map<string, { text: string; last: number }>()
  for (const { word, begin, end } of found) {
    if (word === '') continue
    const spelt = spellWord(word)
    const length = (end - begin).toString(36)
    const known = places.get(spelt)
    if (known) {
      known.text += `,${(begin - known.last).toString(36)}.${length}`
      known.last = begin
    } else places.set(spelt, { text: `${begin.toString(36)}.${length}`, last: begin })
  }
  return { words: [...places.keys()].join(' '), places: [...places.values()].map((p) => p.text).join(' ') }
}

/** Only the words, for rows that need no places. */
export const listWords = (found: readonly NormalisedWord[]): string =>
  [...new Set(found.map(({ word }) => spellWord(word)))].filter((word) => word !== '').join(' ')

export interface Place {
  readonly begin: number
  readonly end: number
}

/** Places of all words that `wanted` takes. */
export const unpackPlaces = (packed: PackedWords, wanted: (spelt: string) => boolean): Place[] => {
  const places = packed.places.split(' ')
  return packed.words.split(' ').flatMap((spelt, index) => {
    if (!wanted(spelt)) return []
    let begin = 0
    return (places[index] ?? '').split(',').map((place) => {
      const [step = '', length = ''] = place.split('.')
      begin += Number.parseInt(step, 36)
      return { begin, end: begin + Number.parseInt(length, 36) }
    })
  })
}
