// Floor 0. Raw text → folded text whose every offset maps back; tokens, sentences, quotations. Knows no language.
export { type CodePoints, codePointsOf } from './code-points.js'
export * from './fold.js'
export * from './quotations.js'
export type { Range } from './range.js'
export * from './sentences.js'
export * from './tokenize.js'
