import { DICT } from './lexicon.js'

/** Dictionary readings in the order of preference, with the ends of the fine tags that stand for them. */
const READINGS = [
  ['sub1', DICT.sub1],
  ['sub2', DICT.sub2],
  ['pst', DICT.past],
  ['prs', DICT.present],
] as const

const ANY = DICT.present | DICT.past | DICT.sub1 | DICT.sub2
const INDICATIVE = DICT.present | DICT.past

/** Chooses a tag by the number of the one the tagger chose and the flags of the word. */
export type MoodChooser = (tag: number, flags: number) => number

/** Whose present has the form of Konjunktiv I: "ich lehne", but "er lehnt". */
const FIRST_PERSON = 'ich'

/** Whether nobody in the words says "I", so that "lehne", "brauche" and "prüfe" can only be Konjunktiv I. */
export const isThirdPerson = (words: readonly string[]): boolean =>
  !words.some((word) => word.toLowerCase() === FIRST_PERSON)

const isLikeFirstPerson = (word: string, flags: number): boolean =>
  word.endsWith('e') && (flags & ANY) === (DICT.present | DICT.sub1)

/** The flags of a word, without the readings it cannot have where nobody says "I". */
export const flagsOfThird = (word: string, flags: number): number =>
  isLikeFirstPerson(word, flags) ? flags & ~DICT.present : flags

/**
 * Where the dictionary leaves one mood open, it decides: "sei", "müsse" are Konjunktiv I whatever the tagger saw, and
 * "hat" never is. Where a form has several readings ("habe", "forderte"), the tagger's choice among them stands.
 */
export const moodChooser = (tagNames: readonly string[]): MoodChooser => {
  // For each finite tag: its reading, and the tags it may be changed to.
  const own = tagNames.map((name) => READINGS.find(([form]) => name.split('.')[1] === form)?.[1] ?? 0)
  const others = tagNames.map((name, tag) =>
    READINGS.map(([form]) => {
      const other = tagNames.indexOf(`${name.split('.')[0]}.${form}`)
      return other < 0 ? tag : other
    }),
  )
  return (tag, flags) => {
    const readings = flags & ANY
    if (readings === 0 || own[tag] === 0 || readings & own[tag]!) return tag
    const [sub1, sub2, past, present] = others[tag]!
    if (!(readings & INDICATIVE)) return readings & DICT.sub1 ? sub1! : sub2!
    return readings & DICT.past ? past! : present!
  }
}
