// Rows of 32-bit words, each kept once and known by its number: the states and the nodes of a diagram.

const EMPTY = -1
/** Few, for a search that finds its way at once makes a table for every issue. */
const FIRST_ROWS = 8

export interface RowTable {
  /** Number of the row, which lies in `words` from `from`; a new one gets the next number. */
  readonly add: (words: Int32Array, from: number) => number
  readonly size: () => number
  /** All rows one after the other; longer than they are. */
  readonly rows: () => Int32Array
}

export const rowTable = (width: number): RowTable => {
  let rows = new Int32Array(FIRST_ROWS * width)
  let slots = new Int32Array(FIRST_ROWS * 2).fill(EMPTY)
  let size = 0

  const hash = (words: Int32Array, from: number): number => {
    let mixed = 0x9e3779b9
    for (let word = 0; word < width; word++) {
      mixed = Math.imul(mixed ^ (words[from + word] as number), 0x85ebca6b)
      mixed ^= mixed >>> 15
    }
    mixed = Math.imul(mixed, 0xc2b2ae35)
    return (mixed ^ (mixed >>> 13)) >>> 0
  }
  const isRow = (row: number, words: Int32Array, from: number): boolean => {
    for (let word = 0; word < width; word++) if (rows[row * width + word] !== words[from + word]) return false
    return true
  }
  const grow = (): void => {
    const wider = new Int32Array(rows.length * 2)
    wider.set(rows)
    rows = wider
    slots = new Int32Array(slots.length * 2).fill(EMPTY)
    const mask = slots.length - 1
    for (let row = 0; row < size; row++) {
      let slot = hash(rows, row * width) & mask
      while (slots[slot] !== EMPTY) slot = (slot + 1) & mask
      slots[slot] = row
    }
  }
  return {
    add: (words, from) => {
      const mask = slots.length - 1
      let slot = hash(words, from) & mask
      for (let row = slots[slot] as number; row !== EMPTY; row = slots[slot] as number) {
        if (isRow(row, words, from)) return row
        slot = (slot + 1) & mask
      }
      slots[slot] = size
      for (let word = 0; word < width; word++) rows[size * width + word] = words[from + word] as number
      size++
      if (size * 2 >= slots.length) grow()
      return size - 1
    },
    size: () => size,
    rows: () => rows,
  }
}
