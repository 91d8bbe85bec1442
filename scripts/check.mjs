// `npm run check`: types, format and lint, unused code, and the quick tests, two at a time. Budget: 30 seconds.
import { install, run } from './steps.mjs'

await install()

const checks = [
  ['unit tests', 'vitest', ['run', '--project', 'unit', '--reporter=minimal']],
  // What was checked once is looked at again only where it, or what it uses, has changed.
  ['types', 'tsc', ['--noEmit', '--incremental', '--tsBuildInfoFile', 'dist/check.tsbuildinfo']],
  ['format and lint', 'biome', ['check', '--error-on-warnings']],
  ['unused code', 'knip', ['--cache', '--cache-location', 'dist/check-knip']],
]

const BUDGET_SECONDS = 30
const AT_ONCE = 2

const from = performance.now()
const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1)
const waiting = [...checks]
const failed = []

const work = async () => {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    const [name, command, args] = check
    const started = performance.now()
    const { code, output } = await run(command, args, { quiet: true })
    console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds(started)} s)`)
    if (code !== 0) {
      failed.push(name)
      console.log(output.trimEnd())
    }
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, work))

const total = seconds(from)
console.log(failed.length === 0 ? `All good in ${total} s.` : `${failed.join(', ')} failed (${total} s).`)
if (Number(total) > BUDGET_SECONDS)
  console.log(`Over the budget of ${BUDGET_SECONDS} s: speed it up before adding to it.`)
process.exitCode = failed.length === 0 ? 0 : 1
