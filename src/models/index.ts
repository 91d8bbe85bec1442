// Floor 2. Reads the packed weight files that lie in `models/` beside the program; may use node:.
import { readFileSync } from 'node:fs'
import { readPrepared, writePrepared } from './prepared.js'

/** The weight files there are: one a language, the judge of the reading, and the words of the casebooks' issues. */
export const MODEL_NAMES = ['de', 'en', 'statements', 'issues'] as const

/** From `src/models/` and `dist/models/` alike, the folder lies two steps up. */
const folder = new URL('../../models/', import.meta.url)
const fileOf = (name: string): URL => new URL(`${name}.bin`, folder)

/** Unpacked weights by name, for the reading. Throws where a file is missing: it is part of the program. */
export const loadModels = (names: readonly string[] = MODEL_NAMES): Record<string, Uint8Array> =>
  Object.fromEntries(names.map((name) => [name, unpack(readFileSync(fileOf(name)))]))

/**
 * What the build prepared of a weight file, as `keepPrepared` was given it; `null` where it prepared nothing, or the file is
 * another by now. Throws where the weight file is missing.
 */
export const preparedModel = (name: string, { shared = false } = {}): unknown =>
  readPrepared(name, fileOf(name), shared)

/** For the build: plain data a reader makes of a weight file, with arrays of numbers in it. */
export const keepPrepared = (name: string, data: unknown): Promise<void> => writePrepared(name, fileOf(name), data)

/** A gzip file ends with the size of what it holds: room for all at once takes half the time of growing. */
const unpack = (packed: Buffer): Uint8Array => {
  const size = packed.readUInt32LE(packed.length - 4)
  // Loaded when needed: what the build prepared is not packed.
  const { gunzipSync } = process.getBuiltinModule('node:zlib')
  const { buffer, byteOffset, length } = gunzipSync(packed, { chunkSize: Math.max(64, size + 1) })
  return new Uint8Array(buffer, byteOffset, length)
}
