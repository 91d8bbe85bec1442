// What an answer the screens wait for costs, on the sample case: processor time of server and client together, the middle of
// nine. Usage: npm run build && node bench/server.mjs
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSample } from '../dist/desk/index.js'
import { startServer } from '../dist/server/index.js'
import { machine, rounded } from './shared/samples.mjs'

const ROUNDS = 9

const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
const dossier = join(folder, 'sample.parley')
const sample = await openSample('ukraine', dossier)
if (!sample.ok) throw new Error(sample.complaints.map((one) => one.message).join('\n'))
await sample.dossier.close()
const server = await startServer({ dossier, port: 0 })
const ask = async (path) => (await fetch(server.url + path)).json()

const { cells } = await ask('/api/matrix')
const [most = []] = cells.map((cell) => cell.statements).sort((a, b) => b.length - a.length)
const { articles } = await ask('/api/articles')
const paths = [
  '/api/dossier',
  '/api/matrix',
  '/api/matrix?asOf=2025-03-18',
  `/api/statements?ids=${most.join(',')}`,
  '/api/statements',
  '/api/articles',
  `/api/articles/${articles[0]?.id}`,
  '/api/search?q=NATO',
]
for (const path of paths) {
  const costs = []
  for (let n = 0; n < ROUNDS; n++) {
    const before = process.cpuUsage()
    await ask(path)
    const { user, system } = process.cpuUsage(before)
    costs.push((user + system) / 1000)
  }
  console.log(JSON.stringify({ path: path.slice(0, 60), ms: rounded(costs.sort((a, b) => a - b)[ROUNDS >> 1], 1) }))
}
await server.close()
rmSync(folder, { recursive: true })
console.log(JSON.stringify(machine()))
