// The settlement solver on negotiations of real size: in Node, in a headless Chromium, and beside clingo-wasm and z3-solver in the
// same run. Usage: npm run build, npm install in bench/ (for the other solvers), then node bench/settlement.mjs
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import * as solver from '../dist/settlement/index.js'
import { startBrowser } from './shared/browser.mjs'
import { clingoTimes, z3Times } from './shared/other-solvers.mjs'
import { machine } from './shared/samples.mjs'
import { measure, PROBLEMS } from './shared/settlement-measures.mjs'

const log = (row) => console.log(JSON.stringify(row))
for (const { id, issues, redLines } of Object.values(PROBLEMS))
  log({ problem: id, packages: String(issues.reduce((product, { options }) => product * BigInt(options.length), 1n)), redLines: redLines.length })

const inNode = measure(solver)
const entry = fileURLToPath(new URL('shared/settlement-in-browser.mjs', import.meta.url))
const [bundle] = await build({
  configFile: false,
  logLevel: 'error',
  build: { write: false, minify: true, target: 'es2022', lib: { entry, formats: ['iife'], name: 'bench' } },
})
const [{ code }] = bundle.output
const browser = await startBrowser()
let inBrowser = null
if (browser !== null) {
  const page = await browser.newPage()
  await page.addScriptTag({ content: code })
  inBrowser = await page.evaluate(() => globalThis.measured())
  await browser.close()
  if (JSON.stringify(inBrowser.found) !== JSON.stringify(inNode.found)) throw new Error('Node and the browser disagree')
}
for (const [name, times] of Object.entries(inNode.times)) log({ name, node: times, browser: inBrowser?.times[name] ?? null })
log({ found: inNode.found, browser: inBrowser === null ? 'none' : 'agrees', bundle_kb: Math.round(code.length / 1024) })

const ours = (name) => inNode.times[name].best
const compared = {
  'some package, 15 issues': ours('15 issues: compile and count'),
  'that there is none': ours('15 issues: compile and count'),
  'exact count, 15 issues': ours('15 issues: compile and count'),
  'all relaxations': ours('15 issues, none acceptable: all conflicts and relaxations'),
  'best smallest utility': ours('15 issues: top 10 by maxMin'),
}
for (const times of [clingoTimes, z3Times]) {
  const other = await times(PROBLEMS, inNode.found)
  if (other === null) continue
  for (const [name, ms] of Object.entries(other.times))
    log({ solver: other.name, name, ms: Math.round(ms * 10) / 10, times_ours: Math.round(ms / compared[name]) })
}
log(machine())
process.exit(0)
