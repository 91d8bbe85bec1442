// One package that keeps a set of red lines, or none, without a diagram: choose, strike what that rules out, take back. Used
// where a diagram would be too large. It ends when its budget is spent and then says that it does not know.
import type { Budget, LineSet, Oracle, Verdict } from '../collisions/oracle.js'
import type { Constraint, Model } from '../model.js'

export const propagatingSearch =
  (model: Model, budget: Budget): Oracle =>
  (lines) => {
    const active = model.constraints.filter(
      ({ redLine }) => redLine === null || ((lines >> BigInt(redLine)) & 1n) === 1n,
    )
    return search(model, active, lines, budget)
  }

/** By issue and option: 1 where it is still possible. */
type Domains = readonly Uint8Array[]

const search = (model: Model, active: readonly Constraint[], lines: LineSet, budget: Budget): Verdict => {
  const touching = model.sizes.map((_, issue) =>
    active.filter(({ scopes }) => scopes.some((one) => one.issue === issue)),
  )
  const spend = (steps: number): void => {
    budget.left -= steps
    if (budget.left < 0) throw STOPPED
  }

  /** Strikes options until nothing more follows; `false` where some constraint can no longer hold. */
  const propagate = (domains: Domains, from: readonly Constraint[]): boolean => {
    const waiting = new Set(from)
    for (const constraint of waiting) {
      spend(1)
      waiting.delete(constraint)
      const open = constraint.scopes.filter(({ issue, by }) =>
        by.some((flag, at) => flag & (domains[issue]?.[at] ?? 0)),
      )
      if (open.length === 0) return false
      const [only] = open
      if (open.length > 1 || only === undefined) continue
      const domain = domains[only.issue] as Uint8Array
      let struck = false
      for (const [option, flag] of domain.entries())
        if (flag === 1 && only.by[option] !== 1) {
          domain[option] = 0
          struck = true
        }
      if (struck) for (const other of touching[only.issue] as readonly Constraint[]) waiting.add(other)
    }
    return true
  }
  const isSure = ({ scopes }: Constraint, domains: Domains): boolean =>
    scopes.some(({ issue, by }) => by.every((flag, option) => flag === 1 || domains[issue]?.[option] === 0))

  /** The issue that most open constraints ask about, and its options, the most helpful first. `null`: all hold already. */
  const nextChoice = (domains: Domains): { readonly issue: number; readonly options: readonly number[] } | null => {
    const open = active.filter((constraint) => !isSure(constraint, domains))
    if (open.length === 0) return null
    const help = domains.map((domain) => new Float64Array(domain.length))
    for (const { scopes } of open)
      for (const { issue, by } of scopes)
        for (const [option, flag] of by.entries())
          if (flag === 1 && domains[issue]?.[option] === 1)
            (help[issue] as Float64Array)[option] = (help[issue]?.[option] as number) + 1 / scopes.length
    const asked = help.map((row) => row.reduce((sum, part) => sum + part, 0) / Math.max(1, row.length))
    let issue = -1
    for (const [at, weight] of asked.entries())
      if (countOf(domains[at] as Uint8Array) > 1 && (issue === -1 || weight > (asked[issue] as number))) issue = at
    const options = [...(domains[issue] as Uint8Array).entries()].flatMap(([option, flag]) =>
      flag === 1 ? [option] : [],
    )
    return { issue, options: options.sort((a, b) => (help[issue]?.[b] ?? 0) - (help[issue]?.[a] ?? 0)) }
  }
  const solve = (domains: Domains): Domains | null => {
    spend(active.length)
    const choice = nextChoice(domains)
    if (choice === null) return domains
    for (const option of choice.options) {
      const following = domains.map((domain) => domain.slice())
      ;(following[choice.issue] as Uint8Array).fill(0)[option] = 1
      if (!propagate(following, touching[choice.issue] as readonly Constraint[])) continue
      const solved = solve(following)
      if (solved !== null) return solved
    }
    return null
  }
  const domains = model.allowed.map((domain) => domain.slice())
  try {
    const possible = domains.every((domain) => domain.includes(1)) && propagate(domains, active)
    const solved = possible ? solve(domains) : null
    return solved === null
      ? { kind: 'broken', because: lines }
      : { kind: 'kept', choices: Int32Array.from(solved, (domain) => domain.indexOf(1)) }
  } catch (error) {
    if (error === STOPPED) return { kind: 'unknown' }
    throw error
  }
}

const STOPPED = Symbol('too many steps')

const countOf = (domain: Uint8Array): number => domain.reduce((sum, flag) => sum + flag, 0)
