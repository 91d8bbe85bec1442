import { MORPH_FEATURES, morphFeatures } from '../dist/language/analysis/morph.js'
import { TAG_FEATURES, tagFeatures } from '../dist/language/analysis/tag-features.js'
import { tagOnce, tagSentence } from '../dist/language/analysis/tagger.js'
import { tagMorph } from '../dist/language/analysis/morph.js'
import { pack, Perceptron, shuffled } from './perceptron.mjs'

export const namesOf = (lists) => {
  const counts = new Map()
  for (const list of lists) for (const name of list) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name)
}

const votes = (settings, train) => pack(Array.from({ length: settings.votes ?? 1 }, (_, seed) => train(seed)), settings)

/** One pass of the tagger. `given[k]` holds the first pass's tags for the second. Trained items: { signs, count, gold }. */
const trainPass = (items, outputs, bits, epochs, given, seed = 0, margin = 0) => {
  const model = new Perceptron(outputs, bits)
  const features = new Int32Array(TAG_FEATURES)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const k of shuffled(items.length, seed * 100 + epoch + 1)) {
      const { signs, count, gold } = items[k]
      const tags = given === null ? new Int32Array(count + 4).fill(outputs) : given[k].slice()
      for (let i = 0; i < count; i++) {
        const n = tagFeatures(signs, count, tags, i, given !== null, features)
        model.score(features, n)
        const guess = model.best()
        // -1: the tag is not known; the guess stands, nothing is learnt.
        if (gold[i] >= 0) model.learnApart(features, n, gold[i], margin)
        model.steps++
        tags[i + 2] = guess
      }
    }
  }
  return model
}



/** Trains both passes; the second learns from tags the first made on sentences it had not seen. */
export const trainTagger = (items, outputs, settings) => {
  const { bits, epochs, folds, firstEpochs } = settings
  const given = new Array(items.length)
  for (let fold = 0; fold < folds; fold++) {
    const part = pack([trainPass(items.filter((_, k) => k % folds !== fold), outputs, bits, firstEpochs, null)])
    for (let k = fold; k < items.length; k += folds) given[k] = tagOnce(part, items[k].signs, items[k].count)
  }
  return {
    first: votes(settings, (seed) => trainPass(items, outputs, bits, epochs, null, seed, settings.margin)),
    second: votes(settings, (seed) => trainPass(items, outputs, bits, epochs, given, seed, settings.margin)),
  }
}

/** Tags made by models that had not seen the sentence: what the parser will meet. */
export const jackknifeTags = (items, outputs, { bits, firstEpochs, folds }) => {
  const tags = new Array(items.length)
  for (let fold = 0; fold < folds; fold++) {
    const part = trainTagger(items.filter((_, k) => k % folds !== fold), outputs, { bits, epochs: firstEpochs, firstEpochs: 3, folds: 2 })
    for (let k = fold; k < items.length; k += folds) tags[k] = tagSentence(part, items[k].signs, items[k].count, Infinity)
  }
  return tags
}

/** Case and number; items: { signs, count, morph (gold, -1 unknown) }, fine tags beside. */
const trainMorphOnce = (items, fine, outputs, settings, seed) => {
  const { bits, epochs } = settings
  const model = new Perceptron(outputs, bits)
  const features = new Int32Array(MORPH_FEATURES)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const k of shuffled(items.length, seed * 100 + epoch + 1)) {
      const { signs, count, morph: gold } = items[k]
      const morph = new Int32Array(count + 2)
      for (let i = 0; i < count; i++) {
        const n = morphFeatures(signs, count, fine[k], morph, i, features)
        model.score(features, n)
        const guess = model.best()
        if (gold[i] >= 0) model.learnApart(features, n, gold[i], settings.margin ?? 0)
        model.steps++
        morph[i] = guess
      }
    }
  }
  return model
}

export const trainMorph = (items, fine, outputs, settings) =>
  votes(settings, (seed) => trainMorphOnce(items, fine, outputs, settings, seed))

export const jackknifeMorph = (items, fine, outputs, settings) => {
  const { folds } = settings
  const result = new Array(items.length)
  for (let fold = 0; fold < folds; fold++) {
    const own = (_, k) => k % folds !== fold
    const part = trainMorph(items.filter(own), fine.filter(own), outputs, { ...settings, votes: 1 })
    for (let k = fold; k < items.length; k += folds) result[k] = tagMorph(part, items[k].signs, items[k].count, fine[k])
  }
  return result
}
