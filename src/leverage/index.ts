// Floor 5. Rankings of outcomes, stated or known in part → what is stable in a conflict game, and by which moves and answers. Utilities of outcomes → their frontier and the solutions on it.

export * from './bargaining/index.js'
export * from './games/index.js'
