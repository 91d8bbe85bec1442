// What collides, told in statements: a statement that asks for several things is several red lines, and given up as one.
import { openSettlement } from '../settle.js'
import type { Fixed, Limits, Problem } from '../solvers/contract.js'
import { reachedFrom } from './problem.js'

export interface StatementConflict {
  /** Statement ids, ascending: they cannot all hold. */
  readonly statements: readonly string[]
  readonly parties: readonly string[]
  /** Rules that take part: without any one of them these statements would not collide. */
  readonly rules: readonly string[]
}

export interface StatementCollisions {
  /** Smallest first. An empty set of statements: the rules, with what is fixed, contradict each other. */
  readonly conflicts: readonly StatementConflict[]
  /** Minimal sets of statements without which some package stands, smallest first. */
  readonly waysOut: readonly (readonly string[])[]
  readonly complete: boolean
  /** Every statement that takes part in a conflict, as far as was found: also of conflicts beyond those told. Ascending. */
  readonly colliding: readonly string[]
}

/**
 * `before`: collisions of the same red lines with other rules on. Rules that made these collide then and are still on do so
 * now, which need not be asked again.
 */
export const collide = (
  problem: Problem,
  limits: Limits,
  fixed: Fixed = {},
  before: readonly StatementConflict[] = [],
): StatementCollisions => {
  const on = new Set(problem.rules.map(({ id }) => id))
  const known = new Map(
    before.filter(({ rules }) => rules.every((id) => on.has(id))).map((one) => [one.statements.join('\0'), one.rules]),
  )
  const found = openSettlement(problem, { fixed }, limits).settlement.collisions()
  const { conflicts, relaxations, complete } = found
  const needed = rulesIn(problem, limits, fixed)
  const statementOf = new Map(problem.redLines.map(({ id, statement }) => [id, statement ?? id]))
  const inStatements = (sets: readonly (readonly string[])[]): readonly (readonly string[])[] =>
    minimal(sets.map((set) => [...new Set(set.map((id) => statementOf.get(id) as string))].sort()))
  const partyOf = new Map(problem.redLines.map(({ statement, id, party }) => [statement ?? id, party]))
  const colliding = inStatements(conflicts)
  return {
    conflicts: colliding.map((statements) => ({
      statements,
      parties: [...new Set(statements.map((id) => partyOf.get(id) as string))].sort(),
      rules: known.get(statements.join('\0')) ?? needed(statements),
    })),
    waysOut: inStatements(relaxations),
    complete,
    colliding: [
      ...new Set(complete ? colliding.flat() : found.colliding.map((id) => statementOf.get(id) as string)),
    ].sort(),
  }
}

/** Without those that hold another; smallest first, then by their ids. */
const minimal = (sets: readonly (readonly string[])[]): readonly (readonly string[])[] => {
  const distinct = [...new Map(sets.map((set) => [set.join('\0'), set])).values()].sort(
    (a, b) => a.length - b.length || (a.join('\0') < b.join('\0') ? -1 : 1),
  )
  const kept: (readonly string[])[] = []
  // By their first statement: whatever a set holds, it holds the first of it too.
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const set of distinct) {
    const [first] = set
    if (first === undefined) return [set]
    if (set.some((id) => byFirst.get(id)?.some((other) => other.every((one) => set.includes(one))))) continue
    kept.push(set)
    const others = byFirst.get(first)
    if (others) others.push(set)
    else byFirst.set(first, [set])
  }
  return kept
}

/** The rules by which statements collide; what asks for the same is asked once. */
const rulesIn = (
  problem: Problem,
  limits: Limits,
  fixed: Fixed,
): ((statements: readonly string[]) => readonly string[]) => {
  const byStatement = new Map<string, Problem['redLines'][number][]>()
  for (const line of problem.redLines) {
    const statement = line.statement ?? line.id
    const lines = byStatement.get(statement)
    if (lines) lines.push(line)
    else byStatement.set(statement, [line])
  }
  const known = new Map<string, readonly string[]>()
  return (statements) => {
    const lines = statements.flatMap((id) => byStatement.get(id) ?? [])
    const key = lines
      .map(({ anyOf }) => JSON.stringify(anyOf))
      .sort()
      .join()
    const rules = known.get(key) ?? rulesNeeded(problem, lines, limits, fixed)
    known.set(key, rules)
    return rules
  }
}

/** The fewest rules with which they collide: the rules take the place of the red lines, and the red lines are taken as given. */
const rulesNeeded = (problem: Problem, lines: Problem['redLines'], limits: Limits, fixed: Fixed): readonly string[] => {
  const given = lines.map(({ id, anyOf }) => ({ id: `line/${id}`, author: null, why: null, anyOf }))
  const near = around(problem, given)
  const held = Object.fromEntries(Object.entries(fixed).filter(([issue]) => near.issues.some(({ id }) => id === issue)))
  const alone = openSettlement({ ...near, redLines: [], rules: given }, { fixed: held }, limits).settlement.example()
  if (alone.known && alone.value === null) return []
  const asLines = near.rules.map(({ id, anyOf }) => ({ id, party: 'rules', statement: null, anyOf }))
  const turned = { ...near, parties: ['rules'], redLines: asLines, rules: given }
  const [smallest = []] = openSettlement(turned, { fixed: held }, limits).settlement.collisions().conflicts
  return smallest
}

/**
 * The problem as far as rules lead from these red lines: what lies apart can be settled by itself, for else the lines would
 * not be needed for the collision. Without lines the rules collide by themselves, anywhere.
 */
const around = (problem: Problem, given: Problem['rules']): Problem => {
  if (given.length === 0) return problem
  const issuesOf = ({ anyOf }: Problem['rules'][number]): readonly string[] => anyOf.map(({ issue }) => issue)
  const reached = reachedFrom(given.flatMap(issuesOf), [...given, ...problem.rules].map(issuesOf))
  return {
    ...problem,
    issues: problem.issues.filter(({ id }) => reached.has(id)),
    rules: problem.rules.filter((rule) => issuesOf(rule).some((issue) => reached.has(issue))),
  }
}
