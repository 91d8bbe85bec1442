import { type ByteReader, type ByteWriter, readSortedKeys, writeSortedKeys } from './bytes.js'
import { hashText } from './hash.js'

/**
 * What is known of single words: bit flags by hashed lower-case word. The low 17 bits are the tags a word was often
 * seen with, the others come from the verb dictionary (see `DICT`).
 */
export interface Lexicon {
  /** Open addressing; 0 is the empty key. Length is a power of two. */
  readonly keys: Int32Array
  readonly values: Int32Array
}

/** Readings of a form in the dictionaries and lists of names, as bits beside the seen tags. */
export const DICT = {
  present: 1 << 17,
  past: 1 << 18,
  sub1: 1 << 19,
  sub2: 1 << 20,
  infinitive: 1 << 21,
  participle: 1 << 22,
  imperative: 1 << 23,
  adjective: 1 << 24,
  noun: 1 << 25,
  participle1: 1 << 26,
  particle: 1 << 27,
  place: 1 << 28,
  firstName: 1 << 29,
  organisation: 1 << 30,
} as const

export const SEEN_TAGS = (1 << 17) - 1

/** Order of the seen tags' bits. */
export const TAG_BITS: readonly string[] =
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ')

export const SEEN_VERB = 1 << 15

/** Key of a word in the lexicon; never 0. `word` is lower case with ß folded. */
export const lexiconKey = (word: string): number => hashText(word, 0, word.length, 7) || 1

export const lookUp = (lexicon: Lexicon, key: number): number => {
  const mask = lexicon.keys.length - 1
  for (let at = key & mask; ; at = (at + 1) & mask) {
    const found = lexicon.keys[at]!
    if (found === key) return lexicon.values[at]!
    if (found === 0) return 0
  }
}

export const buildLexicon = (keys: ArrayLike<number>, values: ArrayLike<number>): Lexicon => {
  let size = 16
  while (size < keys.length * 2) size *= 2
  const table = { keys: new Int32Array(size), values: new Int32Array(size) }
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!
    let at = key & (size - 1)
    while (table.keys[at] !== 0 && table.keys[at] !== key) at = (at + 1) & (size - 1)
    table.keys[at] = key
    table.values[at] = values[i]!
  }
  return table
}

/** Values are written once each in a list and referred to by number: few different ones occur. */
export const writeLexicon = (out: ByteWriter, entries: ReadonlyMap<number, number>): void => {
  const sorted = [...entries].sort((a, b) => (a[0] >>> 0) - (b[0] >>> 0))
  const counts = new Map<number, number>()
  for (const [, value] of sorted) counts.set(value, (counts.get(value) ?? 0) + 1)
  const values = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([value]) => value)
  const numberOf = new Map(values.map((value, i) => [value, i]))
  out.number(values.length)
  for (const value of values) out.number(value >>> 0)
  writeSortedKeys(
    out,
    sorted.map(([key]) => key),
  )
  for (const [, value] of sorted) out.number(numberOf.get(value)!)
}

export const readLexicon = (input: ByteReader): Lexicon => {
  const values = Array.from({ length: input.number() }, () => input.number() | 0)
  const keys = readSortedKeys(input)
  const own = new Int32Array(keys.length)
  for (let i = 0; i < own.length; i++) own[i] = values[input.number()]!
  return buildLexicon(keys, own)
}
