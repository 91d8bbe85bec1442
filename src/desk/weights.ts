import { loadModels, MODEL_NAMES, preparedModel } from '../models/index.js'
import { type Models, type PreparedWeights, prepareWeights } from '../reading/index.js'

/** The weights of the reading by name, each read when first asked for: most texts are in one language. */
export const weights = (): Models => {
  const given: Record<string, PreparedWeights> = {}
  for (const name of MODEL_NAMES) Object.defineProperty(given, name, { enumerable: true, get: () => weightsOf(name) })
  return given
}

/** Nothing of them is ever changed, and they are large: all dossiers of a program are read with the same ones. */
const kept = new Map<string, PreparedWeights>()

const weightsOf = (name: string): PreparedWeights => {
  const known = kept.get(name)
  if (known) return known
  const made = preparedWeightsOf(name)
  kept.set(name, made)
  return made
}

/** As the build prepared them, else made of the bytes of the file. */
const preparedWeightsOf = (name: string): PreparedWeights =>
  (preparedModel(name) as PreparedWeights | null) ?? prepareWeights(name, loadModels([name])[name] as Uint8Array)
