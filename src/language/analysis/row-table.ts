// Which rows of a table of weights are kept, found by the hash of a feature. A feature names the row of the top `bits`
// bits of its hash; most rows are empty or were left out, so the rest lie in a small table of open addressing.

/** An entry has 14 bits to tell rows apart and 18 bits of content. */
const CONTENT = (1 << 18) - 1
const TELLING = (1 << 14) - 1

export interface RowTable {
  /** 0 is empty; the length is a power of two. */
  readonly entries: Int32Array
  /** How far a hash is shifted to make its row. */
  readonly rowShift: number
  /** How far a hash is shifted to make its place in `entries`. */
  readonly placeShift: number
}

/**
 * The content of the feature's row; 0 if there is none. The bits kept of the row overlap with those that make its
 * place, so that a row that had to move is never mistaken for another.
 */
export const find = (table: RowTable, hash: number): number => {
  const { entries } = table
  const telling = ((hash >>> table.rowShift) & TELLING) << 18
  let at = hash >>> table.placeShift
  let entry = entries[at]!
  let other = (entry ^ telling) >>> 18
  // As likely as not there is no such row, which no processor guesses: so no branch but for another row in this place.
  while (((0 - other) & (entry | (0 - entry))) < 0) {
    at = (at + 1) & (entries.length - 1)
    entry = entries[at]!
    other = (entry ^ telling) >>> 18
  }
  return entry & CONTENT & ((other - 1) >> 31)
}

/** Writes the contents found for the features into `found`, and returns how many there are. */
export const findAll = (table: RowTable, features: Int32Array, count: number, found: Int32Array): number => {
  let n = 0
  for (let f = 0; f < count; f++) {
    const content = find(table, features[f]!)
    found[n] = content
    n += (0 - content) >>> 31
  }
  return n
}

/** `rows` ascend; `content(k)` of the k-th of them is not 0 and takes 18 bits. */
export const buildRows = (bits: number, rows: Int32Array, content: (k: number) => number): RowTable => {
  if (rows.length * 1.1 > 2 ** bits) throw new Error('a table of weights has no room left between its rows')
  let placeBits = 4
  while (2 ** placeBits < rows.length * 3) placeBits++
  placeBits = Math.min(placeBits, bits)
  const entries = new Int32Array(2 ** placeBits)
  const mask = entries.length - 1
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k]!
    let at = row >>> (bits - placeBits)
    while (entries[at] !== 0) at = (at + 1) & mask
    entries[at] = ((row & TELLING) << 18) | (content(k) & CONTENT)
  }
  return { entries, rowShift: 32 - bits, placeShift: 32 - placeBits }
}
