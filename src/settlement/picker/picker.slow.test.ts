// The picker against the definitions taken at their word, and against itself: what stands behind an option is what choosing it
// leaves.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rule } from '../../casebook/index.js'
import type { TakenStatement } from '../../provenance/index.js'
import {
  type Combination,
  EVERY,
  ISSUES,
  keeps,
  keepsRule,
  option,
  question,
  rule,
  statement,
} from '../stated/at-their-word.js'
import { inForceOf } from '../stated/settle-stated.js'
import { openPicker, type PickedElement } from './index.js'

const excludes = (issue: string): boolean => {
  const found = ISSUES.find(({ id }) => id === issue)
  return found?.exclusive === true || found?.kind === 'ordinal'
}

const has = (combination: Combination, { issue, option: id }: PickedElement): boolean =>
  combination.get(issue)?.has(id) ?? false

/** Of options that exclude each other any one will do; of others all. */
const holdsChoice = (combination: Combination, chosen: readonly PickedElement[]): boolean =>
  chosen.every(
    (one) =>
      has(combination, one) ||
      (excludes(one.issue) && chosen.some((other) => other.issue === one.issue && has(combination, other))),
  )

const projected = (combination: Combination, issues: readonly string[]): string =>
  issues.map((id) => [...(combination.get(id) ?? [])].sort().join('+')).join('/')

const distinct = (elements: readonly PickedElement[]): readonly PickedElement[] => [
  ...new Map(elements.map((one) => [`${one.issue}~${one.option}`, one])).values(),
]

const clicked = (chosen: readonly PickedElement[], one: PickedElement): readonly PickedElement[] =>
  distinct([...chosen.filter((other) => other.issue !== one.issue || !excludes(one.issue)), one])

const picker = (statements: readonly TakenStatement[], rules: readonly Rule[]) =>
  openPicker(inForceOf(question(statements, rules)))

const some = fc.tuple(
  fc.tuple(...[0, 1, 2, 3, 4].map(statement)),
  fc.tuple(rule(0), rule(1)),
  fc.array(option, { maxLength: 3 }).map(distinct),
)

describe('a package in the making', () => {
  it('counts what the definitions leave', () => {
    let counted = 0
    fc.assert(
      fc.property(some, ([statements, rules, chosen]) => {
        const { possible, conflicts, inPlay } = picker(statements, rules).pick(chosen)
        fc.pre(conflicts.length === 0)
        const left = EVERY.filter(
          (one) =>
            holdsChoice(one, chosen) &&
            statements.every((each) => keeps(each, one)) &&
            rules.every((law) => !law.on || keepsRule(law, one)),
        )
        const packages = new Set(left.map((one) => projected(one, inPlay)))
        counted += Number(packages.size > 0)
        expect(possible).toBe(String(packages.size))
      }),
      { numRuns: 150, seed: 20_260_301 },
    )
    expect(counted).toBeGreaterThan(30)
  })

  it('tells behind every option what choosing it leaves, also where sentences collide whatever is chosen', () => {
    let aside = 0
    fc.assert(
      fc.property(some, ([statements, rules, chosen]) => {
        const open = picker(statements, rules)
        const answer = open.pick(chosen)
        aside += Number(answer.conflicts.length > 0)
        for (const { issue, option: id, possible } of answer.options) {
          if (possible === null || chosen.some((one) => one.issue === issue && one.option === id)) continue
          const then = open.pick(clicked(chosen, { issue, option: id }))
          expect({ issue, id, possible: then.possible }).toEqual({ issue, id, possible })
        }
      }),
      { numRuns: 60, seed: 20_260_302 },
    )
    expect(aside).toBeGreaterThan(5)
  })

  it('says of the choice what the check of a proposal says', () => {
    fc.assert(
      fc.property(some, ([statements, rules, chosen]) => {
        const open = picker(statements, rules)
        const [answer, check] = [open.pick(chosen), open.check(chosen)]
        expect(check === null).toBe(chosen.length === 0)
        if (check === null || answer.conflicts.length > 0) return
        expect(check.completions).toBe(answer.possible)
        expect(check.blockedBy.length > 0).toBe(answer.possible === '0')
      }),
      { numRuns: 100, seed: 20_260_303 },
    )
  })
})
