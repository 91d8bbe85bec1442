// The fallback for problems whose diagram would be too large: it finds a package, conflicts and relaxations, and counts nothing
// (but to say that nothing is acceptable).
import { collide } from '../collisions/collide.js'
import { linesOf, type Oracle } from '../collisions/oracle.js'
import {
  type Collisions,
  type Finding,
  known,
  LIMITS,
  type Package,
  reached,
  type Settlement,
  type Solver,
} from '../contract.js'
import { allowedBy, modelOf, packageOf, packagesOf } from '../model.js'
import { propagatingSearch } from './propagating-search.js'

export const search: Solver = {
  name: 'search',
  open: (problem, whatIf = {}, limits = LIMITS) => {
    const model = modelOf(problem, whatIf)
    const oracle = (): Oracle => propagatingSearch(model, { left: limits.steps })
    const uncounted = reached('nodes', limits)
    let found: Finding<Package | null> | null = null
    const example = (): Finding<Package | null> => {
      found ??= look()
      return found
    }
    const look = (): Finding<Package | null> => {
      const verdict = oracle()(linesOf(model))
      if (verdict.kind === 'unknown') return reached('steps', limits)
      return known(verdict.kind === 'kept' ? packageOf(problem, verdict.choices) : null)
    }
    /** What holds where nothing is acceptable; anything else is unknown. */
    const ifNothing = <Value>(value: Value): Finding<Value> => {
      const one = example()
      return one.known && one.value === null ? known(value) : uncounted
    }
    let collisions: Collisions | null = null
    const settlement: Settlement = {
      packages: packagesOf(problem),
      example,
      acceptable: (fixed = {}) => {
        allowedBy(problem, fixed)
        return ifNothing(0n)
      },
      perOption: (fixed = {}) => {
        allowedBy(problem, fixed)
        return ifNothing(
          Object.fromEntries(
            problem.issues.map(({ id, options }) => [id, Object.fromEntries(options.map((option) => [option, 0n]))]),
          ),
        )
      },
      withoutEach: () => uncounted,
      collisions: () => {
        collisions ??= collide(model, (few) => propagatingSearch(few, { left: limits.steps }), limits)
        return collisions
      },
      nearest: () => ifNothing(null),
      ranking:
        problem.utilities === null || problem.parties.length === 0
          ? null
          : {
              best: () => ifNothing(null),
              top: () => ifNothing([]),
              paretoCount: () => ifNothing(0n),
              dominating: () => ifNothing(null),
              front: () => ifNothing([]),
            },
    }
    return known(settlement)
  },
}
