// Feature hashing. All arithmetic is on 32-bit integers, so every engine and machine computes the same rows.

const K1 = 0x9e3779b1
const K2 = 0x85ebca6b
const K3 = 0xc2b2ae35

/** Finalises a 32-bit value so that its high bits depend on all of its input. */
const finish = (h: number): number => {
  h ^= h >>> 15
  h = Math.imul(h, K2)
  return h ^ (h >>> 13)
}

/**
 * Two or three values as one, still unmixed. So short that engines put it in line wherever it stands, which they do for
 * the first few dozen calls of a function only if it is longer.
 */
export const pair = (a: number, b: number): number => (a + Math.imul(b, K1)) | 0

export const triple = (a: number, b: number, c: number): number => pair(a, pair(b, c))

/** Makes features of values: mixes those of `values` in [from, to), each with a number of its own from `first` on. */
export const mixed = (first: number, values: Int32Array, from: number, to: number): number => {
  let salt = Math.imul(first, K3)
  for (let at = from; at < to; at++) {
    values[at] = finish(Math.imul(values[at]! + salt, K1))
    salt = (salt + K3) | 0
  }
  return to
}

/** FNV-1a over UTF-16 code units from `begin` to `end`; digits count as one sign so that numbers share features. */
export const hashText = (text: string, begin: number, end: number, seed: number): number => {
  let h = 0x811c9dc5 ^ seed
  for (let i = begin; i < end; i++) {
    let c = text.charCodeAt(i)
    if (c >= 48 && c <= 57) c = 48
    h = Math.imul(h ^ c, 0x01000193)
  }
  return finish(h)
}
