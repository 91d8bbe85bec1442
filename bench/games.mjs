// Conflict games of growing size: five concepts with joint moves, in Node. Each row runs in a process of its own, so that its largest
// memory is its own. Orders are drawn from a seed; statements as in the peer's measurement (two players, ten statements each).
// Usage: npm run build, then node bench/games.mjs
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { solveGame } from '../dist/leverage/index.js'
import { machine } from './shared/samples.mjs'

const numbersFrom = (seed) => () => {
  seed = (seed + 0x6d2b79f5) >>> 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

/** `each`: options of each player. `order`: random, statements or alike. */
const written = (each, order, moves) => {
  const random = numbersFrom(each.length * 1000 + each[0])
  const owners = each.flatMap((count, player) => Array.from({ length: count }, () => player))
  const options = owners.map((_, at) => ({ id: `o${at}`, name: `o${at}`, moves }))
  const players = each.map((_, player) => ({ id: `p${player}`, name: `p${player}`, options: options.filter((_o, at) => owners[at] === player).map(({ id }) => id) }))
  const count = 2 ** options.length
  const shuffled = () => {
    const all = Array.from({ length: count }, (_, at) => at + 1)
    for (let at = count - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1))
      ;[all[at], all[other]] = [all[other], all[at]]
    }
    return all.map((one) => [one])
  }
  const statement = () => [Object.fromEntries(Array.from({ length: 3 }, () => [options[Math.floor(random() * options.length)].id, random() < 0.5]))]
  const prefer = {
    random: () => ({ kind: 'ranking', tiers: shuffled() }),
    statements: () => ({ kind: 'statements', statements: Array.from({ length: 10 }, statement) }),
    alike: () => ({ kind: 'ranking', tiers: [Array.from({ length: count }, (_, at) => at + 1)] }),
  }[order]
  const states = Array.from({ length: count }, (_, at) => at)
  return { id: 'bench', title: null, players, options, states, preferences: players.map(prefer), unseen: players.map(() => []), statusQuo: null }
}

const ROWS = [
  ...[4, 5, 6, 7, 8].map((own) => ({ each: [own, own], order: 'random' })),
  ...[4, 5, 6, 7, 8].map((own) => ({ each: [own, own], order: 'statements' })),
  { each: [4, 4, 4], order: 'random' },
  { each: [4, 4, 4], order: 'statements' },
  { each: [3, 3, 3, 3], order: 'random' },
  { each: [3, 3, 3, 3], order: 'statements' },
  { each: [4, 4, 4, 4], order: 'random' },
  { each: [8, 8], order: 'random', moves: 'only-take' },
  { each: [15, 1], order: 'random' },
  { each: [8, 8], order: 'alike' },
]

const measured = ({ each, order, moves = 'both' }) => {
  const game = written(each, order, moves)
  const before = process.cpuUsage()
  const began = performance.now()
  const { equilibria } = solveGame(game)
  const ms = performance.now() - began
  const { user, system } = process.cpuUsage(before)
  const nash = equilibria.nash.reduce((sum, one) => sum + one, 0)
  return { players: each.length, options: each.join('+'), order, moves, states: game.states.length, nash, ms: Math.round(ms), cpu_ms: Math.round((user + system) / 1000), largest_mb: Math.round(process.resourceUsage().maxRSS / 1024) }
}

const asked = process.argv[2]
if (asked !== undefined) {
  console.log(JSON.stringify(measured(ROWS[Number(asked)])))
  process.exit(0)
}
for (const at of ROWS.keys()) process.stdout.write(execFileSync(process.execPath, [fileURLToPath(import.meta.url), String(at)], { encoding: 'utf8' }))

// The whole command, from the file to the JSON.
const folder = mkdtempSync(join(tmpdir(), 'parley-games-'))
for (const order of ['random', 'statements']) {
  const { players, options, preferences } = written([8, 8], order, 'both')
  const file = join(folder, `${order}.json`)
  const prefers = ({ tiers, statements }) => tiers ?? { statements }
  writeFileSync(file, JSON.stringify({ id: 'bench', players, options, preferences: Object.fromEntries(players.map(({ id }, at) => [id, prefers(preferences[at])])) }))
  const began = performance.now()
  const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
  const { status, stdout } = spawnSync(process.execPath, [main, 'game', file, '--format', 'json'], { maxBuffer: 2 ** 28 })
  console.log(JSON.stringify({ command: 'parley game --format json', states: 2 ** 16, order, ms: Math.round(performance.now() - began), exit: status, printed_kb: Math.round(stdout.length / 1024) }))
}
rmSync(folder, { recursive: true, force: true })
console.log(JSON.stringify(machine()))
