// Job J6 of domain.md §3 on the reference reading: which red lines collide, and by which rules. How many packages there are
// depends on the option sets of the casebook: the numbers of J6 belong to a toy of nine issues, which is built here.
import { beforeAll, describe, expect, it } from 'vitest'
import {
  type RivalReading,
  type StatedQuestion,
  type StatementConflict,
  settleStated,
} from '../src/settlement/index.js'
import { enumerator } from '../src/settlement/solvers/enumerator/index.js'
import { type ReferenceLines, referenceLines } from './reference-reading/lines.js'
import { referenceIsThere } from './reference-reading/records.js'
import { toyIssue } from './reference-reading/toy.js'

describe.skipIf(!referenceIsThere)('J6: which red lines collide, on the reference reading', () => {
  let reference: ReferenceLines
  beforeAll(async () => {
    reference = await referenceLines()
  })
  const question = (over: Partial<StatedQuestion> = {}) => reference.question(over)
  const named = (ids: readonly string[]) => reference.named(ids)
  const told = (conflicts: readonly StatementConflict[]) =>
    conflicts.map(({ statements, rules }) => ({ statements: named(statements), rules }))
  const withRule = (rule: string) => told(settleStated(question({ rules: new Map([[rule, true]]) })).conflicts)

  it('what is said absolutely does not collide, and silence is not taken for consent', () => {
    const { conflicts, acceptable, silence, lines, waysOut } = settleStated(question())
    expect(named(lines.map(({ statement }) => statement))).toEqual(
      expect.arrayContaining(['002-30', '002-32', '002-61', '002-62']),
    )
    expect(conflicts).toEqual([])
    expect(waysOut).toEqual([[]])
    expect(BigInt(acceptable as string)).toBeGreaterThan(0n)
    expect(silence.agreed).toBe('0')
    expect(silence.unknown.map(({ side }) => side)).toEqual([['Ukraine'], ['Russia']])
    expect(silence.unknown[0]?.issues).toContain('security.nato-membership')
    expect(silence.unknown[1]?.issues).toContain('territory.recognition')
  })

  it('a rule makes them collide, and is named', () => {
    expect(withRule('four-oblasts-mean-recognition')).toEqual([
      { statements: ['002-30', '002-61'], rules: ['four-oblasts-mean-recognition'] },
    ])
    expect(withRule('cession-means-recognition')).toEqual([
      { statements: ['002-30', '002-61'], rules: ['cession-means-recognition', 'four-oblasts-are-cession'] },
    ])
    expect(withRule('renounced-on-demand-is-veto')).toEqual([
      { statements: ['002-32', '002-62'], rules: ['renounced-on-demand-is-veto'] },
    ])
  })

  it('every switch of a rule is told before anybody asks', () => {
    const { rules } = settleStated(question())
    const { on, switched } = rules.find(({ rule }) => rule === 'cession-means-recognition') ?? {}
    expect(on).toBe(false)
    expect(switched && named(switched.conflicts[0]?.statements ?? [])).toEqual(['002-30', '002-61'])
  })

  it('a vague refusal read as one of cession collides, by the rule that giving up the regions is cession', () => {
    const reading: RivalReading = {
      id: 'rejects-cession',
      statement: reference.idOf('002-28'),
      author: 'test',
      issue: 'territory.cession',
      option: null,
      sign: -1,
      strength: 4,
    }
    const { conflicts, readings } = settleStated(question({ readings: [reading] }))
    expect(conflicts).toEqual([])
    expect(readings.map(({ verdict }) => told(verdict.conflicts))).toEqual([
      [{ statements: ['002-28', '002-30'], rules: ['four-oblasts-are-cession'] }],
    ])
    const direct = { ...reading, issue: 'territory.four-oblasts' }
    expect(
      settleStated(question({ readings: [direct] })).readings.map(({ verdict }) => told(verdict.conflicts)),
    ).toEqual([[{ statements: ['002-28', '002-30'], rules: [] }]])
  })

  it('with everything firm only the two on foreign troops collide, and either way out ends it', () => {
    const { conflicts, acceptable, waysOut } = settleStated(question({ strength: 3 }))
    expect(told(conflicts)).toEqual([{ statements: ['002-33', '002-34'], rules: [] }])
    expect(conflicts[0]?.parties).toEqual(['Russia', 'Western states'])
    expect(acceptable).toBe('0')
    expect(waysOut.map(named).sort()).toEqual([['002-33'], ['002-34']])
    const without = settleStated(question({ strength: 3, dropped: [reference.idOf('002-34')] }))
    expect(without.conflicts).toEqual([])
    expect(BigInt(without.acceptable as string)).toBeGreaterThan(0n)
  })

  it('a demand that is the price of something else binds no further; a later word takes back an earlier one', () => {
    const { lines, superseded, leftOut } = settleStated(question())
    const price = lines.find(({ statement }) => reference.nameOf(statement) === '001-22')
    expect(price?.kind).toBe('price')
    expect(reference.nameOf(price?.beside ?? '')).toBe('001-21')
    expect(superseded.map(({ statement, by }) => named([statement, by]))).toEqual([['000-27', '001-22']])
    expect(leftOut.map(({ statement, reason }) => [reference.nameOf(statement), reason])).toEqual([
      ['001-20', 'condition'],
    ])
  })

  describe('in the toy of nine issues', () => {
    const toy = (over: Partial<StatedQuestion>) => {
      const issues = reference.casebook.issues.flatMap(toyIssue)
      const report = settleStated(
        question({ casebook: { issues, rules: [] }, issues: issues.map(({ id }) => id), ...over }),
      )
      // The enumerator looks at every package.
      const opened = enumerator.open(report.problem)
      if (!opened.known) throw new Error('too large')
      const acceptable = opened.value.acceptable()
      expect(acceptable).toEqual({ known: true, value: BigInt(report.acceptable as string) })
      return report
    }

    it('48 of 768 stand by the absolute lines', () => {
      const { packages, acceptable } = toy({})
      expect([packages, acceptable]).toEqual(['768', '48'])
    })

    it("without one line of two that collide exactly one is left, which is one party's list", () => {
      expect(toy({ strength: 3 }).acceptable).toBe('0')
      const { acceptable, example, silence } = toy({ strength: 3, dropped: [reference.idOf('002-34')] })
      expect(acceptable).toBe('1')
      expect(example).toMatchObject({
        'territory.four-oblasts': 'ceded',
        'security.nato-membership': 'renounced',
        'security.foreign-troops': 'none',
        'politics.denazification': 'required',
      })
      expect(silence.agreed).toBe('0')
      expect(silence.unknown[0]?.side).toEqual(['Ukraine'])
      expect(silence.unknown[0]?.issues).toContain('security.neutrality')
    })
  })
})
