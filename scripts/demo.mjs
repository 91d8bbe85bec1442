// `npm run demo`: from a fresh checkout to a mapped negotiation. Installs and builds what is missing, then runs `parley demo`
// in the folder the command was called from, where the brief is written.
import { join } from 'node:path'
import { buildProgram, buildWeb, install, root, run } from './steps.mjs'

await install()
await buildProgram()
await buildWeb()
const { code } = await run(process.execPath, [join(root, 'dist', 'cli', 'main.js'), 'demo', ...process.argv.slice(2)], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
})
process.exitCode = code
