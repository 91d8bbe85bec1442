import type { ByteReader, ByteWriter } from './bytes.js'
import { hashText } from './hash.js'

/**
 * What is known of single words: bit flags by hashed lower-case word. The low 17 bits are the tags a word was often
 * seen with, the others come from the verb dictionary (see `DICT`).
 */
export interface Lexicon {
  /** Of the keys with the same upper 16 bits: where they begin in `lower`; one entry more than there are such halves. */
  readonly starts: Int32Array
  /** The lower 16 bits of all keys, in the order of the keys. */
  readonly lower: Uint16Array
  /** Numbers into `values`. */
  readonly numbers: Uint8Array | Uint16Array
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

/** Key of a word (or of its end `from` some letter) in the lexicon; never 0. `word` is lower case with ß folded. */
export const lexiconKey = (word: string, from = 0): number => hashText(word, from, word.length, 7) || 1

export const lookUp = ({ starts, lower, numbers, values }: Lexicon, key: number): number => {
  const half = key & 0xffff
  const end = starts[(key >>> 16) + 1]!
  for (let at = starts[key >>> 16]!; at < end; at++) if (lower[at] === half) return values[numbers[at]!]!
  return 0
}

const HALVES = 1 << 16

export const buildLexicon = (entries: ReadonlyMap<number, number>): Lexicon => {
  const sorted = [...entries].sort((a, b) => (a[0] >>> 0) - (b[0] >>> 0))
  const counts = new Map<number, number>()
  for (const [, value] of sorted) counts.set(value, (counts.get(value) ?? 0) + 1)
  // The commonest first; few different values occur.
  const values = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([value]) => value)
  if (values.length > HALVES) throw new Error('too many different values in a lexicon')
  const numberOf = new Map(values.map((value, i) => [value, i]))
  const starts = new Int32Array(HALVES + 1)
  for (const [key] of sorted) starts[(key >>> 16) + 1]!++
  for (let half = 0; half < HALVES; half++) starts[half + 1]! += starts[half]!
  const own = sorted.map(([, value]) => numberOf.get(value)!)
  return {
    starts,
    lower: Uint16Array.from(sorted, ([key]) => key & 0xffff),
    numbers: values.length <= 256 ? Uint8Array.from(own) : Uint16Array.from(own),
    values: Int32Array.from(values),
  }
}

/** Written so that nearly all of it can be used where it lies in the file. */
export const writeLexicon = (out: ByteWriter, { starts, lower, numbers, values }: Lexicon): void => {
  out.number(values.length)
  for (const value of values) out.number(value >>> 0)
  out.number(lower.length)
  for (let half = 0; half < HALVES; half++) out.number(starts[half + 1]! - starts[half]!)
  out.wide(lower)
  if (numbers instanceof Uint8Array) out.block(numbers)
  else out.wide(numbers)
}

export const readLexicon = (input: ByteReader): Lexicon => {
  const values = Int32Array.from({ length: input.number() }, () => input.number() | 0)
  const count = input.number()
  const starts = new Int32Array(HALVES + 1)
  starts.set(input.numbers(HALVES), 1)
  for (let half = 0; half < HALVES; half++) starts[half + 1]! += starts[half]!
  const lower = input.wide(count)
  return { starts, lower, numbers: values.length <= 256 ? input.block(count) : input.wide(count), values }
}
