// `npm test`: installs and builds what is missing, runs every test, the slow ones and the browser too, and ends with one
// line that counts them. A file that could not be loaded counts as a failed test: it must never look like a pass.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildProgram, buildWeb, install, run } from './steps.mjs'

await install()
await buildProgram()
await buildWeb({ always: true })

const folder = mkdtempSync(join(tmpdir(), 'parley-tests-'))
const report = join(folder, 'report.json')
const args = ['run', '--reporter=minimal', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)]
// Properties are tried on all their cases: see tests/cases.ts.
const { code } = await run('vitest', args, { env: { PARLEY_TESTS: 'full' } })

const count = () => {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  )
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length
  return { passed: numPassedTests, failed: numFailedTests + unloaded, skipped: numPendingTests + numTodoTests }
}
const { passed, failed, skipped } = count()
rmSync(folder, { recursive: true, force: true })

const green = code === 0 && failed === 0 && passed > 0
if (!green && failed === 0)
  console.log(passed === 0 ? 'No test ran.' : `vitest ended with exit code ${code}; see above.`)
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exitCode = green ? 0 : 1
