import { hashText } from './hash.js'
import { type Lexicon, lexiconKey, lookUp } from './lexicon.js'

/** Columns of the table of signs: what can be seen of a word without its neighbours. */
export const SIGN = {
  form: 0,
  lower: 1,
  suffix1: 2,
  suffix2: 3,
  suffix3: 4,
  suffix4: 5,
  suffix5: 6,
  prefix2: 7,
  prefix3: 8,
  shape: 9,
  flags: 10,
  tail: 11,
} as const

export const SIGNS = 12

/** ß and ss are one spelling here: texts are folded before they are read, and the dictionary spells the old way. */
export const foldWord = (word: string): string => (word.includes('ß') ? word.replaceAll('ß', 'ss') : word)

const UPPER = 1
const LOWER = 2
const DIGIT = 4
const HYPHEN = 8
const STOP = 16
const OTHER = 32
const ALL_UPPER = 64
const FIRST_UPPER = 128

const isUpper = (char: string): boolean => char !== char.toLowerCase()

export const shapeOf = (word: string): number => {
  let shape = 0
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i)
    if (c >= 97 && c <= 122) shape |= LOWER
    else if (c >= 65 && c <= 90) shape |= UPPER
    else if (c >= 48 && c <= 57) shape |= DIGIT
    else if (c === 45 || c === 0x2010 || c === 0x2011) shape |= HYPHEN
    else if (c === 46) shape |= STOP
    else if (c >= 0xc0 && c < 0x250 && c !== 0xd7 && c !== 0xf7) shape |= isUpper(word[i]!) ? UPPER : LOWER
    else shape |= OTHER
  }
  if (shape & UPPER && !(shape & LOWER)) shape |= ALL_UPPER
  if (shape & UPPER && isUpper(word[0]!)) shape |= FIRST_UPPER
  return shape | (word.length === 1 ? 256 : word.length < 4 ? 512 : 0)
}

export const beginsUpper = (shape: number): boolean => (shape & FIRST_UPPER) !== 0

const signsOf = (word: string, lexicon: Lexicon): Int32Array => {
  const form = foldWord(word.length > 60 ? word.slice(0, 60) : word)
  const lower = form.toLowerCase()
  const n = lower.length
  const signs = new Int32Array(SIGNS)
  signs[SIGN.form] = hashText(form, 0, form.length, 1)
  signs[SIGN.lower] = hashText(lower, 0, n, 2)
  signs[SIGN.suffix1] = hashText(lower, Math.max(0, n - 1), n, 3)
  signs[SIGN.suffix2] = hashText(lower, Math.max(0, n - 2), n, 3)
  signs[SIGN.suffix3] = hashText(lower, Math.max(0, n - 3), n, 3)
  signs[SIGN.suffix4] = hashText(lower, Math.max(0, n - 4), n, 3)
  signs[SIGN.suffix5] = hashText(lower, Math.max(0, n - 5), n, 3)
  signs[SIGN.prefix2] = hashText(lower, 0, Math.min(2, n), 4)
  signs[SIGN.prefix3] = hashText(lower, 0, Math.min(3, n), 4)
  const shape = shapeOf(form)
  signs[SIGN.shape] = shape
  let flags = lookUp(lexicon, lexiconKey(lower))
  // "NATO-Beitritt" is a word of the sort of "Beitritt".
  const hyphen = lower.lastIndexOf('-')
  const tail = hyphen > 0 && hyphen < n - 2 ? lower.slice(hyphen + 1) : lower
  signs[SIGN.tail] = hashText(tail, 0, tail.length, 2)
  if (flags === 0 && tail !== lower) flags = lookUp(lexicon, lexiconKey(tail))
  signs[SIGN.flags] = flags
  return signs
}

/** Rows of `SIGNS` numbers: one for each word, then one for the root, then one for "no word". */
export type SignTable = Int32Array

/** Words recur; their signs are remembered up to a bound, which changes speed only. */
const REMEMBERED = 40_000

export const signReader = (lexicon: Lexicon): ((words: readonly string[]) => SignTable) => {
  let known = new Map<string, Int32Array>()
  return (words) => {
    const table = new Int32Array((words.length + 2) * SIGNS)
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!
      let signs = known.get(word)
      if (signs === undefined) {
        signs = signsOf(word, lexicon)
        if (known.size >= REMEMBERED) known = new Map()
        known.set(word, signs)
      }
      table.set(signs, i * SIGNS)
    }
    table.fill(-1, words.length * SIGNS, (words.length + 1) * SIGNS)
    table.fill(-2, (words.length + 1) * SIGNS)
    return table
  }
}
