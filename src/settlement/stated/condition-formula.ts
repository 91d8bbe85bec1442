// The words of a condition as what must come about on issues of the casebook. What they say of anything else cannot be
// expressed, and is said to be so rather than guessed.
import type { ConditionExpr } from '../../dossier/index.js'
import type { Literal } from '../solvers/contract.js'
import { type Formula, negated } from './formula.js'
import { complement, type Space, type Stance, valuesFor, valuesWith } from './space.js'

/** Predicates of the condition language that say no more than that the thing comes about (docs/coding.md). */
const COMES_ABOUT: ReadonlySet<string> = new Set(['occurs', 'accepts'])

export interface ConditionScope {
  readonly spaces: ReadonlyMap<string, Space>
  /** What the holder asks for on the issue where the words of the condition alone do not tell, if it does. */
  readonly demandOn: (issue: string) => Stance | null
}

/** `null` where it cannot be expressed. */
export const conditionFormula = (expr: ConditionExpr, scope: ConditionScope): Formula | null => {
  switch (expr.op) {
    case 'and':
    case 'or': {
      const parts = expr.parts.map((part) => conditionFormula(part, scope))
      if (parts.some((part) => part === null)) return null
      return expr.op === 'and' ? { all: parts as Formula[] } : { any: parts as Formula[] }
    }
    case 'not': {
      const part = conditionFormula(expr.part, scope)
      return part && negated(part, (literal) => not(literal, scope))
    }
    case 'thing':
      return comesAbout(expr.name, scope)
    case 'atom': {
      if (!COMES_ABOUT.has(expr.predicate)) return null
      const about = expr.about.flatMap((one) => (one.op === 'thing' && scope.spaces.has(one.name) ? [one.name] : []))
      return about.length === 1 ? comesAbout(about[0] as string, scope) : null
    }
    case 'quantity':
      return measured(expr, scope)
    case 'gap':
      return null
  }
}

export const not = ({ issue, in: values }: Literal, { spaces }: ConditionScope): Literal => ({
  issue,
  in: complement(spaces.get(issue) as Space, values),
})

const literal = (issue: string, values: readonly string[] | string | null): Literal | null =>
  values === null || typeof values === 'string' ? null : { issue, in: values }

const comesAbout = (issue: string, { spaces }: ConditionScope): Literal | null => {
  const space = spaces.get(issue)
  return space ? literal(issue, valuesFor(space, { option: null, sign: 1 })) : null
}

/** "issue = option", or a number compared with the amounts the options have. */
const measured = (
  { name, comparator, value, unit }: Extract<ConditionExpr, { op: 'quantity' }>,
  { spaces, demandOn }: ConditionScope,
): Literal | null => {
  const space = spaces.get(name)
  if (!space) return null
  const { options, unit: measuredIn } = space.issue
  if (typeof value === 'number') {
    if (unit !== null && unit !== measuredIn) return null
    const compare = COMPARE[comparator]
    const measurable = options.filter(({ amount }) => amount !== undefined)
    if (!compare || measurable.length === 0) return null
    const fitting = measurable.filter(({ amount }) => compare(amount as number, value)).map(({ id }) => id)
    return literal(name, valuesWith(space, fitting))
  }
  if (comparator !== '=' && comparator !== '!=') return null
  let chosen: readonly string[] | null = null
  if (options.some(({ id }) => id === value)) chosen = valuesWith(space, [value])
  else {
    // A word for it that is no option of the casebook means what the holder demands on that issue, where it demands anything.
    const demand = demandOn(name)
    const values = demand && valuesFor(space, demand)
    if (values && typeof values !== 'string') chosen = values
  }
  if (chosen === null) return null
  return literal(name, comparator === '=' ? chosen : complement(space, chosen))
}

const COMPARE: Partial<Record<string, (a: number, b: number) => boolean>> = {
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
}

/** Issues a condition names anywhere. */
export const issuesNamed = (expr: ConditionExpr): readonly string[] => {
  switch (expr.op) {
    case 'and':
    case 'or':
      return expr.parts.flatMap(issuesNamed)
    case 'not':
      return issuesNamed(expr.part)
    case 'atom':
      return expr.about.flatMap(issuesNamed)
    case 'thing':
    case 'quantity':
      return [expr.name]
    case 'gap':
      return []
  }
}
