// The weight file is a row of blocks; numbers are LEB128 (7 bits a byte, low bits first), unsigned 32 bits.

export interface ByteReader {
  number(): number
  text(): string
  /** A view into the file, not a copy. */
  block(length: number): Uint8Array
}

export interface ByteWriter {
  number(value: number): void
  text(value: string): void
  block(bytes: Uint8Array): void
  done(): Uint8Array
}

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
  const block = (length: number): Uint8Array => {
    if (at + length > bytes.length) throw new Error('weight file ends too early')
    at += length
    return bytes.subarray(at - length, at)
  }
  return { number, block, text: () => new TextDecoder().decode(block(number())) }
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
  return { number, block, text, done: () => bytes.slice(0, at) }
}

/** Keys must be sorted as unsigned numbers; only their differences are kept. */
export const writeSortedKeys = (out: ByteWriter, keys: readonly number[]): void => {
  out.number(keys.length)
  let last = 0
  for (const key of keys) {
    out.number((key >>> 0) - last)
    last = key >>> 0
  }
}

export const readSortedKeys = (input: ByteReader): Int32Array => {
  const keys = new Int32Array(input.number())
  let last = 0
  for (let i = 0; i < keys.length; i++) {
    last += input.number()
    keys[i] = last | 0
  }
  return keys
}
