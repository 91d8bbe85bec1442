// Job J7 of domain.md §3, and its part of J10, on the reference reading: packages held against the lines of March 2025.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Proposal } from '../src/casebook/index.js'
import { checkProposal, type StatedQuestion, type StatementConflict } from '../src/settlement/index.js'
import { type ReferenceLines, referenceLines } from './reference-reading/lines.js'
import { referenceIsThere } from './reference-reading/records.js'

describe.skipIf(!referenceIsThere)('J7: what a package meets, on the reference reading', () => {
  let lines: ReferenceLines
  beforeAll(async () => {
    lines = await referenceLines()
  })
  const check = (id: string, over: Partial<StatedQuestion> = {}) =>
    checkProposal(lines.question(over), lines.casebook.proposals.find((one) => one.id === id) as Proposal)
  const named = (ids: readonly string[]) => lines.named(ids)
  const told = (conflicts: readonly StatementConflict[]) => conflicts.map(({ statements }) => named(statements))
  const answers = (report: ReturnType<typeof check>, issue: string) =>
    Object.fromEntries(
      (report.elements.find((one) => one.issue === issue)?.answers ?? []).map(({ party, answer, statements }) => [
        party,
        [answer, ...named(statements)].join(' '),
      ]),
    )

  it('the package of March 2022: blocked by the four regions, one element undecided', () => {
    const report = check('zelensky-2022-03')
    expect(answers(report, 'security.nato-membership')).toMatchObject({
      Russia: 'yes 002-32',
      'United States': 'yes 002-66',
      Ukraine: 'open 001-20 001-22',
    })
    expect(report.elements.map(({ verdict }) => verdict)).toEqual(['undecided', 'blocked', 'blocked'])
    expect(answers(report, 'territory.crimea')).toMatchObject({ Ukraine: 'yes 000-28', Russia: 'no 002-30' })
    expect(answers(report, 'territory.donbas')).toMatchObject({ Ukraine: 'yes 000-29', Russia: 'no 002-30' })
    expect([report.verdict, report.undecided]).toEqual(['blocked', 1])
    expect(told(report.blockedBy)).toEqual([['002-30']])
    expect(report.blockedBy[0]?.parties).toEqual(['Russia'])
    expect(report.completions).toBe('0')
  })

  it('whether renouncing under demand is a veto decides for Ukraine: by a rule that is off, and named', () => {
    const ukraine = (report: ReturnType<typeof check>) =>
      report.elements[0]?.answers.find(({ party }) => party === 'Ukraine')
    const { answer, ifRules = [] } = ukraine(check('zelensky-2022-03')) ?? {}
    expect(answer).toBe('open')
    expect(ifRules.map(({ rule, statements }) => [rule, named(statements)])).toContainEqual([
      'renounced-on-demand-is-veto',
      ['002-62'],
    ])
    const on = ukraine(check('zelensky-2022-03', { rules: new Map([['renounced-on-demand-is-veto', true]]) }))
    expect([on?.answer, on?.why, named(on?.statements ?? []), on?.rules]).toEqual([
      'no',
      'rule',
      ['002-62'],
      ['renounced-on-demand-is-veto'],
    ])
  })

  it('says who would have to move, and which elements would have to change', () => {
    const { whoMoves, changes } = check('zelensky-2022-03')
    expect(whoMoves.map(named)).toEqual([['002-30']])
    expect(changes).toEqual([
      {
        elements: [1, 2],
        instead: [
          { issue: 'territory.crimea', options: ['russian'] },
          { issue: 'territory.donbas', options: ['ceded'] },
        ],
      },
    ])
    const moved = check('zelensky-2022-03', { dropped: [lines.idOf('002-30')] })
    expect(moved.blockedBy).toEqual([])
    expect(BigInt(moved.completions as string)).toBeGreaterThan(0n)
    expect(moved.verdict).toBe('undecided')
  })

  it('the zone with European troops: a conflict, and an unknown for Ukraine, not a yes', () => {
    const report = check('dmz-2024-12', { strength: 3 })
    expect(answers(report, 'security.foreign-troops')).toMatchObject({
      Russia: 'no 002-33',
      'Western states': 'yes 002-34',
      Ukraine: 'open',
    })
    expect(answers(report, 'ceasefire.dmz')).toEqual({
      ...answers(report, 'ceasefire.dmz'),
      Ukraine: 'open',
      Russia: 'open',
    })
    expect(report.elements.map(({ verdict }) => verdict).slice(0, 2)).toEqual(['undecided', 'blocked'])
    expect(told(report.blockedBy)).toEqual([['002-33']])
    expect(told(report.collideAnyway)).toEqual([['002-33', '002-34']])
    expect(report.verdict).toBe('blocked')
    // Said firmly, not absolutely: at the usual strength it is a refusal and blocks nothing.
    const soft = check('dmz-2024-12')
    expect([soft.verdict, soft.elements[1]?.verdict]).toEqual(['refused', 'refused'])
  })
})
