// `npm run screenshots`: a picture of every screen in both themes and on a narrow display, into artefacts/screens (not committed).
// The list of screens is tests/browser/screens.ts; the tests take the same pictures while they look at every screen.
import { run } from './steps.mjs'

const { code } = await run('vitest', [
  'run',
  '--project',
  'slow',
  '--reporter=minimal',
  'tests/browser/screens.slow.test.ts',
])
console.log('Pictures: artefacts/screens')
process.exitCode = code
