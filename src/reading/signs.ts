// Signs: what trained weights are for. A sign is a name and its values ("act-sign=offer=1"). Whoever has signs tells them one
// after another, and what is done with them is the listener's: training and explanations write them down, the reading looks
// up what they weigh without ever making a text.

export type SignPart = string | number | boolean | null

export type Tell = (name: string, one: SignPart, two?: SignPart, three?: SignPart) => void

/** Tells all signs of a thing, always in the same order. */
export type Signs = (tell: Tell) => void

const textOf = (part: SignPart): string => (part === null ? '' : String(part))

/** The signs as texts: name and values with "=" between them; `null` is left empty. */
export const textsOf = (signs: Signs): readonly string[] => {
  const texts: string[] = []
  signs((name, one, two, three) => {
    let text = `${name}=${textOf(one)}`
    if (two !== undefined) text += `=${textOf(two)}`
    if (three !== undefined) text += `=${textOf(three)}`
    texts.push(text)
  })
  return texts
}

/**
 * Names and values met, with what is needed to hash a text that is put together of them: hashes are polynomials over UTF-16
 * units, so that hash(xy) = hash(x) · base^length(y) + hash(y). Two bases, for one would mistake a sign for another once in
 * some twenty trainings. Each part is taken with the "=" before it. Columns: hash and power by the one base, then by the other.
 */
const BASES = [0x01000193, 0x2c1b3c6d] as const
const COLUMNS = 4
/** Parts kept; the memory starts anew where it has grown large. */
const MOST = 100_000

const places = new Map<SignPart, number>()
let columns = new Int32Array(1024 * COLUMNS)

const write = (text: string, to: Int32Array, at: number): void =>
  BASES.forEach((base, k) => {
    let hash = '='.charCodeAt(0)
    let power = base as number
    for (let i = 0; i < text.length; i++) {
      hash = (Math.imul(hash, base) + text.charCodeAt(i)) | 0
      power = Math.imul(power, base)
    }
    to[at + 2 * k] = hash
    to[at + 2 * k + 1] = power
  })

const learn = (part: SignPart): number => {
  if (places.size >= MOST) places.clear()
  const at = places.size * COLUMNS
  if (at === columns.length) {
    const larger = new Int32Array(columns.length * 2)
    larger.set(columns)
    columns = larger
  }
  write(textOf(part), columns, at)
  places.set(part, at)
  return at
}

const placeOf = (part: SignPart): number => places.get(part) ?? learn(part)

/** Weighted signs, each with a number of its own. */
export interface SignTable {
  /** Entries of open addressing: both hashes of a sign, and its number plus one; 0 is empty. */
  readonly entries: Int32Array
  readonly mask: number
}

const ENTRY = 3

const firstPlace = (hash: number, mask: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (mixed ^ (mixed >>> 13)) & mask
}

/** The place of the sign, or the empty one where it would stand. */
const placeIn = ({ entries, mask }: SignTable, one: number, other: number): number => {
  let place = firstPlace(one, mask)
  for (;;) {
    const at = place * ENTRY
    if (entries[at + 2] === 0 || (entries[at] === one && entries[at + 1] === other)) return at
    place = (place + 1) & mask
  }
}

/** Numbers the texts of signs in their order. Throws where two of them have the same hashes. */
export const signTable = (texts: Iterable<string>): SignTable => {
  const all = [...texts]
  let size = 16
  while (size < all.length * 2) size *= 2
  const table: SignTable = { entries: new Int32Array(size * ENTRY), mask: size - 1 }
  const own = new Int32Array(COLUMNS)
  all.forEach((text, number) => {
    write(text, own, 0)
    const one = own[0] as number
    const other = own[2] as number
    const at = placeIn(table, one, other)
    if (table.entries[at + 2] !== 0) throw new Error(`signs: "${text}" cannot be told from another one`)
    table.entries.set([one, other, number + 1], at)
  })
  return table
}

/** Signs a thing can have; what tells more is told anew with more room. */
let room = new Int32Array(512)

/** Numbers of the signs that are in the table, in the order they are told. */
export const numbersOf = (table: SignTable, signs: Signs): Int32Array => {
  let count = 0
  let one = 0
  let other = 0
  const join = (part: SignPart): void => {
    const at = placeOf(part)
    one = (Math.imul(one, columns[at + 1] as number) + (columns[at] as number)) | 0
    other = (Math.imul(other, columns[at + 3] as number) + (columns[at + 2] as number)) | 0
  }
  signs((name, first, second, third) => {
    one = 0
    other = 0
    join(name)
    join(first)
    if (second !== undefined) join(second)
    if (third !== undefined) join(third)
    const number = table.entries[placeIn(table, one, other) + 2] as number
    if (number === 0) return
    if (count === room.length) {
      const larger = new Int32Array(room.length * 2)
      larger.set(room)
      room = larger
    }
    room[count++] = number - 1
  })
  return room.slice(0, count)
}
