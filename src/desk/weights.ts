import { loadModels, MODEL_NAMES } from '../models/index.js'

/** The weights of the reading by name, each unpacked when first asked for: most texts are in one language. */
export const weights = (): Readonly<Record<string, Uint8Array>> => {
  const unpacked: Record<string, Uint8Array> = {}
  for (const name of MODEL_NAMES) {
    const unpack = () => loadModels([name])[name]
    Object.defineProperty(unpacked, name, { enumerable: true, get: unpack })
  }
  return unpacked
}
