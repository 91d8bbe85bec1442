import { MORPH_FEATURES, morphFeatures } from '../dist/language/analysis/morph.js'
import { TAG_FEATURES, tagFeatures } from '../dist/language/analysis/tag-features.js'
import { tagOnce, tagSentence } from '../dist/language/analysis/tagger.js'
import { tagMorph } from '../dist/language/analysis/morph.js'
import { Perceptron, shuffled } from './perceptron.mjs'

export const namesOf = (lists) => {
  const counts = new Map()
  for (const list of lists) for (const name of list) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name)
}

/** One pass of the tagger. `given[k]` holds the first pass's tags for the second. Trained items: { signs, count, gold }. */
const trainPass = (items, outputs, bits, epochs, given) => {
  const model = new Perceptron(outputs, bits)
  const features = new Int32Array(TAG_FEATURES)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const k of shuffled(items.length, epoch + 1)) {
      const { signs, count, gold } = items[k]
      const tags = given === null ? new Int32Array(count + 4).fill(outputs) : given[k].slice()
      for (let i = 0; i < count; i++) {
        const n = tagFeatures(signs, count, tags, i, given !== null, features)
        model.score(features, n)
        const guess = model.best()
        // -1: the tag is not known; the guess stands, nothing is learnt.
        if (gold[i] >= 0) model.learn(features, n, gold[i], guess)
        model.steps++
        tags[i + 2] = guess
      }
    }
  }
  return model.finish(1)
}



/** Trains both passes; the second learns from tags the first made on sentences it had not seen. */
export const trainTagger = (items, outputs, { bits, epochs, folds }) => {
  const given = new Array(items.length)
  for (let fold = 0; fold < folds; fold++) {
    const part = trainPass(items.filter((_, k) => k % folds !== fold), outputs, bits, Math.min(epochs, 5), null)
    for (let k = fold; k < items.length; k += folds) given[k] = tagOnce(part, items[k].signs, items[k].count)
  }
  const first = trainPass(items, outputs, bits, epochs, null)
  return { first, second: trainPass(items, outputs, bits, epochs, given) }
}

/** Tags made by models that had not seen the sentence: what the parser will meet. */
export const jackknifeTags = (items, outputs, { bits, epochs, folds }) => {
  const tags = new Array(items.length)
  for (let fold = 0; fold < folds; fold++) {
    const part = trainTagger(items.filter((_, k) => k % folds !== fold), outputs, { bits, epochs, folds: 3 })
    for (let k = fold; k < items.length; k += folds) tags[k] = tagSentence(part, items[k].signs, items[k].count)
  }
  return tags
}

/** Case and number; items: { signs, count, morph (gold, -1 unknown) }, fine tags beside. */
export const trainMorph = (items, fine, outputs, { bits, epochs }) => {
  const model = new Perceptron(outputs, bits)
  const features = new Int32Array(MORPH_FEATURES)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const k of shuffled(items.length, epoch + 1)) {
      const { signs, count, morph: gold } = items[k]
      const morph = new Int32Array(count + 2)
      for (let i = 0; i < count; i++) {
        const n = morphFeatures(signs, count, fine[k], morph, i, features)
        model.score(features, n)
        const guess = model.best()
        if (gold[i] >= 0) model.learn(features, n, gold[i], guess)
        model.steps++
        morph[i] = guess
      }
    }
  }
  return model.finish(1)
}

export const jackknifeMorph = (items, fine, outputs, { bits, epochs, folds }) => {
  const result = new Array(items.length)
  for (let fold = 0; fold < folds; fold++) {
    const own = (_, k) => k % folds !== fold
    const part = trainMorph(items.filter(own), fine.filter(own), outputs, { bits, epochs })
    for (let k = fold; k < items.length; k += folds) result[k] = tagMorph(part, items[k].signs, items[k].count, fine[k])
  }
  return result
}
