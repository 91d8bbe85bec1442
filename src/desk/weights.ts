import { loadModels, MODEL_NAMES, preparedModel } from '../models/index.js'
import type { Models, PreparedWeights } from '../reading/index.js'

/** The weights of the reading by name, each read when first asked for: most texts are in one language. */
export const weights = (): Models => {
  const given: Record<string, PreparedWeights> = {}
  for (const name of MODEL_NAMES) Object.defineProperty(given, name, { enumerable: true, get: () => weightsOf(name) })
  return given
}

/** As the build prepared them, else the bytes of the file. */
const weightsOf = (name: string): PreparedWeights =>
  (preparedModel(name) as PreparedWeights | null) ?? (loadModels([name])[name] as Uint8Array)
