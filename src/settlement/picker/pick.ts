// A package in the making: what is still possible behind every option, and who has said what to it.
import { fixedBy } from '../proposals/check-proposal.js'
import { openSettlement } from '../settle.js'
import type { Fixed, PerOption, Settlement } from '../solvers/contract.js'
import type { LeftOut, StatedLine } from '../stated/lines.js'
import type { Verdict } from '../stated/settle-stated.js'
import { type AsUnknown, asUnknown } from '../stated/silence.js'
import { excludesEachOther, type Space, valuesWith } from '../stated/space.js'
import type { PickedElement, Scenes } from './scene.js'
import type { Voice } from './voices.js'

export interface OptionState {
  readonly issue: string
  readonly option: string
  /**
   * Packages that break no red line if this were chosen beside the rest of the choice; decimal. `null`: no red line and no
   * rule bears on the issue, or a limit kept them from being counted.
   */
  readonly possible: string | null
  /**
   * What those who have spoken on the issue say to this option by their own words; the silent are left out. The same list from
   * choice to choice as long as the choice does not change it.
   */
  readonly answers: readonly Voice[]
}

/** Of the packages conceivable on the issues in play, with `conflicts` whatever is chosen. */
export interface PickAnswer extends Verdict {
  readonly solver: string
  /** Ids of rules on which something depends, those that are off too. */
  readonly rulesInPlay: readonly string[]
  /** Statements left aside below, for they collide whatever is chosen; not one that excludes the choice by itself. */
  readonly aside: readonly string[]
  /** Packages that hold the choice, and those among them that break no red line. Decimal. */
  readonly conceivable: string
  readonly possible: string | null
  /** Issues on which red lines or rules bear, and those chosen. */
  readonly inPlay: readonly string[]
  readonly options: readonly OptionState[]
  readonly lines: readonly StatedLine[]
  readonly leftOut: readonly LeftOut[]
  /** Silence taken as unknown, within the choice. */
  readonly silence: AsUnknown
}

/** `elements`: known ones. */
export const pickAnswer = (scenes: Scenes, elements: readonly PickedElement[]): PickAnswer => {
  const { question } = scenes
  const { colliding: _, ...anyway } = scenes.anyway()
  const { limits, sides } = question
  const { stated, left, opened, guards, voicesOn } = scenes.sceneOf(elements)
  const { problem, spaces, stances, lines, leftOut } = stated
  const fixed = fixedBy(elements, spaces)
  const { settlement, solver } = opened
  const count = (on: Settlement, within?: Fixed): string | null => {
    const found = on.acceptable(within)
    return found.known ? String(found.value) : null
  }
  const acceptable = count(guards.length > 0 ? openSettlement(problem, {}, limits).settlement : settlement)
  // A sentence that excludes the choice by itself is not left aside for it.
  const blocking = new Set(
    guards.filter((guard) => count(guard.settlement, fixed) === '0').flatMap(({ statements }) => statements),
  )
  const aside = scenes.aside().filter((id) => !blocking.has(id))
  const possible = blocking.size > 0 ? '0' : count(settlement, fixed)
  const inPlay = problem.issues.map(({ id }) => id)
  const countOf = countsBehind(settlement, elements, fixed, spaces)
  const excludedBy = guards.map((guard) => countsBehind(guard.settlement, elements, fixed, spaces))
  return {
    solver,
    packages: String(settlement.packages),
    acceptable,
    ...anyway,
    aside,
    conceivable: String(
      problem.issues.reduce((product, { id, options }) => product * BigInt((fixed[id] ?? options).length), 1n),
    ),
    possible,
    inPlay,
    rulesInPlay: stated.rulesInPlay,
    options: [...spaces.values()].flatMap(({ issue }) =>
      issue.options.map((option) => ({
        issue: issue.id,
        option: option.id,
        possible: !inPlay.includes(issue.id)
          ? null
          : excludedBy.some((counts) => counts(issue.id, option.id) === '0')
            ? '0'
            : countOf(issue.id, option.id),
        answers: voicesOn(issue.id, option.id),
      })),
    ),
    lines,
    leftOut,
    silence: asUnknown(left, stances.heldOn, spaces, sides, limits, fixed),
  }
}

/**
 * What choosing an option would leave: its own issue is taken out of the choice where options exclude each other, and kept
 * where several stand side by side.
 */
const countsBehind = (
  settlement: Settlement,
  elements: readonly PickedElement[],
  fixed: Fixed,
  spaces: ReadonlyMap<string, Space>,
): ((issue: string, option: string) => string | null) => {
  const open = settlement.perOption(fixed)
  const released = new Map<string, PerOption | null>()
  const sum = (counts: PerOption | null, issue: string, values: readonly string[]): string | null =>
    counts && String(values.reduce((total, value) => total + (counts[issue]?.[value] ?? 0n), 0n))
  return (issue, option) => {
    const space = spaces.get(issue) as Space
    const values = valuesWith(space, [option])
    if (!fixed[issue]) return sum(open.known ? open.value : null, issue, values)
    if (!released.has(issue)) {
      const { [issue]: _own, ...others } = fixed
      const counts = settlement.perOption(others)
      released.set(issue, counts.known ? counts.value : null)
    }
    const beside = excludesEachOther(space.issue)
      ? []
      : elements.filter((one) => one.issue === issue && one.option !== option)
    const having = values.filter((value) => beside.every((one) => space.optionsIn.get(value)?.has(one.option)))
    return sum(released.get(issue) ?? null, issue, having)
  }
}
