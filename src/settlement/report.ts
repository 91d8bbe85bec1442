// All that is said about one problem: the answer others compare, and what a person wants to see besides. Plain data, so that a
// thread can work it out for another.
import { answerOf, mapped, type SettlementAnswer } from './answer.js'
import { openSettlement } from './settle.js'
import type { Collisions, Criterion, Limits, Package, Problem, WhatIf } from './solvers/contract.js'
import { diagramSolver } from './solvers/diagram/index.js'

export interface Question {
  readonly problem: Problem
  readonly whatIf: WhatIf
  readonly limits: Limits
}

export const CRITERIA = ['maxMin', 'nash', 'sum', 'leximin'] as const satisfies readonly Criterion[]

export interface RankedPackage {
  readonly package: Package
  readonly utilities: Readonly<Record<string, number>>
  /** Decimal: products pass 2^63. */
  readonly value: string
}

export interface SettlementReport {
  readonly answer: SettlementAnswer
  /** `diagram`; or `search`, which finds packages and collisions but counts nothing. */
  readonly solver: string
  /** Cut short where `complete` is false; the answer then holds `null`. */
  readonly collisions: Collisions
  /** For each conflict, one minimal set of rules with which its red lines collide; `null` where it was not sought. */
  readonly rulesBehind: readonly (readonly string[] | null)[]
  /** Some acceptable package; `null` where there is none, or where none was found within the limits (`limits` of the answer). */
  readonly example: Package | null
  /** By rule: acceptable packages when it is switched off. */
  readonly withoutRules: Readonly<Record<string, string>> | null
  /** The best few packages by each criterion; `null` without utilities. */
  readonly top: Readonly<Record<(typeof CRITERIA)[number], readonly RankedPackage[] | null>> | null
}

/** For so many conflicts the rules behind them are sought, in diagrams of at most so many nodes: an explanation must be quick. */
const EXPLAINED = { conflicts: 50, nodes: 20_000 }

/** One rule after the other is left out where the lines collide without it. `null` where that would take long. */
const rulesBehind = (conflict: readonly string[], { problem, whatIf, limits }: Question): readonly string[] | null => {
  const dropped = problem.redLines.map(({ id }) => id).filter((id) => !conflict.includes(id))
  let off = whatIf.off ?? []
  for (const { id } of problem.rules) {
    if (off.includes(id)) continue
    const without = { ...whatIf, dropped, off: [...off, id] }
    const opened = diagramSolver.open(problem, without, { ...limits, nodes: EXPLAINED.nodes })
    const acceptable = opened.known ? opened.value.acceptable() : opened
    if (!acceptable.known) return null
    if (acceptable.value === 0n) off = without.off
  }
  return problem.rules.map(({ id }) => id).filter((id) => !off.includes(id))
}

/** Of each criterion so many packages are shown. */
const SHOWN = 3

export const reportOn = (question: Question): SettlementReport => {
  const { problem, whatIf, limits } = question
  const { settlement, solver } = openSettlement(problem, whatIf, limits)
  const { ranking } = settlement
  const top = (criterion: Criterion): readonly RankedPackage[] | null => {
    const found = ranking?.top(criterion, SHOWN)
    return found?.known
      ? found.value.map(({ value, package: chosen, utilities }) => ({
          package: chosen,
          utilities,
          value: String(value),
        }))
      : null
  }
  const collisions = settlement.collisions()
  const example = settlement.example()
  const withoutEach = settlement.withoutEach()
  return {
    answer: answerOf(problem, settlement, limits),
    solver,
    collisions,
    rulesBehind: collisions.conflicts.slice(0, EXPLAINED.conflicts).map((conflict) => rulesBehind(conflict, question)),
    example: example.known ? example.value : null,
    withoutRules: withoutEach.known ? mapped(withoutEach.value.rules, String) : null,
    top: ranking && { maxMin: top('maxMin'), nash: top('nash'), sum: top('sum'), leximin: top('leximin') },
  }
}
