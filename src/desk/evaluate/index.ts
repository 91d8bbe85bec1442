export { evaluateAgainst } from './evaluate-against.js'
export { type CodedDocument, type Coding, parseCoding } from './gold.js'
export { type Evaluation, evaluate, type Score } from './score.js'
