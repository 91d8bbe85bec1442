// Opens a problem with the solver that can say most about it.
import { LIMITS, type Limits, type Problem, type Settlement, type WhatIf } from './solvers/contract.js'
import { diagramSolver } from './solvers/diagram/index.js'
import { search } from './solvers/search/index.js'

export interface Opened {
  readonly settlement: Settlement
  /** Which solver answers: `diagram`, or `search` where the diagram would be too large and nothing can be counted. */
  readonly solver: string
}

export const openSettlement = (problem: Problem, whatIf: WhatIf = {}, limits: Limits = LIMITS): Opened => {
  for (const { name, open } of [diagramSolver, search]) {
    const opened = open(problem, whatIf, limits)
    if (opened.known) return { settlement: opened.value, solver: name }
  }
  throw new Error('no solver opens the problem')
}
