// Tags, morphology, lemmas, dependencies and names of one tokenised sentence, from weights given as bytes. Floor 2, part of `language`; runs in a browser.
export { type Analyser, type EntityTag, loadAnalyser, type Parse, type Tagged, type Tree } from './analyser.js'
export type { Feats } from './fine-tags.js'
