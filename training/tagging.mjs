import { linearOf } from '../dist/language/analysis/linear.js'
import { loadMorph, morphFeatures, tagMorph } from '../dist/language/analysis/morph.js'
import { closeFeatures, placeFeatures, quickFeatures, TAG_FEATURES } from '../dist/language/analysis/tag-features.js'
import { loadTagger, tagOnce, tagSentence } from '../dist/language/analysis/tagger.js'
import { pack, Perceptron, shuffled, vote } from './perceptron.mjs'

export const namesOf = (lists) => {
  const counts = new Map()
  for (const list of lists) for (const name of list) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name)
}

/** One pass of the tagger. `given[k]` holds the first pass's tags for the second. Trained items: { words, gold }. */
const trainPass = (items, outputs, bits, epochs, given, { seed = 0, kept = null, margin = 0 } = {}) => {
  const model = new Perceptron(outputs, bits, kept)
  const features = new Int32Array(TAG_FEATURES)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const k of shuffled(items.length, seed * 100 + epoch + 1)) {
      const { words, gold } = items[k]
      const { signs, count } = words
      const tags = given === null ? new Int32Array(count + 4).fill(outputs) : given[k].slice()
      for (let i = 0; i < count; i++) {
        const all =
          given === null
            ? quickFeatures(signs, tags, i, features, placeFeatures(signs, count, i, features))
            : closeFeatures(signs, count, tags, i, features)
        const n = model.sift(features, all)
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
  const { bits, epochs, folds, firstEpochs, margin } = settings
  const given = new Array(items.length)
  for (let fold = 0; fold < folds; fold++) {
    const part = linearOf(pack([trainPass(items.filter((_, k) => k % folds !== fold), outputs, bits, firstEpochs, null)]))
    const held = items.filter((_, k) => k % folds === fold)
    const tags = tagOnce(part, held.map(({ words }) => words))
    tags.forEach((own, k) => {
      given[k * folds + fold] = own
    })
  }
  return {
    quick: pack(vote(settings, (seed, kept) => trainPass(items, outputs, bits, epochs, null, { seed, kept, margin }))),
    close: pack(vote(settings, (seed, kept) => trainPass(items, outputs, bits, epochs, given, { seed, kept, margin }))),
  }
}

export const taggerOf = ({ quick, close }) => loadTagger({ quick: linearOf(quick), close: linearOf(close) })

/** Tags made by models that had not seen the sentence: what the parser will meet. */
export const jackknifeTags = (items, outputs, { bits, firstEpochs, folds }) => {
  const tags = new Array(items.length)
  for (let fold = 0; fold < folds; fold++) {
    const part = taggerOf(trainTagger(items.filter((_, k) => k % folds !== fold), outputs, { bits, epochs: firstEpochs, firstEpochs: 3, folds: 2 }))
    for (let k = fold; k < items.length; k += folds) tags[k] = tagSentence(part, items[k].words)
  }
  return tags
}

/** Case and number; items: { words, morph (gold, -1 unknown) }, fine tags beside. */
const trainMorphOnce = (items, fine, outputs, { bits, epochs, margin = 0 }, nominal, seed, kept) => {
  const model = new Perceptron(outputs, bits, kept)
  const features = new Int32Array(TAG_FEATURES)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const k of shuffled(items.length, seed * 100 + epoch + 1)) {
      const { words, morph: gold } = items[k]
      const { signs, count } = words
      const morph = new Int32Array(count + 2)
      for (let i = 0; i < count; i++) {
        if (!nominal[fine[k][i + 2]]) continue
        const from = placeFeatures(signs, count, i, features)
        const n = model.sift(features, morphFeatures(signs, count, fine[k], morph, i, features, from))
        model.score(features, n)
        const guess = model.best()
        if (gold[i] >= 0) model.learnApart(features, n, gold[i], margin)
        model.steps++
        morph[i] = guess
      }
    }
  }
  return model
}

export const trainMorph = (items, fine, outputs, settings, nominal) =>
  pack(vote(settings, (seed, kept) => trainMorphOnce(items, fine, outputs, settings, nominal, seed, kept)))

export const jackknifeMorph = (items, fine, outputs, settings, nominal, tagNames) => {
  const { folds } = settings
  const result = new Array(items.length)
  for (let fold = 0; fold < folds; fold++) {
    const own = (_, k) => k % folds !== fold
    const part = trainMorph(items.filter(own), fine.filter(own), outputs, { ...settings, votes: 1, keep: Infinity }, nominal)
    const tagger = loadMorph(linearOf(part), tagNames)
    for (let k = fold; k < items.length; k += folds) result[k] = tagMorph(tagger, items[k].words, fine[k])
  }
  return result
}
