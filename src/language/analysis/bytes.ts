// The weight file is a row of blocks; numbers are LEB128 (7 bits a byte, low bits first), unsigned 32 bits.

export interface ByteReader {
  number(): number
  /** So many numbers in a row. */
  numbers(count: number): Int32Array
  text(): string
  /** A view into the file, not a copy. */
  block(length: number): Uint8Array
  /** Numbers of 16 bits, low byte first; a copy. */
  wide(count: number): Uint16Array
}

export interface ByteWriter {
  number(value: number): void
  text(value: string): void
  block(bytes: Uint8Array): void
  wide(numbers: Uint16Array): void
  done(): Uint8Array
}

/** Whether this machine keeps numbers as the file does: nearly all do. */
const LOW_FIRST = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

export const readBytes = (bytes: Uint8Array): ByteReader => {
  let at = 0
  const number = (): number => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]
      if (byte === undefined) throw new Error('weight file ends too early')
      value |= (byte & 127) << shift
      if (byte < 128) return value >>> 0
    }
  }
  const numbers = (count: number): Int32Array => {
    const found = new Int32Array(count)
    for (let i = 0; i < count; i++) {
      const byte = bytes[at]!
      // Nearly all fit a byte.
      if (byte < 128) {
        found[i] = byte
        at++
      } else found[i] = number()
    }
    if (at > bytes.length) throw new Error('weight file ends too early')
    return found
  }
  const block = (length: number): Uint8Array => {
    if (at + length > bytes.length) throw new Error('weight file ends too early')
    at += length
    return bytes.subarray(at - length, at)
  }
  const wide = (count: number): Uint16Array => {
    const part = block(count * 2)
    if (LOW_FIRST) return new Uint16Array(part.slice().buffer)
    const numbers = new Uint16Array(count)
    for (let i = 0; i < count; i++) numbers[i] = part[i * 2]! | (part[i * 2 + 1]! << 8)
    return numbers
  }
  return { number, numbers, block, wide, text: () => new TextDecoder().decode(block(number())) }
}

export const writeBytes = (): ByteWriter => {
  let bytes = new Uint8Array(1 << 16)
  let at = 0
  const reserve = (more: number): void => {
    if (at + more <= bytes.length) return
    const larger = new Uint8Array(Math.max(bytes.length * 2, at + more))
    larger.set(bytes)
    bytes = larger
  }
  const number = (value: number): void => {
    reserve(5)
    let rest = value >>> 0
    while (rest > 127) {
      bytes[at++] = (rest & 127) | 128
      rest >>>= 7
    }
    bytes[at++] = rest
  }
  const block = (part: Uint8Array): void => {
    reserve(part.length)
    bytes.set(part, at)
    at += part.length
  }
  const text = (value: string): void => {
    const part = new TextEncoder().encode(value)
    number(part.length)
    block(part)
  }
  const wide = (numbers: Uint16Array): void =>
    block(Uint8Array.from({ length: numbers.length * 2 }, (_, i) => (i % 2 ? numbers[i >> 1]! >> 8 : numbers[i >> 1]!)))
  return { number, block, wide, text, done: () => bytes.slice(0, at) }
}

/** Keys must be sorted as unsigned numbers; only their differences are kept. */
export const writeSortedKeys = (out: ByteWriter, keys: ArrayLike<number>): void => {
  out.number(keys.length)
  let last = 0
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!
    out.number((key >>> 0) - last)
    last = key >>> 0
  }
}

export const readSortedKeys = (input: ByteReader): Int32Array => {
  const keys = input.numbers(input.number())
  for (let i = 1; i < keys.length; i++) keys[i]! += keys[i - 1]!
  return keys
}
