// Problems as people write them: what is refused, what is answered, what a limit does. Shared cases with known answers, where
// they lie beside the repository.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { opened } from './compare-solvers.js'
import { LIMITS, openSettlement, type Problem, parseProblem, parseProblems, reportOn } from './index.js'
import { diagramSolver } from './solvers/diagram/index.js'
import { search } from './solvers/search/index.js'

const SHARED = fileURLToPath(new URL('../../../shared/data/settlement/', import.meta.url))
const shared = existsSync(`${SHARED}answers.jsonl`)
if (!shared) console.warn('skipped: no shared data (settlement cases)')

const EXAMPLE = readFileSync(new URL('../../docs/examples/courtyard.jsonl', import.meta.url), 'utf8')
const STUCK = readFileSync(new URL('../../docs/examples/courtyard-stuck.jsonl', import.meta.url), 'utf8')
const problemIn = (json: string): Problem => {
  const parsed = parseProblem(json)
  if (!parsed.ok) throw new Error(parsed.flaws.map(({ message }) => message).join('\n'))
  return parsed.problem
}
const asked = { whatIf: {}, limits: LIMITS }
/** As it goes through a file. */
const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const yesNo = (...ids: readonly string[]) => ids.map((id) => ({ id, options: ['yes', 'no'] }))
const problem = (change: Partial<Problem>): Problem => ({
  id: 'p',
  title: null,
  issues: yesNo('a', 'b'),
  parties: ['X', 'Y'],
  redLines: [],
  rules: [],
  utilities: null,
  ...change,
})
const line = (id: string, ...anyOf: Problem['redLines'][number]['anyOf']) => ({
  id,
  party: 'X',
  statement: null,
  anyOf,
})
const yes = (issue: string) => ({ issue, in: ['yes'] })
const no = (issue: string) => ({ issue, in: ['no'] })

describe('a problem that comes in', () => {
  const flaws = (change: object): readonly string[] => {
    const parsed = parseProblem(JSON.stringify({ ...JSON.parse(EXAMPLE), ...change }))
    return parsed.ok ? [] : parsed.flaws.map(({ code, message }) => `${code}: ${message}`)
  }
  test('is taken as it is, empty lists, empty clauses and doubled options included', () => {
    expect(flaws({})).toEqual([])
    expect(flaws({ redLines: [], rules: [], utilities: null, title: null })).toEqual([])
    expect(
      flaws({
        redLines: [
          { id: 'never', party: 'Anders', anyOf: [] },
          { id: 'nor-this', party: 'Celik', statement: null, anyOf: [{ issue: 'tree', in: [] }] },
          {
            id: 'twice',
            party: 'Celik',
            anyOf: [
              { issue: 'tree', in: ['goes', 'goes'] },
              { issue: 'tree', in: ['stays'] },
            ],
          },
        ],
      }),
    ).toEqual([])
  })
  test('is refused with everything that is wrong in it', () => {
    const use = { id: 'use', options: ['garden', 'garden'] }
    const found = flaws({
      issues: [use, use, { id: 'tree', options: [] }],
      parties: ['Anders', 'Anders'],
      redLines: [
        { id: 'one', party: 'Nobody', anyOf: [{ issue: 'usage', in: ['x'] }] },
        { id: 'one', party: 'anders', anyOf: [{ issue: 'use', in: ['Garden', 'castle'] }] },
      ],
      rules: [{ id: 'rule', anyOf: [{ issue: 'tree', in: ['stays'] }] }],
      utilities: { Anders: { use: { garden: 1, castle: 1 } }, Zed: {} },
    })
    expect(found).toEqual([
      'duplicate-id: issue "use" stands twice; every id only once',
      'duplicate-id: party "Anders" stands twice; every id only once',
      'duplicate-id: red line "one" stands twice; every id only once',
      'duplicate-id: issue "use": option "garden" stands twice; every id only once',
      'no-options: issue "tree" has no options; name at least one, or leave the issue out',
      'unknown-party: red line "one": there is no party "Nobody"',
      'unknown-issue: red line "one": there is no issue "usage"',
      'unknown-party: red line "one": there is no party "anders"; is "Anders" meant?',
      'unknown-option: red line "one": issue "use" has no option "Garden"; is "garden" meant?',
      'unknown-option: red line "one": issue "use" has no option "castle"',
      'unknown-option: rule "rule": issue "tree" has no option "stays"',
      'unknown-party: utilities: there is no party "Zed"',
      'unknown-option: utilities of "Anders", issue "use": there is no option "castle"',
      'missing-utility: utilities of "Anders": nothing for "tree"; leave all utilities out or none',
    ])
  })
  test('utilities are whole numbers from 0, all or none, and their sums are exact', () => {
    const { utilities } = JSON.parse(EXAMPLE)
    const withUse = (use: object) => ({ utilities: { ...utilities, Anders: { ...utilities.Anders, use } } })
    expect(flaws(withUse({ garden: -1, parking: 0.5, playground: '3' }))).toEqual([
      'invalid-problem: utilities.Anders.use.garden: must not be negative: disagreement is worth 0',
      'invalid-problem: utilities.Anders.use.parking: must be a whole number',
      'invalid-problem: utilities.Anders.use.playground: must be a whole number from 0',
    ])
    expect(flaws(withUse({ garden: 1, parking: 0 }))).toEqual([
      'missing-utility: utilities of "Anders", issue "use": nothing for "playground"; leave all utilities out or none',
    ])
    expect(flaws(withUse({ garden: Number.MAX_SAFE_INTEGER, parking: 0, playground: 0 }))[0]).toMatch(
      /^utilities-too-large/,
    )
  })
  test('every line on its own; the good ones count', () => {
    const { problems, complaints } = parseProblems(
      `\uFEFF${EXAMPLE}\r\n{"id": 1\n[]\n${EXAMPLE}${STUCK}{"format": "other/1"}\n`,
      'talks.jsonl',
    )
    expect(problems.map(({ id }) => id)).toEqual(['courtyard', 'courtyard-stuck'])
    expect(complaints.map(({ line: at, code }) => `${at} ${code}`)).toEqual([
      '3 invalid-json',
      '4 invalid-problem',
      '5 duplicate-id',
      ...Array(6).fill('7 invalid-problem'),
    ])
    expect(parseProblems('\n', 'empty').complaints).toMatchObject([{ code: 'no-problems' }])
  })
})

describe('an answer', () => {
  test.skipIf(!shared)(`to every shared case, field by field${shared ? '' : ' (skipped: no shared data)'}`, () => {
    const lines = (name: string): readonly { id: string }[] =>
      readFileSync(`${SHARED}${name}`, 'utf8')
        .trim()
        .split('\n')
        .map((text) => JSON.parse(text))
    const { problems, complaints } = parseProblems(readFileSync(`${SHARED}cases.jsonl`, 'utf8'), 'cases.jsonl')
    expect(complaints).toEqual([])
    expect(problems.length).toBeGreaterThan(20)
    const answers = new Map(lines('answers.jsonl').map((answer) => [answer.id, answer]))
    for (const one of problems)
      expect(written(reportOn({ problem: one, ...asked }).answer)).toEqual(answers.get(one.id))
  })

  test('of the worked example, by hand', () => {
    const { answer, top, withoutRules } = reportOn({ problem: problemIn(EXAMPLE), ...asked })
    expect(answer).toMatchObject({ packages: '36', acceptable: '5', conflicts: [], relaxations: [[]], pareto: 3 })
    expect(answer.perOption?.use).toEqual({ garden: '3', parking: '0', playground: '2' })
    expect(answer.best).toEqual({
      maxMin: { value: 9, count: '1' },
      nash: { value: '900', count: '1' },
      sum: { value: 29, count: '1' },
    })
    expect(top?.leximin?.[0]?.utilities).toEqual({ Anders: 10, Brandt: 10, Celik: 9 })
    expect(withoutRules).toEqual({ 'shed-needs-room': '8' })
  })

  test('names the rules a collision rests on', () => {
    const { answer, collisions, rulesBehind } = reportOn({ problem: problemIn(STUCK), ...asked })
    expect(answer).toMatchObject({ acceptable: '0', best: null, pareto: null })
    expect(collisions.conflicts).toEqual([['b-shed', 'c-tree']])
    expect(rulesBehind).toEqual([['shed-needs-room']])
    const off = { whatIf: { off: ['shed-needs-room'] }, limits: LIMITS }
    expect(reportOn({ problem: problemIn(STUCK), ...off }).answer.acceptable).toBe('3')
  })

  test('in the corners', () => {
    const answer = (change: Partial<Problem>) => reportOn({ problem: problem(change), ...asked }).answer
    const contradiction = [no('a'), yes('a')].map((one, at) => ({
      id: `w${at}`,
      author: null,
      why: null,
      anyOf: [one],
    }))
    expect(answer({ rules: contradiction, redLines: [line('never')] })).toMatchObject({
      conflicts: [[]],
      relaxations: [],
    })
    // What nothing satisfies is a conflict of one and stands in every relaxation.
    const lines = [line('r2'), line('r10', { issue: 'a', in: [] }), line('r1', yes('a')), line('r3', no('a'), no('a'))]
    expect(answer({ redLines: lines })).toMatchObject({
      acceptable: '0',
      conflicts: [['r10'], ['r2'], ['r1', 'r3']],
      relaxations: [
        ['r1', 'r10', 'r2'],
        ['r10', 'r2', 'r3'],
      ],
      withoutEach: { r2: '0', r10: '0', r1: '0', r3: '0' },
    })
    expect(answer({ redLines: [line('r2')] })).toMatchObject({ withoutEach: { r2: '4' }, conflicts: [['r2']] })
    // Forty lines, the first and the last alike: giving up one of the two opens nothing.
    const forty = Array.from({ length: 40 }, (_, at) => line(`r${at}`, yes(at === 0 || at === 39 ? 'a' : 'b')))
    expect(answer({ redLines: forty }).withoutEach).toMatchObject({ r0: '1', r7: '1', r39: '1' })
    expect(answer({ redLines: forty.slice(1) }).withoutEach).toMatchObject({ r7: '1', r39: '2' })
    // A product of 0 is the best there is: every package reaches it.
    const nothing = {
      X: { a: { yes: 5, no: 1 }, b: { yes: 0, no: 0 } },
      Y: { a: { yes: 0, no: 0 }, b: { yes: 0, no: 0 } },
    }
    expect(answer({ utilities: nothing }).best).toEqual({
      maxMin: { value: 0, count: '4' },
      nash: { value: '0', count: '4' },
      sum: { value: 5, count: '2' },
    })
    // One gets something only where the other gets nothing.
    const either = {
      X: { a: { yes: 5, no: 0 }, b: { yes: 0, no: 0 } },
      Y: { a: { yes: 0, no: 5 }, b: { yes: 0, no: 0 } },
    }
    expect(answer({ utilities: either }).best?.nash).toEqual({ value: '0', count: '4' })
    expect(answer({ parties: [], utilities: {} })).toMatchObject({ best: null, pareto: null })
  })

  test('with numbers beyond 2^63, and no Pareto count above 200,000 packages', () => {
    const issues = yesNo(...Array.from({ length: 70 }, (_, at) => `i${at}`))
    const worth = Object.fromEntries(issues.map(({ id }) => [id, { yes: 1_000_000, no: 0 }]))
    const utilities = { X: worth, Y: worth, Z: worth }
    const { answer } = reportOn({ problem: problem({ issues, parties: ['X', 'Y', 'Z'], utilities }), ...asked })
    expect(answer.packages).toBe(String(2n ** 70n))
    expect(answer.perOption?.i0?.yes).toBe(String(2n ** 69n))
    expect(answer.best?.nash).toEqual({ value: String(70_000_000n ** 3n), count: '1' })
    expect(answer.pareto).toBe(null)
    const small = (size: number) => {
      const five = [10, 10, 10, 10, size].map((many, at) => ({
        id: `i${at}`,
        options: Array.from({ length: many }, (_, o) => `o${o}`),
      }))
      const flat = Object.fromEntries(
        five.map(({ id, options }) => [id, Object.fromEntries(options.map((o) => [o, 1]))]),
      )
      return reportOn({ problem: problem({ issues: five, parties: ['X'], utilities: { X: flat } }), ...asked }).answer
        .pareto
    }
    expect([small(20), small(21)]).toEqual([200_000, null])
  })
})

/** Two parties want the opposite, each issue twice as much as the one before: nothing is dominated. */
const wide = (many: number) => {
  const issues = yesNo(...Array.from({ length: many }, (_, at) => `i${at}`))
  const worth = (yes: boolean) =>
    Object.fromEntries(issues.map(({ id }, at) => [id, yes ? { yes: 2 ** at, no: 0 } : { yes: 0, no: 2 ** at }]))
  return { issues, utilities: { X: worth(true), Y: worth(false) } }
}

describe('a limit', () => {
  test('of nodes leaves a search that says what it can no longer say', () => {
    const limits = { ...LIMITS, nodes: 5 }
    const { settlement, solver } = openSettlement(problemIn(EXAMPLE), {}, limits)
    expect(solver).toBe('search')
    expect(settlement.acceptable()).toEqual({ known: false, limit: 'nodes', at: 5 })
    const example = settlement.example()
    if (!example.known || example.value === null) throw new Error('an acceptable package exists')
    const whole = openSettlement(problemIn(EXAMPLE)).settlement
    const chosen = Object.fromEntries(Object.entries(example.value).map(([issue, option]) => [issue, [option]]))
    expect(whole.acceptable(chosen)).toEqual({ known: true, value: 1n })
    const { answer } = reportOn({ problem: problemIn(EXAMPLE), whatIf: {}, limits })
    expect(answer).toMatchObject({
      acceptable: null,
      perOption: null,
      withoutEach: null,
      conflicts: [],
      relaxations: [[]],
    })
    expect(answer.limits?.acceptable).toEqual({ limit: 'nodes', at: 5 })
    const stuck = opened(search, problemIn(STUCK))
    expect(stuck.acceptable()).toEqual({ known: true, value: 0n })
    expect(stuck.collisions()).toEqual(opened(diagramSolver, problemIn(STUCK)).collisions())
  })
  test('of sets gives the smallest first, and says that there are more', () => {
    // Each of seven pairs collides: 7 conflicts, 128 relaxations.
    const issues = yesNo(...Array.from({ length: 7 }, (_, at) => `i${at}`))
    const redLines = issues.flatMap(({ id }) => [line(`${id}-yes`, yes(id)), line(`${id}-no`, no(id))])
    const found = (sets: number) =>
      openSettlement(problem({ issues, redLines }), {}, { ...LIMITS, sets }).settlement.collisions()
    expect(found(200).conflicts).toHaveLength(7)
    expect(found(200).relaxations).toHaveLength(128)
    expect(found(200)).toMatchObject({ complete: true, limit: null })
    expect(found(5)).toMatchObject({ complete: false, limit: 'sets' })
    expect(found(5).conflicts.every((set) => set.length === 2)).toBe(true)
  })
  test('of states, of steps: nothing is guessed', () => {
    const { settlement } = openSettlement(problemIn(EXAMPLE), {}, { ...LIMITS, states: 1 })
    expect(settlement.ranking?.top('nash', 3)).toEqual({ known: false, limit: 'states', at: 1 })
    const hurried = openSettlement(problem({ ...wide(12) }), {}, { ...LIMITS, steps: 1 }).settlement
    expect(hurried.ranking?.paretoCount()).toEqual({ known: false, limit: 'steps', at: 1 })
    const { answer } = reportOn({ problem: problemIn(STUCK), whatIf: {}, limits: { ...LIMITS, nodes: 1, steps: 1 } })
    expect(answer).toMatchObject({ acceptable: null, conflicts: null, relaxations: null })
  })
})

test('ids nobody knows are the caller’s mistake', () => {
  const { settlement } = openSettlement(problemIn(EXAMPLE))
  expect(() => settlement.acceptable({ roof: ['flat'] })).toThrow('there is no issue "roof"')
  expect(() => settlement.nearest({ tree: 'painted' })).toThrow('no option of "tree" "painted"')
  expect(() => openSettlement(problemIn(EXAMPLE), { dropped: ['x'] })).toThrow('there is no red line "x"')
  expect(() => settlement.ranking?.top({ party: 'Zed' }, 1)).toThrow('there is no party "Zed"')
})
