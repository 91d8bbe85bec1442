import { entityFeatures, mayBeNamed } from '../dist/language/analysis/entities.js'
import { placeFeatures, TAG_FEATURES } from '../dist/language/analysis/tag-features.js'
import { pack, Perceptron, shuffled, vote } from './perceptron.mjs'

export const ENTITY_NAMES = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG']
const OUTSIDE = 0

const trainOnce = (items, { bits, epochs, margin }, seed, kept) => {
  const outputs = ENTITY_NAMES.length
  const model = new Perceptron(outputs, bits, kept)
  const features = new Int32Array(TAG_FEATURES)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const k of shuffled(items.length, seed * 100 + epoch + 1)) {
      const { words, fine, gold } = items[k]
      const { signs, count } = words
      const chosen = new Int32Array(count + 4).fill(outputs)
      for (let i = 0; i < count; i++) {
        chosen[i + 2] = OUTSIDE
        if (!mayBeNamed(signs, chosen, i, OUTSIDE)) continue
        const from = placeFeatures(signs, count, i, features)
        const n = model.sift(features, entityFeatures(signs, count, fine, chosen, i, features, from))
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

/** Items: { words, fine (from the tagger), gold }. */
export const trainNames = (items, settings) =>
  pack(vote(settings, (seed, kept) => trainOnce(items, settings, seed, kept)))
