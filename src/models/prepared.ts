// Weights as a reader looks them up, kept by the build, so that no start unpacks them and builds its tables again.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { readPlain, writePlain } from './plain.js'

/** Beside the compiled modules and the program alike; beside the source there is none, so tests always read the weight files. */
const preparedFolder = (): URL => new URL('../compiled/', import.meta.url)

const withFile = <T>(place: URL, use: (file: number, size: number) => T): T => {
  const file = openSync(place, 'r')
  try {
    return use(file, fstatSync(file).size)
  } finally {
    closeSync(file)
  }
}

const bytesOf = <Buffer extends ArrayBuffer | SharedArrayBuffer>(
  file: number,
  buffer: Buffer,
  from: number,
): Buffer => {
  const bytes = new Uint8Array(buffer)
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(file, bytes, at, bytes.length - at, from + at)
    if (read === 0) throw new Error('the file ends too early')
    at += read
  }
  return buffer
}

/** A gzip file ends with a checksum and the size of what it holds: whoever trains anew gets other ones, and the file is read as ever. */
const TRAILER = 8

const placeOf = (name: string, packed: URL): URL => {
  const trailer = withFile(packed, (file, size) =>
    Buffer.from(bytesOf(file, new ArrayBuffer(TRAILER), size - TRAILER)).toString('hex'),
  )
  return new URL(`${name}-${trailer}.weights`, preparedFolder())
}

/** For the build. `packed` is the weight file the data were made of. */
export const writePrepared = async (name: string, packed: URL, data: unknown): Promise<void> => {
  await mkdir(preparedFolder(), { recursive: true })
  await writeFile(placeOf(name, packed), writePlain(data))
}

/** `null` where nothing was kept, or not of this weight file. In shared memory where several threads are to look into it. */
export const readPrepared = (name: string, packed: URL, shared: boolean): unknown => {
  const place = placeOf(name, packed)
  try {
    const buffer = withFile(place, (file, size) =>
      bytesOf(file, shared ? new SharedArrayBuffer(size) : new ArrayBuffer(size), 0),
    )
    return readPlain(buffer)
  } catch {
    // Not there, or cut off: the weight file has it all.
    return null
  }
}
