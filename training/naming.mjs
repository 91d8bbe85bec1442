import { ENTITY_FEATURES, entityFeatures } from '../dist/language/analysis/entities.js'
import { pack, Perceptron, shuffled } from './perceptron.mjs'

export const ENTITY_NAMES = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG']

const trainOnce = (items, { bits, epochs, margin }, seed) => {
  const outputs = ENTITY_NAMES.length
  const model = new Perceptron(outputs, bits)
  const features = new Int32Array(ENTITY_FEATURES)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const k of shuffled(items.length, seed * 100 + epoch + 1)) {
      const { signs, count, fine, gold } = items[k]
      const chosen = new Int32Array(count + 4).fill(outputs)
      for (let i = 0; i < count; i++) {
        const n = entityFeatures(signs, count, fine, chosen, i, features)
        model.score(features, n)
        const guess = model.best()
        model.learnApart(features, n, gold[i], margin)
        model.steps++
        chosen[i + 2] = guess
      }
    }
  }
  return model
}

/** Items: { signs, count, fine (from the tagger), gold }. */
export const trainNames = (items, settings) =>
  pack(Array.from({ length: settings.votes }, (_, seed) => trainOnce(items, settings, seed)), settings)
