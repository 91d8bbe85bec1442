// What bench/settlement.mjs measures, in Node and in a browser alike: it takes the solver as it is handed in.
import { FIFTEEN, negotiation, TWENTY_FIVE } from './negotiations.mjs'

export const PROBLEMS = {
  open: negotiation({ ...FIFTEEN, id: '15 issues, some acceptable', seed: 1 }),
  stuck: negotiation({ ...FIFTEEN, id: '15 issues, none acceptable', seed: 24 }),
  large: negotiation({ ...TWENTY_FIVE, id: '25 issues', seed: 1 }),
}

/** Processor time of this program, where that can be told: other work on the machine does not count. */
const processorMs = () => {
  const { user = 0, system = 0 } = globalThis.process?.cpuUsage?.() ?? {}
  return (user + system) / 1000
}

/** Milliseconds: first run, in a program that has not done it before, then best and middle of the others. */
const timed = (act, rounds) => {
  const times = Array.from({ length: rounds + 1 }, () => {
    const [from, fromCpu] = [performance.now(), processorMs()]
    act()
    return { ms: performance.now() - from, cpu: processorMs() - fromCpu }
  })
  const round = (ms) => Math.round(ms * 100) / 100
  const summary = (list) => {
    const [first, ...warm] = list
    warm.sort((a, b) => a - b)
    return { first: round(first), best: round(warm[0]), middle: round(warm[warm.length >> 1]) }
  }
  const hasCpu = globalThis.process?.cpuUsage !== undefined
  return { ...summary(times.map(({ ms }) => ms)), ...(hasCpu ? { processor: summary(times.map(({ cpu }) => cpu)) } : {}) }
}

export const measure = ({ openSettlement }, rounds = 15) => {
  const { open, stuck, large } = PROBLEMS
  const count = (problem, whatIf) => {
    const { settlement } = openSettlement(problem, whatIf)
    return { settlement, acceptable: settlement.acceptable().value }
  }
  const found = {}
  const times = {}
  const take = (name, act, most = rounds) => {
    times[name] = timed(act, most)
  }
  let settlement
  take('15 issues: compile and count', () => {
    ;({ settlement, acceptable: found.acceptable15 } = count(open))
  })
  take('15 issues: what if an option were fixed', () => settlement.acceptable({ 'issue-3': ['option-1'] }))
  take('15 issues: what if a red line were dropped', () => count(open, { dropped: ['line-7'] }))
  take('15 issues: counts by option', () => settlement.perOption())
  take('15 issues: what each of 40 concessions would open', () => count(open).settlement.withoutEach())
  take('15 issues, none acceptable: all conflicts and relaxations', () => {
    const { conflicts, relaxations, complete } = openSettlement(stuck).settlement.collisions()
    Object.assign(found, { conflicts: conflicts.length, relaxations: relaxations.length, complete })
  })
  for (const [criterion, many] of [['nash', 10], ['maxMin', 10], ['sum', 10], ['leximin', 10]])
    take(`15 issues: top ${many} by ${criterion}`, () => count(open).settlement.ranking.top(criterion, many))
  take('15 issues: best of each with how many reach it', () => {
    const { ranking } = count(open).settlement
    found.best15 = ['maxMin', 'nash', 'sum'].map((criterion) => String(ranking.best(criterion).value.value))
  })
  take('15 issues: nearest acceptable package', () => settlement.nearest(Object.fromEntries(open.issues.map(({ id }) => [id, 'option-0']))))
  take('25 issues: compile and count', () => {
    ;({ settlement, acceptable: found.acceptable25 } = count(large))
  })
  take('25 issues: what if an option were fixed', () => settlement.acceptable({ 'issue-3': ['option-1'] }))
  take('25 issues: top 10 by nash', () => count(large).settlement.ranking.top('nash', 10), 5)
  take('25 issues: top 10 by maxMin', () => count(large).settlement.ranking.top('maxMin', 10), 5)
  return {
    times,
    found: Object.fromEntries(Object.entries(found).map(([name, value]) => [name, typeof value === 'bigint' ? String(value) : value])),
  }
}
