// Floor 5. Rankings of outcomes, stated or known in part → what is stable in a conflict game, and by which moves and answers; whether an offer or a threat holds, and what it leaves open. Utilities of outcomes → their frontier and the solutions on it.
export * from './bargaining/index.js'
export * from './games/index.js'
export * from './strategies/index.js'
