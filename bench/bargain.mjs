// Bargaining domains: the Energy domain of GENIUS complete (../shared/data), drawn domains of two to four parties, and how time
// grows. Usage: npm run build, then node bench/bargain.mjs
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readDomain, readProfile, reportBargain } from '../dist/leverage/index.js'
import { machine, rounded, run } from './shared/samples.mjs'

const log = (row) => console.log(JSON.stringify(row))

/** Whole numbers from 0 to 2^31, the same at every run. */
const drawing = (seed) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return (state >>> 1) / 2 ** 31
  }
}

const drawn = (issues, options, parties, seed) => {
  const next = drawing(seed)
  const domain = {
    name: 'drawn',
    issues: Array.from({ length: issues }, (_, issue) => ({
      name: `issue ${issue}`,
      options: Array.from({ length: options }, (_, option) => `option ${option}`),
    })),
  }
  const profiles = Array.from({ length: parties }, (_, party) => ({
    name: `party ${party}`,
    issues: domain.issues.map(() => ({ weight: 1 / issues, evaluations: Array.from({ length: options }, () => Math.round(next() * 1000)) })),
    reservation: 0.3,
    discount: null,
  }))
  return { domain, profiles }
}

const timed = (question) => {
  const begun = performance.now()
  const answer = reportBargain(question, { domain: 'drawn', profiles: [] })
  const ms = performance.now() - begun
  return { ms: rounded(ms, 1), ...(answer.ok ? { outcomes: answer.report.outcomes, frontier: answer.report.pareto.points } : { limit: answer.limit }) }
}

/** The best of several: what else runs on the machine only ever adds. */
const best = (question, times = 5) =>
  Array.from({ length: times }, () => timed(question)).reduce((a, b) => (b.ms < a.ms ? b : a))

const energy = new URL('../../shared/data/genius/energy/', import.meta.url)
if (existsSync(energy)) {
  const text = (name) => readFileSync(new URL(name, energy), 'utf8')
  const files = ['energy_domain.xml', 'energy_consumer.xml', 'energy_distributor.xml']
  const begun = performance.now()
  const domain = readDomain(text(files[0]), files[0]).value
  const profiles = files.slice(1).map((name) => readProfile(text(name), name, domain).value)
  const read = performance.now() - begun
  log({ name: 'Energy, first run, files read', ms: rounded(read, 1), then: timed({ domain, profiles }) })
  log({ name: 'Energy, best of five', ...best({ domain, profiles }) })
  const { ms, mb } = await run(['bargain', ...files.map((name) => fileURLToPath(new URL(name, energy))), '--format', 'json'])
  log({ name: 'Energy, the whole command', ms: rounded(ms, 0), mb })
} else log({ skipped: 'Energy: no shared data' })

for (const parties of [2, 3, 4, 5]) log({ name: `${parties} parties, 5 issues of 10 options`, ...best(drawn(5, 10, parties, 7)) })
for (const issues of [2, 3, 4, 5, 6, 7]) log({ name: `2 parties, ${issues} issues of 10 options`, ...best(drawn(issues, 10, 2, 7), 3) })
for (const issues of [10, 20, 30, 50]) log({ name: `2 parties, ${issues} issues of 10 options`, ...best(drawn(issues, 10, 2, 7), 1) })
for (const issues of [3, 4, 5, 6, 7, 8, 10]) log({ name: `4 parties, ${issues} issues of 10 options`, ...best(drawn(issues, 10, 4, 7), 1) })
log(machine())
