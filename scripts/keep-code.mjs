// Part of `npm run build`, at its end: runs the program on sample texts and keeps what the engine made of the code on the way
// (`src/cli/start.ts`). Without it the program does the same, and starts slower.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const own = fileURLToPath(import.meta.url)
const inside = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const main = inside('dist/cli/main.js')
const samples = ['01-istanbul-neutralitaet.de', '02-istanbul-proposal.en', '22-dschidda.de'].map((name) =>
  inside(`casebooks/ukraine/articles/${name}.txt`),
)

/** The help of all commands loads nearly every file; each run goes on from what was kept by the one before. */
const runs = [['--help'], ['read', ...samples, '--case', 'ukraine', '--format', 'jsonl']]

if (process.argv.length > 2) {
  process.argv[1] = main
  const require = createRequire(main)
  const { keptPath } = require(inside('dist/cli/start.js'))
  const { scripts } = require(main)
  process.on('exit', () => {
    for (const [file, script] of scripts) writeFileSync(keptPath(file), script.createCachedData())
  })
} else
  for (const args of runs) {
    const { status, stderr } = spawnSync(process.execPath, [own, ...args], { encoding: 'utf8' })
    if (status !== 0) {
      console.error(`keep-code: ${args.join(' ')} ended with ${status}\n${stderr}`)
      process.exitCode = 1
    }
  }
