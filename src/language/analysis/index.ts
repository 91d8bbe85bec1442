// Tags, morphology, lemmas, dependencies and names of one tokenised sentence, from weights given as bytes. Part of `language` (floor 2); runs in a browser.
export { analyserOf, loadAnalyser } from './analyser.js'
export type { Feats } from './fine-tags.js'
export { type LanguageModel, readModel } from './model-file.js'
export type { Analyser, EntityTag, Parse, Tagged, Tree } from './sentence.js'
