// `npm run docs`: the reference of what may be imported, from the comments in the source, into dist/api. The tool needs a
// compiler older than ours (the JavaScript interface of TypeScript up to 6), so it lives in a package of its own.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { must, root, run } from './steps.mjs'

const folder = join(root, 'docs', 'api')
if (!existsSync(join(folder, 'node_modules', 'typedoc')))
  await must('installing typedoc', 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder })
const typedoc = join(folder, 'node_modules', 'typedoc', 'bin', 'typedoc')
const { code } = await run(process.execPath, [typedoc, '--options', join(folder, 'typedoc.json')], { cwd: folder })
if (code === 0) console.log('The reference is in dist/api/index.html.')
process.exitCode = code
