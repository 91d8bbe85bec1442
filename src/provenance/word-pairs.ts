// Nearly the same words: two quotes whose pairs of neighbouring words overlap by four fifths.
// Words are compared folded (case, accents, ß, punctuation and quotation marks do not count) and as 32-bit hashes:
// since four fifths of a quote must agree, a chance collision of one pair cannot make two quotes alike.

/** Jaccard share of word pairs from which two quotes are the same words. */
export const SAME_WORDS = 0.8
/** "das Ende der Mobilmachung" may be said twice by chance; from five words on, equal wording is a repetition. */
export const FEWEST_WORDS = 5

export interface WordPairs {
  readonly folded: string
  /** Distinct hashes, rising. Empty where the quote is too short to be recognised by its words. */
  readonly pairs: Int32Array
}

const ASCII = /^[\0-\x7f]*$/

const fold = (quote: string): string => {
  const lower = quote.toLowerCase()
  return ASCII.test(lower) ? lower : lower.normalize('NFKD').replaceAll('ß', 'ss')
}

// NFKD leaves accents as marks of U+0300 to U+036F; they belong to a word but are not counted.
const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f

const isWordUnit = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x206f) &&
    !(code >= 0x3000 && code <= 0x303f))

const mix = (hash: number, value: number): number => Math.imul(hash ^ value, 0x01000193)

// Sixty thousand quotes come through here at once: one array to work in instead of a set and a list for each.
let scratch = new Int32Array(1024)
const NONE = new Int32Array(0)

const enlarged = (full: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(full.length * 2)
  larger.set(full)
  return larger
}

const distinct = (rising: Int32Array): Int32Array => {
  let kept = 0
  for (let i = 0; i < rising.length; i++)
    if (i === 0 || rising[i] !== rising[i - 1]) rising[kept++] = rising[i] as number
  return rising.slice(0, kept)
}

export const wordPairs = (quote: string): WordPairs => {
  const folded = fold(quote)
  let count = 0
  let words = 0
  let before = 0
  let hash = 0x811c9dc5
  let inWord = false
  for (let at = 0; at <= folded.length; at++) {
    const code = at < folded.length ? folded.charCodeAt(at) : 32
    if (isMark(code)) continue
    if (isWordUnit(code)) {
      hash = mix(hash, code)
      inWord = true
    } else if (inWord) {
      words++
      if (words > 1) {
        if (count === scratch.length) scratch = enlarged(scratch)
        scratch[count++] = mix(mix(before, hash), 0x5bd1e995)
      }
      before = hash
      hash = 0x811c9dc5
      inWord = false
    }
  }
  return { folded, pairs: words < FEWEST_WORDS ? NONE : distinct(scratch.subarray(0, count).sort()) }
}

/** Share of common pairs, 0 to 1; both lists rising. */
export const jaccard = (a: Int32Array, b: Int32Array): number => {
  let common = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as number, b[j] as number]
    if (x === y) common++
    if (x <= y) i++
    if (y <= x) j++
  }
  const all = a.length + b.length - common
  return all === 0 ? 0 : common / all
}
