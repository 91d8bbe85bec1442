// A problem in numbers: issues, options, red lines and rules by their place. What is always satisfied is left out.
import type { Fixed, Literal, Package, Problem, WhatIf } from './contract.js'

/** One issue by whose options a constraint can be satisfied. */
interface Scope {
  readonly issue: number
  /** By option: 1 where it satisfies the constraint. */
  readonly by: Uint8Array
}

export interface Constraint {
  /** Place among the problem's red lines; `null` for a rule. */
  readonly redLine: number | null
  /** Place among the problem's rules; `null` for a red line. */
  readonly rule: number | null
  /** None where nothing can satisfy it. */
  readonly scopes: readonly Scope[]
}

export interface Model {
  readonly problem: Problem
  /** Number of options by issue. */
  readonly sizes: readonly number[]
  /** By issue and option: 1 where it may be chosen. */
  readonly allowed: readonly Uint8Array[]
  /** Red lines and rules in force that some allowed package breaks. */
  readonly constraints: readonly Constraint[]
}

/** Found by place; what nobody knows is the caller's mistake. */
const places = (ids: readonly string[], what: string): ((id: string) => number) => {
  const at = new Map(ids.map((id, place) => [id, place]))
  return (id) => {
    const place = at.get(id)
    if (place === undefined) throw new Error(`there is no ${what} "${id}"`)
    return place
  }
}

export const issuePlaces = ({ issues }: Problem): ((id: string) => number) =>
  places(
    issues.map(({ id }) => id),
    'issue',
  )

export const optionPlaces = ({ issues }: Problem, issue: number): ((id: string) => number) =>
  places(issues[issue]?.options ?? [], `option of "${issues[issue]?.id}"`)

/** By issue and option: 1 where what is fixed leaves it possible. */
export const allowedBy = (problem: Problem, fixed: Fixed): readonly Uint8Array[] => {
  const issueOf = issuePlaces(problem)
  const allowed = problem.issues.map(({ options }) => new Uint8Array(options.length).fill(1))
  for (const [id, options] of Object.entries(fixed)) {
    const issue = issueOf(id)
    const optionOf = optionPlaces(problem, issue)
    const flags = (allowed[issue] as Uint8Array).fill(0)
    for (const option of options) flags[optionOf(option)] = 1
  }
  return allowed
}

export const modelOf = (problem: Problem, { fixed = {}, dropped = [], off = [] }: WhatIf = {}): Model => {
  const allowed = allowedBy(problem, fixed)
  const [redLineOf, ruleOf] = [
    places(
      problem.redLines.map(({ id }) => id),
      'red line',
    ),
    places(
      problem.rules.map(({ id }) => id),
      'rule',
    ),
  ]
  const without = new Set(dropped.map(redLineOf))
  const switchedOff = new Set(off.map(ruleOf))
  const issueOf = issuePlaces(problem)
  // Thousands of red lines name the same few issues.
  const optionsOf = problem.issues.map((_, issue) => optionPlaces(problem, issue))
  const scopesOf = (anyOf: readonly Literal[]): readonly Scope[] | 'always' => {
    const byIssue = new Map<number, Uint8Array>()
    for (const literal of anyOf) {
      const issue = issueOf(literal.issue)
      const optionOf = optionsOf[issue] as (id: string) => number
      const flags = byIssue.get(issue) ?? new Uint8Array((allowed[issue] as Uint8Array).length)
      byIssue.set(issue, flags)
      for (const id of literal.in) {
        const option = optionOf(id)
        flags[option] = allowed[issue]?.[option] as number
      }
    }
    const scopes = [...byIssue].map(([issue, by]) => ({ issue, by })).filter(({ by }) => by.includes(1))
    return scopes.some(({ issue, by }) => by.every((flag, option) => flag === allowed[issue]?.[option]))
      ? 'always'
      : scopes
  }
  const constraints: Constraint[] = []
  problem.redLines.forEach(({ anyOf }, redLine) => {
    const scopes = scopesOf(anyOf)
    if (scopes !== 'always' && !without.has(redLine)) constraints.push({ redLine, rule: null, scopes })
  })
  problem.rules.forEach(({ anyOf }, rule) => {
    const scopes = scopesOf(anyOf)
    if (scopes !== 'always' && !switchedOff.has(rule)) constraints.push({ redLine: null, rule, scopes })
  })
  return { problem, sizes: problem.issues.map(({ options }) => options.length), allowed, constraints }
}

export const packagesOf = ({ issues }: Problem): bigint =>
  issues.reduce((product, { options }) => product * BigInt(options.length), 1n)

/** By issue, the worth of a step to the next option in the order of all packages; the last issue turns fastest. */
export const stridesOf = ({ issues }: Problem): readonly bigint[] => {
  const strides: bigint[] = []
  let stride = 1n
  for (let issue = issues.length - 1; issue >= 0; issue--) {
    strides[issue] = stride
    stride *= BigInt(issues[issue]?.options.length ?? 1)
  }
  return strides
}

/** The package at a place in the order of all packages. */
export const packageAt = ({ issues }: Problem, place: bigint): Package => {
  const chosen: [string, string][] = []
  let rest = place
  for (const { id, options } of [...issues].reverse()) {
    const size = BigInt(options.length)
    chosen.push([id, options[Number(rest % size)] as string])
    rest /= size
  }
  return Object.fromEntries(chosen.reverse())
}

export const packageOf = ({ issues }: Problem, chosen: ArrayLike<number>): Package =>
  Object.fromEntries(issues.map(({ id, options }, issue) => [id, options[chosen[issue] as number] as string]))

/** By issue the place of the option; -1 where it is left open. */
export const choicesOf = (problem: Problem, chosen: Package): Int32Array => {
  const issueOf = issuePlaces(problem)
  const choices = new Int32Array(problem.issues.length).fill(-1)
  for (const [id, option] of Object.entries(chosen)) {
    const issue = issueOf(id)
    choices[issue] = optionPlaces(problem, issue)(option)
  }
  return choices
}
