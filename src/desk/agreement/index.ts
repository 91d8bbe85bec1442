export { codersOf } from './coders.js'
export { agreementOf, type Coder } from './compare.js'
export { agreementHtml, alphaText, countsOf } from './html.js'
export { disagreementsOf, valueLabel } from './table-of.js'
