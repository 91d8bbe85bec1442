import { foldWord } from './fold-word.js'
import { hashText } from './hash.js'
import { type LemmaModel, lemmaOf } from './lemmas.js'
import { DICT, type Lexicon, lexiconKey, lookUp, SEEN_VERB } from './lexicon.js'

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
  /** Last part of a compound or hyphenated word, else the word itself. */
  tail: 11,
  /** Lemma of the tail, as far as it can be told without the neighbours. */
  stem: 12,
} as const

export const SIGNS = 13

/** Longest word looked at in full; anything longer is no word of a language. */
const LONGEST_WORD = 60

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

export const hasUpper = (shape: number): boolean => (shape & UPPER) !== 0

const VERB_READINGS = DICT.present | DICT.past | DICT.sub1 | DICT.sub2 | DICT.infinitive | SEEN_VERB

/** "Sicherheitsgarantien" is a word of the sort of "Garantien", "NATO-Beitritt" of the sort of "Beitritt". */
const tailOf = (lower: string, flags: number, upper: boolean, lexicon: Lexicon): string => {
  const hyphen = lower.lastIndexOf('-')
  if (hyphen > 0 && hyphen < lower.length - 2) return tailOf(lower.slice(hyphen + 1), 0, upper, lexicon)
  if (!upper || flags !== 0) return lower
  for (let i = 3; i <= lower.length - 4; i++)
    if (lookUp(lexicon, lexiconKey(lower, i)) & DICT.noun) return lower.slice(i)
  return lower
}

const stemOf = (tail: string, flags: number, upper: boolean, lemmas: LemmaModel): string => {
  if (lemmas.capitalNouns ? upper : !(flags & VERB_READINGS)) return lemmaOf(lemmas, tail, 'NOUN').toLowerCase()
  if (flags & VERB_READINGS) return lemmaOf(lemmas, tail, 'VERB.prs')
  if (flags & DICT.participle) return lemmaOf(lemmas, tail, 'VERB.part')
  return flags & DICT.adjective ? lemmaOf(lemmas, tail, 'ADJ') : tail
}

const signsOf = (word: string, lexicon: Lexicon, lemmas: LemmaModel): Int32Array => {
  const form = foldWord(word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word)
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
  const upper = beginsUpper(shape)
  const tail = tailOf(lower, flags, upper, lexicon)
  signs[SIGN.tail] = hashText(tail, 0, tail.length, 2)
  if (flags === 0 && tail !== lower) flags = lookUp(lexicon, lexiconKey(tail))
  const stem = stemOf(tail, flags, upper, lemmas)
  signs[SIGN.stem] = hashText(stem, 0, stem.length, 5)
  signs[SIGN.flags] = flags
  return signs
}

/** Rows of `SIGNS` numbers: one for each word, then one for the root, then one for "no word". */
export type SignTable = Int32Array

/** The words of one piece, looked up. */
export interface ReadWords {
  readonly count: number
  readonly signs: SignTable
  /** A number for each word, the same for the same word as long as `age` is the same. */
  readonly slots: Int32Array
  readonly age: number
}

/** Slot of "no word"; words have higher ones. */
export const NO_WORD = 0

/** Words recur; what is known of them is remembered up to a bound, which changes speed only. Slots are below this. */
export const SLOTS = 40_000

/** Ages differ between readers too, so that nothing remembered of one is taken for the other's. */
let ages = 0

export const signReader = (lexicon: Lexicon, lemmas: LemmaModel): ((words: readonly string[]) => ReadWords) => {
  let slotOf = new Map<string, number>()
  let known = new Int32Array(1024 * SIGNS)
  let age = ages++

  const learn = (word: string): number => {
    const slot = slotOf.size + 1
    if ((slot + 1) * SIGNS > known.length) {
      const larger = new Int32Array(known.length * 2)
      larger.set(known)
      known = larger
    }
    known.set(signsOf(word, lexicon, lemmas), slot * SIGNS)
    slotOf.set(word, slot)
    return slot
  }

  return (words) => {
    const count = words.length
    if (slotOf.size + count >= SLOTS) {
      slotOf = new Map()
      age = ages++
    }
    const signs = new Int32Array((count + 2) * SIGNS)
    const slots = new Int32Array(count)
    for (let i = 0; i < count; i++) {
      const slot = slotOf.get(words[i]!) ?? learn(words[i]!)
      slots[i] = slot
      const from = slot * SIGNS
      const to = i * SIGNS
      for (let k = 0; k < SIGNS; k++) signs[to + k] = known[from + k]!
    }
    signs.fill(-1, count * SIGNS, (count + 1) * SIGNS)
    signs.fill(-2, (count + 1) * SIGNS)
    return { count, signs, slots, age }
  }
}
