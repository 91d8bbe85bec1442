// What must be so, as and and or over what comes about on issues; and the same as clauses a solver takes.
import type { Literal } from '../solvers/contract.js'

export type Formula = { readonly all: readonly Formula[] } | { readonly any: readonly Formula[] } | Literal

export const negated = (formula: Formula, complementOf: (literal: Literal) => Literal): Formula => {
  if ('all' in formula) return { any: formula.all.map((part) => negated(part, complementOf)) }
  if ('any' in formula) return { all: formula.any.map((part) => negated(part, complementOf)) }
  return complementOf(formula)
}

/** More clauses than any sentence makes; what is nested to make more is not reckoned with. */
const MOST_CLAUSES = 64

/** Every clause must hold, and a clause holds when one of its literals does. `null`: too many. */
export const clausesOf = (formula: Formula): readonly (readonly Literal[])[] | null => {
  if ('all' in formula) {
    const parts = formula.all.map(clausesOf)
    if (parts.some((part) => part === null)) return null
    const joined = parts.flatMap((part) => part ?? [])
    return joined.length > MOST_CLAUSES ? null : joined
  }
  if (!('any' in formula)) return [[formula]]
  let clauses: readonly (readonly Literal[])[] = [[]]
  for (const part of formula.any) {
    const others = clausesOf(part)
    if (others === null || clauses.length * others.length > MOST_CLAUSES) return null
    clauses = clauses.flatMap((clause) => others.map((other) => [...clause, ...other]))
  }
  return clauses
}
