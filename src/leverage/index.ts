// Floor 5. Rankings of outcomes, stated or known in part → what is stable in a conflict game, and by which moves and answers. Utilities of outcomes → their frontier and the solutions on it.

export * from './bargaining/index.js'
export { type ParsedGames, parseGames } from './games/files/parse-games.js'
export * from './games/model.js'
export { type Compared, compare, extended, type Known, type KnownOrder, knownOrder } from './games/order.js'
export { prioritised, worths } from './games/ranking.js'
