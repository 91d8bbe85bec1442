// `npm run golden`: writes anew what the program reads from the sample articles (casebooks/*/golden). Look at the
// difference before committing it: every line is a position somebody is said to hold.
import { install, root, run } from './steps.mjs'

await install()
const { code, output } = await run(
  'vitest',
  ['run', '--project', 'unit', '--reporter=minimal', 'tests/golden.test.ts', '-t', 'lines'],
  { quiet: true, env: { UPDATE_GOLDEN: '1' } },
)
if (code !== 0) console.error(output)
const { output: changed } = await run('git', ['-C', root, 'status', '--short', '--', 'casebooks'], { quiet: true })
console.log(changed.trimEnd() || 'Nothing has changed.')
process.exitCode = code
