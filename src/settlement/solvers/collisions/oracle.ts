// Whether some package keeps all rules and a set of red lines: the one question conflicts and relaxations are made of.
import type { Model } from '../model.js'

/** Red lines by their place in the problem: a bit each. */
export type LineSet = bigint

export type Verdict =
  /** By issue the option of a package that keeps them. */
  | { readonly kind: 'kept'; readonly choices: Int32Array }
  /** None does; these of them are enough to see it. */
  | { readonly kind: 'broken'; readonly because: LineSet }
  | { readonly kind: 'unknown' }

export type Oracle = (lines: LineSet) => Verdict

/** Steps that one question, with all it takes to answer it, may still take. */
export interface Budget {
  left: number
}

/** The red lines a package breaks. */
export const brokenBy = ({ constraints }: Model, choices: Int32Array): LineSet => {
  let broken = 0n
  for (const { redLine, scopes } of constraints)
    if (redLine !== null && !scopes.some(({ issue, by }) => by[choices[issue] as number] === 1))
      broken |= 1n << BigInt(redLine)
  return broken
}

/** The red lines that some package can break. */
export const linesOf = ({ constraints }: Model): LineSet =>
  constraints.reduce((lines, { redLine }) => (redLine === null ? lines : lines | (1n << BigInt(redLine))), 0n)

export const membersOf = (lines: LineSet): readonly number[] => {
  const members: number[] = []
  let rest = lines
  for (let place = 0; rest !== 0n; place++, rest >>= 1n) if ((rest & 1n) === 1n) members.push(place)
  return members
}
