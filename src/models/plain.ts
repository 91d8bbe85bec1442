// Plain data with arrays of numbers in it, as bytes in which those arrays lie as they lie in memory: who reads them back makes
// nothing anew, and several threads may look into the same memory. Only for the machine that wrote them.

const KINDS = { Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Float64Array } as const
type Kind = keyof typeof KINDS

/** An array of numbers that was taken out of the data: the names that lead to it, and where its bytes begin behind the head. */
interface Taken {
  readonly path: readonly string[]
  readonly kind: Kind
  readonly at: number
  readonly length: number
}

interface Head {
  readonly rest: unknown
  readonly taken: readonly Taken[]
}

/** In front: 1 as this machine writes it, and the length of the head, which is JSON. */
const FRONT = 8
const aligned = (size: number): number => Math.ceil(size / 8) * 8

/** Texts, numbers, truth values, `null`, lists and objects of these, and arrays of numbers; nothing else is kept. */
export const writePlain = (data: unknown): Uint8Array => {
  const taken: Taken[] = []
  const parts: Uint8Array[] = []
  let size = 0
  const without = (value: unknown, path: readonly string[]): unknown => {
    if (ArrayBuffer.isView(value)) {
      const { buffer, byteOffset, byteLength } = value
      const kind = value.constructor.name as Kind
      taken.push({ path, kind, at: size, length: byteLength / KINDS[kind].BYTES_PER_ELEMENT })
      parts.push(new Uint8Array(buffer, byteOffset, byteLength))
      size += aligned(byteLength)
      return null
    }
    // Lists hold texts and small numbers only.
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, without(inner, [...path, name])]))
  }
  const rest = without(data, [])
  const head = new TextEncoder().encode(JSON.stringify({ rest, taken } satisfies Head))
  const begin = aligned(FRONT + head.length)
  const bytes = new Uint8Array(begin + size)
  new Uint32Array(bytes.buffer, 0, 2).set([1, head.length])
  bytes.set(head, FRONT)
  taken.forEach(({ at }, k) => {
    bytes.set(parts[k] as Uint8Array, begin + at)
  })
  return bytes
}

/** The arrays of numbers are views into the buffer. Throws where the bytes were not written so, or on another kind of machine. */
export const readPlain = (buffer: ArrayBuffer | SharedArrayBuffer): unknown => {
  const [order, length = 0] = new Uint32Array(buffer, 0, 2)
  if (order !== 1) throw new Error('these bytes hold no plain data of this machine')
  // A copy: texts are not decoded from memory that is shared.
  const { rest, taken } = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, FRONT, length).slice())) as Head
  const begin = aligned(FRONT + length)
  const root = { '': rest } as Record<string, unknown>
  for (const { path, kind, at, length: count } of taken) {
    const names = ['', ...path]
    let inner = root
    for (const name of names.slice(0, -1)) inner = inner[name] as Record<string, unknown>
    inner[names.at(-1) as string] = new KINDS[kind](buffer as ArrayBuffer, begin + at, count)
  }
  return root['']
}
