type Numbers = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Float64Array

const copied = (numbers: Numbers): Numbers => {
  const Kind = numbers.constructor as new (buffer: SharedArrayBuffer) => Numbers
  const copy = new Kind(new SharedArrayBuffer(numbers.byteLength))
  copy.set(numbers)
  return copy
}

/**
 * A copy of plain data whose arrays of numbers lie in memory that is shared with every thread it is sent to; everything else
 * is copied once more for each of them.
 */
export const inSharedMemory = <Data>(data: Data): Data => {
  if (ArrayBuffer.isView(data)) return copied(data as unknown as Numbers) as unknown as Data
  // Lists hold texts and small numbers only.
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return data
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, inSharedMemory(value)])) as Data
}
