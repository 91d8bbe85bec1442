// Signs: what trained weights are for. A sign is a name and its values ("act-sign=offer=1"). Whoever has signs tells them one
// after another, and what is done with them is the listener's: training and explanations write them down, the reading looks
// up what they weigh without ever making a text.

/**
 * A name or value of signs, with what is needed to hash a text that is put together of several. Hashes are polynomials over
 * UTF-16 units, so that hash(xy) = hash(x) · base^length(y) + hash(y). There are two bases, for one alone would mistake a
 * sign for another once in some twenty trainings. A part is hashed with the "=" before it.
 */
export interface Part {
  readonly text: string
  readonly hash: number
  readonly power: number
  readonly otherHash: number
  readonly otherPower: number
}

/** A name and one to three values. */
export type Tell = (name: Part, one: Part, two?: Part, three?: Part) => void

/** Tells all signs of a thing, always in the same order. */
export type Signs = (tell: Tell) => void

/** The signs as texts: name and values with "=" between them. */
export const textsOf = (signs: Signs): readonly string[] => {
  const texts: string[] = []
  signs((...parts) => texts.push(parts.flatMap((given) => given?.text ?? []).join('=')))
  return texts
}

const BASE = 0x01000193
const OTHER_BASE = 0x2c1b3c6d

const made = (text: string): Part => {
  let hash = '='.charCodeAt(0)
  let otherHash = hash
  let power = BASE
  let otherPower = OTHER_BASE
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    hash = (Math.imul(hash, BASE) + code) | 0
    otherHash = (Math.imul(otherHash, OTHER_BASE) + code) | 0
    power = Math.imul(power, BASE)
    otherPower = Math.imul(otherPower, OTHER_BASE)
  }
  return { text, hash, power, otherHash, otherPower }
}

/** Parts kept; the memory starts anew where it has grown large, which changes speed only. */
const MOST = 100_000
const kept = new Map<string, Part>()

export const part = (text: string): Part => {
  let known = kept.get(text)
  if (known === undefined) {
    known = made(text)
    if (kept.size >= MOST) kept.clear()
    kept.set(text, known)
  }
  return known
}

const TRUE = made('true')
const FALSE = made('false')
const SMALL = Array.from({ length: 8 }, (_, n) => made(String(n)))

export const flag = (value: boolean): Part => (value ? TRUE : FALSE)
export const count = (value: number): Part => SMALL[value] ?? made(String(value))

/** How many of the rising edges a number reaches. */
export const bucket = (n: number, ...edges: readonly number[]): number => {
  let reached = 0
  for (const edge of edges) if (n >= edge) reached++
  return reached
}

/** Weighted signs, each with a number of its own. */
interface SignTable {
  /**
   * Open addressing, two numbers a place: the one hash names the place, the other is what stands there, and behind it the
   * number of the sign plus one; 0 there is empty. So small a table stays near the processor.
   */
  readonly entries: Int32Array
}

const firstPlace = (hash: number, mask: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (mixed ^ (mixed >>> 13)) & mask
}

/** Where the sign stands or would stand; an empty place may by chance hold the hash looked for, and its number is 0. */
const placeIn = (entries: Int32Array, hash: number, otherHash: number): number => {
  const mask = entries.length / 2 - 1
  let place = firstPlace(hash, mask)
  while (entries[place * 2] !== otherHash && entries[place * 2 + 1] !== 0) place = (place + 1) & mask
  return place * 2
}

/** Numbers are kept in 16 bits. */
const MOST_SIGNS = 2 ** 16

/** Numbers the texts of signs in their order. Throws where two of them cannot be told from one another, or they are too many. */
export const signTable = (texts: Iterable<string>): SignTable => {
  const all = [...texts]
  if (all.length > MOST_SIGNS) throw new Error(`signs: ${all.length} are more than ${MOST_SIGNS}`)
  let size = 16
  while (size < all.length * 2) size *= 2
  const entries = new Int32Array(size * 2)
  all.forEach((text, number) => {
    const { hash, otherHash } = made(text)
    const place = placeIn(entries, hash, otherHash)
    if (entries[place + 1] !== 0) throw new Error(`signs: "${text}" has the hashes of another one`)
    entries[place] = otherHash
    entries[place + 1] = number + 1
  })
  return { entries }
}

/** Numbers of the signs told; more room is made when it is needed. */
let room = new Uint16Array(512)
let length = 0
let asked: Int32Array = new Int32Array(0)

/** One listener for all who ask: engines call a function they know far faster than one made anew each time. */
const note: Tell = (name, one, two, three) => {
  let hash = (Math.imul(name.hash, one.power) + one.hash) | 0
  let otherHash = (Math.imul(name.otherHash, one.otherPower) + one.otherHash) | 0
  if (two !== undefined) {
    hash = (Math.imul(hash, two.power) + two.hash) | 0
    otherHash = (Math.imul(otherHash, two.otherPower) + two.otherHash) | 0
  }
  if (three !== undefined) {
    hash = (Math.imul(hash, three.power) + three.hash) | 0
    otherHash = (Math.imul(otherHash, three.otherPower) + three.otherHash) | 0
  }
  const number = asked[placeIn(asked, hash, otherHash) + 1] as number
  if (number === 0) return
  if (length === room.length) {
    const larger = new Uint16Array(room.length * 2)
    larger.set(room)
    room = larger
  }
  room[length++] = number - 1
}

/** Numbers of the signs that are in the table, in the order they are told. No sign is told by asking for others. */
export const numbersOf = ({ entries }: SignTable, signs: Signs): Uint16Array => {
  asked = entries
  length = 0
  signs(note)
  return room.slice(0, length)
}

const seenAt = new Uint32Array(MOST_SIGNS)
let asking = 0

/** The same, each number once: a thing has a sign or has it not, however often it is told. */
export const distinctNumbersOf = (table: SignTable, signs: Signs): Uint16Array => {
  const numbers = numbersOf(table, signs)
  if (++asking === 2 ** 32) {
    seenAt.fill(0)
    asking = 1
  }
  let kept = 0
  for (const number of numbers) {
    if (seenAt[number] === asking) continue
    seenAt[number] = asking
    numbers[kept++] = number
  }
  return numbers.subarray(0, kept)
}

/** Signs with what they weigh: plain data, so that it can be kept and shared. */
export interface WeighedSigns {
  readonly table: SignTable
  /** Rows of weights side by side, in the order of the signs' numbers, each `width` long. */
  readonly rows: Float64Array
  readonly width: number
}

/** Throws where two signs cannot be told from one another. */
export const weighedSigns = (weights: Iterable<readonly [string, readonly number[]]>, width: number): WeighedSigns => {
  const all = [...weights]
  const rows = new Float64Array(all.length * width)
  all.forEach(([, row], number) => rows.set(row, number * width))
  return { table: signTable(all.map(([text]) => text)), rows, width }
}

/** The first weight of a sign given as text; 0 where it has none. */
export const weightOfText = ({ table: { entries }, rows, width }: WeighedSigns, text: string): number => {
  const { hash, otherHash } = made(text)
  const number = entries[placeIn(entries, hash, otherHash) + 1] as number
  return number === 0 ? 0 : (rows[(number - 1) * width] as number)
}
