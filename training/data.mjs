// Which data the weights are made from.
import { nameSets } from './names.mjs'
import { bothSpellings, readMorphology, readTreebank } from './treebanks.mjs'

export const englishTrain = () =>
  ['ud-en-ewt/train.conllu.gz', 'ud-en-gum/train.conllu.gz'].flatMap((path) => bothSpellings(readTreebank(path, 'en')))

export const englishDev = () =>
  ['ud-en-ewt/dev.conllu.gz', 'ud-en-gum/dev.conllu.gz'].map((path) => [path, readTreebank(path, 'en')])

const GERMAN = ['ud-de-gsd/dev.conllu.gz', 'ud-de-gsd/test.conllu.gz', 'ud-de-pud/all.conllu.gz']

export const germanTrees = () => GERMAN.map((path) => readTreebank(path, 'de'))

export const germanTrain = () => germanTrees().flatMap(bothSpellings)

/** Every fifth block of ten sentences: neighbours in a document stay together. */
export const germanFold = (fold, folds = 5) => {
  const held = { asWritten: [], joined: [] }
  const rest = []
  for (const { asWritten, joined } of germanTrees())
    asWritten.forEach((sentence, i) => {
      if (Math.floor(i / 10) % folds === fold) {
        held.asWritten.push(sentence)
        held.joined.push(joined[i])
      } else rest.push(...bothSpellings({ asWritten: [sentence], joined: [joined[i]] }))
    })
  return { held, rest }
}

/** German sentences with lemmas and morphology, but without trees. */
export const germanTagged = () => readMorphology('ud-de-gsd/train-part.lemma-morph.conllu.gz')

export const nameTraining = (lang) => nameSets(lang).flatMap(([, { train }]) => train)
