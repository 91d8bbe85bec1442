// Where folding changed the text, as a table of edits in order; between two edits the text is the same, so an article
// that needs no folding needs no table, and a lookup is a binary search. Kept in one Int32Array because a 50 MB text
// with a map entry a character would need 400 MB.
import type { Range } from './range.js'

const FIELDS = 4 // raw begin, raw end, folded begin, folded end

export interface OffsetMap {
  /** The smallest raw stretch whose folding covers the folded range; an empty range maps to an empty one. */
  toRaw(begin: number, end: number): Range
  /** The smallest folded stretch that covers everything folded from the raw range. */
  toFolded(begin: number, end: number): Range
}

export interface EditTable {
  add(rawBegin: number, rawEnd: number, foldedBegin: number, foldedEnd: number): void
  build(rawLength: number, foldedLength: number): OffsetMap
}

export const editTable = (): EditTable => {
  let table = new Int32Array(0)
  let used = 0
  return {
    add: (rawBegin, rawEnd, foldedBegin, foldedEnd) => {
      if (used + FIELDS > table.length) {
        const larger = new Int32Array(Math.max(256, table.length * 2))
        larger.set(table)
        table = larger
      }
      table[used] = rawBegin
      table[used + 1] = rawEnd
      table[used + 2] = foldedBegin
      table[used + 3] = foldedEnd
      used += FIELDS
    },
    build: (rawLength, foldedLength) => offsetMap(table.slice(0, used), rawLength, foldedLength),
  }
}

const offsetMap = (edits: Int32Array, rawLength: number, foldedLength: number): OffsetMap => {
  const count = edits.length / FIELDS
  const at = (edit: number, field: number): number => edits[edit * FIELDS + field] as number

  /** Last edit that begins at or before the offset, or -1. `field` 0 searches raw, 2 folded offsets. */
  const lastEdit = (offset: number, field: 0 | 2): number => {
    let low = 0
    let high = count
    while (low < high) {
      const middle = (low + high) >> 1
      if (at(middle, field) <= offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  // `from` is the side asked about, `to` the side answered: 0 for raw, 2 for folded.
  const edge = (offset: number, from: 0 | 2, side: 'begin' | 'end'): number => {
    const to = from === 0 ? 2 : 0
    const edit = lastEdit(offset, from)
    if (edit < 0) return side === 'begin' ? offset : offset + 1
    if (offset < at(edit, from + 1)) return at(edit, side === 'begin' ? to : to + 1)
    return at(edit, to + 1) + (offset - at(edit, from + 1)) + (side === 'begin' ? 0 : 1)
  }

  const convert = (begin: number, end: number, from: 0 | 2, length: number): Range => {
    if (begin < 0 || end < begin || end > length) {
      throw new RangeError(`range ${begin}..${end} lies outside a text of ${length} characters`)
    }
    if (begin === end) {
      const place = edge(begin, from, 'begin')
      return { begin: place, end: place }
    }
    return { begin: edge(begin, from, 'begin'), end: edge(end - 1, from, 'end') }
  }

  return {
    toRaw: (begin, end) => convert(begin, end, 2, foldedLength),
    toFolded: (begin, end) => convert(begin, end, 0, rawLength),
  }
}
