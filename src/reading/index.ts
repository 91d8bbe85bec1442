// Floor 3. Article + casebook + languages → attributions, statements, and the passages not understood, with reasons.
export { type ExplainedReading, type Explanation, explainArticle, type Weighed } from './explain.js'
export { ORDINARY_STRENGTH } from './judged.js'
export { readArticle } from './read-article.js'
export { type Suggestion, suggest } from './read-passage.js'
export { engine, type Models, type PreparedWeights, prepareReader, prepareWeights, type Reader } from './reader.js'
export { weighedSigns } from './signs.js'
export { proposalsOf, type TrainingProposal } from './training-view.js'
