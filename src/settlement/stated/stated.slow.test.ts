// Settling what has been said, against the definitions taken at their word: every package of every issue is looked at, as a set
// of options, and every statement and rule is asked whether it holds in it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TakenStatement } from '../../provenance/index.js'
import { EVERY, keeps, keepsRule, question, rule, statement } from './at-their-word.js'
import { settleStated } from './settle-stated.js'

const subsets = <One>(all: readonly One[]): readonly (readonly One[])[] =>
  all.reduce<readonly (readonly One[])[]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]])

describe('what has been said, settled', () => {
  it('finds the collisions of the definitions, whatever the heads, rules and kinds of issues', () => {
    let collided = 0
    fc.assert(
      fc.property(
        fc.tuple(...[0, 1, 2, 3, 4].map(statement)),
        fc.tuple(rule(0), rule(1), rule(2)),
        (statements, rules) => {
          const report = settleStated(question(statements, rules))
          expect(report.leftOut).toEqual([])
          const lawful = EVERY.filter((one) => rules.every((law) => !law.on || keepsRule(law, one)))
          const isPossible = (some: readonly TakenStatement[]): boolean =>
            lawful.some((one) => some.every((each) => keeps(each, one)))
          const impossible = subsets(statements).filter((some) => !isPossible(some))
          const minimal = impossible
            .filter(
              (some) => !impossible.some((other) => other.length < some.length && other.every((x) => some.includes(x))),
            )
            .map((some) => some.map(({ id }) => id as string).sort())
          // The rules alone may leave nothing, on issues nobody has drawn a line on: then the problem does not hold them.
          fc.pre(lawful.length > 0)
          collided += Number(minimal.length > 0)
          expect(report.conflicts.map((one) => one.statements.join())).toEqual(
            expect.arrayContaining(minimal.map((one) => one.join())),
          )
          expect(report.conflicts).toHaveLength(minimal.length)
          expect(report.acceptable === '0').toBe(minimal.length > 0)
        },
      ),
      { numRuns: 300, seed: 20_260_102 },
    )
    expect(collided).toBeGreaterThan(30)
  })

  it('names rules without which the sentences do not collide', () => {
    fc.assert(
      fc.property(fc.tuple(...[0, 1, 2].map(statement)), fc.tuple(rule(0), rule(1), rule(2)), (statements, rules) => {
        for (const conflict of settleStated(question(statements, rules)).conflicts) {
          const drawn = statements.filter(({ id }) => conflict.statements.includes(id))
          const collide = (some: readonly string[]): boolean => {
            const laws = rules.filter(({ id }) => some.includes(id))
            return !EVERY.some(
              (one) => laws.every((law) => keepsRule(law, one)) && drawn.every((each) => keeps(each, one)),
            )
          }
          expect(collide(conflict.rules)).toBe(true)
          for (const one of conflict.rules) expect(collide(conflict.rules.filter((other) => other !== one))).toBe(false)
        }
      }),
      { numRuns: 150, seed: 20_260_103 },
    )
  })

  it('does not depend on the order of statements and rules', () => {
    fc.assert(
      fc.property(fc.tuple(...[0, 1, 2, 3].map(statement)), fc.tuple(rule(0), rule(1)), (statements, rules) => {
        const verdict = (report: ReturnType<typeof settleStated>) => [
          report.packages,
          report.acceptable,
          report.waysOut,
        ]
        expect(verdict(settleStated(question([...statements].reverse(), [...rules].reverse())))).toEqual(
          verdict(settleStated(question(statements, rules))),
        )
      }),
      { numRuns: 100, seed: 20_260_104 },
    )
  })
})
