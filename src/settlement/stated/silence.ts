// The other reading of silence. A package that breaks nobody's red line is not thereby agreed: here only those count to which
// every side has said yes on every issue.
import { openSettlement } from '../settle.js'
import type { Fixed, Limits, Problem, RedLine } from '../solvers/contract.js'
import { isConditional } from './lines.js'
import { type Space, valuesWith } from './space.js'
import type { HeldStance, Stances } from './stances.js'

export interface Unknowns {
  /** Names of the side. */
  readonly side: readonly string[]
  /** Issues of the problem on which it has said yes to nothing: silent, only against, on a condition, or undecided. */
  readonly issues: readonly string[]
}

export interface AsUnknown {
  /** Packages to which every side has said yes on every issue; decimal, `null` where a limit kept it from being counted. */
  readonly agreed: string | null
  readonly unknown: readonly Unknowns[]
}

/**
 * What a stance says yes to: the option it is for, or without one whatever of its kind it can live with. Who is only
 * against one option has said yes to none of the others, save to the no where the issue has one.
 */
export const yesOptions = ({ space, values, statement: { sign } }: HeldStance): readonly string[] => {
  if (typeof values === 'string' || sign === 0) return []
  const known = sign > 0 ? YES_FOR : YES_AGAINST
  const found = known.get(values) ?? optionsIn(space, values, sign)
  known.set(values, found)
  return found
}

/** By what can be lived with, which is one object for all who say the same: see `valuesFor`. */
const YES_FOR = new WeakMap<readonly string[], readonly string[]>()
const YES_AGAINST = new WeakMap<readonly string[], readonly string[]>()

const optionsIn = (space: Space, values: readonly string[], sign: 1 | -1): readonly string[] => {
  const sameSide = space.issue.options.filter(({ counter }) => counter === sign < 0)
  const possible = new Set(values.flatMap((value) => [...(space.optionsIn.get(value) ?? [])]))
  return sameSide.filter(({ id }) => possible.has(id)).map(({ id }) => id)
}

export const asUnknown = (
  problem: Problem,
  heldOn: Stances['heldOn'],
  spaces: ReadonlyMap<string, Space>,
  sides: readonly (readonly string[])[],
  limits: Limits,
  fixed: Fixed = {},
): AsUnknown => {
  const yes = (side: readonly string[], issue: string): readonly string[] => {
    const space = spaces.get(issue) as Space
    const agreed = side
      .flatMap((party) => heldOn(party, issue))
      .filter((stance) => !isConditional(stance))
      .map((stance) => {
        const wanted = valuesWith(space, yesOptions(stance))
        return wanted.filter((value) => stance.values.includes(value))
      })
    return [...new Set(agreed.flat())]
  }
  const lines: RedLine[] = []
  const unknown = sides.map((side, at) => {
    const issues: string[] = []
    for (const { id } of problem.issues) {
      const values = yes(side, id)
      if (values.length === 0) issues.push(id)
      lines.push({
        id: `yes/${at}/${id}`,
        party: side[0] as string,
        statement: null,
        anyOf: [{ issue: id, in: values }],
      })
    }
    return { side, issues }
  })
  if (sides.length === 0) return { agreed: null, unknown: [] }
  if (unknown.some(({ issues }) => issues.length > 0)) return { agreed: '0', unknown }
  const parties = [...new Set([...problem.parties, ...lines.map(({ party }) => party)])]
  const whole = { ...problem, parties, redLines: [...problem.redLines, ...lines] }
  const count = openSettlement(whole, { fixed }, limits).settlement.acceptable()
  return { agreed: count.known ? String(count.value) : null, unknown }
}
