// Floor 4. Statements + date → standings, the matrix of party × issue, and what changed between utterances.
export { type Change, changes } from './changes.js'
export { committing } from './committing.js'
export { type Lapse, type LapseOptions, TEMPORARY_DAYS } from './lapse.js'
export { type Cell, type Matrix, type MatrixOptions, matrix, type OptionStand } from './matrix.js'
export { type Standing, type StandingOptions, standings } from './standing.js'
