// How much of what it has said a side finds in a package. Nobody has said what is worth how much; so every issue counts alike,
// and only words count: a yes to what comes about is one for it, a no one against it, and silence, a hedge or a word on a
// condition is neither. The balance of a side is its yeses less its noes.
import type { Problem, Utilities } from '../solvers/contract.js'
import { isConditional } from '../stated/lines.js'
import { yesOptions } from '../stated/silence.js'
import { type Space, valuesWith } from '../stated/space.js'
import type { HeldStance } from '../stated/stances.js'

export type Tally = -1 | 0 | 1

export interface Agreement {
  /** By place of the side, issue and value: whether it has said yes to what comes about, no, or neither. */
  readonly tallyOf: (side: number, issue: string, value: string) => Tally
  /** Issues on which some side has said a yes or a no. */
  readonly issues: readonly string[]
}

export const agreementOf = (
  held: readonly HeldStance[],
  spaces: ReadonlyMap<string, Space>,
  sides: readonly (readonly string[])[],
): Agreement => {
  const table = sides.map((side) => {
    const byIssue = new Map<string, Map<string, Tally>>()
    for (const stance of held) {
      const { space, values } = stance
      if (!side.includes(stance.party) || typeof values === 'string' || isConditional(stance)) continue
      const tallies = byIssue.get(space.issue.id) ?? new Map<string, Tally>()
      byIssue.set(space.issue.id, tallies)
      const wanted = valuesWith(space, yesOptions(stance))
      // Of a no and a yes to the same thing the no counts.
      for (const value of space.values)
        if (!values.includes(value)) tallies.set(value, -1)
        else if (wanted.includes(value) && tallies.get(value) !== -1) tallies.set(value, 1)
    }
    return byIssue
  })
  const spoken = new Set(table.flatMap((byIssue) => [...byIssue].flatMap(([id, { size }]) => (size > 0 ? [id] : []))))
  return {
    tallyOf: (side, issue, value) => table[side]?.get(issue)?.get(value) ?? 0,
    issues: [...spaces.keys()].filter((id) => spoken.has(id)),
  }
}

export const sideId = (side: number): string => `side/${side}`

/** The balance as utilities of a solver, which begin at nought: one is added on every issue. */
export const utilitiesOf = ({ issues }: Problem, sides: number, { tallyOf }: Agreement): Utilities =>
  Object.fromEntries(
    Array.from({ length: sides }, (_, side) => [
      sideId(side),
      Object.fromEntries(
        issues.map(({ id, options }) => [
          id,
          Object.fromEntries(options.map((value) => [value, tallyOf(side, id, value) + 1])),
        ]),
      ),
    ]),
  )
