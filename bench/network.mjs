// Discourse networks over many statements: time, memory and how both grow.
// Run `npm run build` first, then `node bench/network.mjs`. Each size runs in a process of its own, as a command would.
// Made-up statements with a fixed seed, equally spread, which is the worst case: nearly every two actors share a concept.
import { execFileSync } from 'node:child_process'
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { centralities, clusters, defaultOptions, denseMatrix, network, statementsBehind } from '../dist/network/index.js'

/** Statements, actors, concepts. */
const SIZES = [
  [15_000, 1_000, 500],
  [30_000, 1_000, 500],
  [60_000, 1_000, 500],
  [60_000, 2_000, 500],
  [120_000, 2_000, 500],
  [60_000, 4_000, 500],
]

const made = (size, actors, concepts) => {
  let seed = 20250317
  const random = (below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
  const start = Date.UTC(2022, 1, 24)
  const statements = Array.from({ length: size }, (_, i) => {
    const from = start + random(1100) * 86_400_000
    return {
      id: `s-${i.toString(16).padStart(20, '0')}`,
      order: String(i),
      document: `a-${(i >> 3).toString(16).padStart(20, '0')}`,
      from,
      to: from,
      begin: (i % 8) * 200,
      end: (i % 8) * 200 + 120,
      values: { actor: `actor ${random(actors)}`, concept: `concept ${random(concepts)}`, agreement: random(2) === 1 },
      utterance: null,
    }
  })
  const text = (name) => ({ name, type: 'short text' })
  return {
    type: 'made up',
    variables: [text('actor'), text('concept'), { name: 'agreement', type: 'boolean' }],
    documents: [],
    statements,
    entities: [],
  }
}

const measure = (size, actors, concepts) => {
  const coding = made(size, actors, concepts)
  const variable = (name) => ({ name, ofDocument: false })
  const options = {
    ...defaultOptions({ variable1: variable('actor'), variable2: variable('concept'), qualifier: 'agreement' }),
    networkType: 'onemode',
    qualifierAggregation: 'congruence',
  }
  const timed = (act) => {
    // Processor time: the machine may have other work.
    const before = process.cpuUsage()
    const result = act()
    const { user, system } = process.cpuUsage(before)
    return [result, (user + system) / 1000]
  }
  globalThis.gc()
  const heap = process.memoryUsage().heapUsed
  const [congruence, cold] = timed(() => network(coding, options))
  globalThis.gc()
  const held = process.memoryUsage().heapUsed - heap
  const [, warm] = timed(() => network(coding, options))
  const [, twoMode] = timed(() => network(coding, { ...options, networkType: 'twomode', qualifierAggregation: 'subtract' }))
  const [, jaccard] = timed(() => network(coding, { ...options, normalization: 'jaccard', duplicates: 'document' }))
  const [, dense] = timed(() => denseMatrix(congruence))
  const [, explain] = timed(() => congruence.edges.slice(0, 1000).map(({ row, col }) => statementsBehind(congruence, row, col)))
  const [, louvain] = timed(() => clusters(congruence))
  const [, central] = timed(() => centralities(congruence))
  return {
    edges: congruence.edges.length,
    cold,
    warm,
    twoMode,
    jaccard,
    dense,
    explain,
    louvain,
    central,
    held: held / 2 ** 20,
    rss: process.resourceUsage().maxRSS / 1024,
  }
}

if (process.argv[2] === 'one') {
  console.log(JSON.stringify(measure(...process.argv.slice(3).map(Number))))
} else {
  console.log(`${cpus()[0].model}, ${cpus().length} cores, Node ${process.version}, load ${loadavg()[0].toFixed(1)}`)
  console.log('statements  actors  edges  congruence ms cold / warm  jaccard per document  two-mode  matrix  1,000 explained  Louvain  centralities  held MiB  peak MiB')
  for (const [size, actors, concepts] of SIZES) {
    const output = execFileSync(process.execPath, [
      '--expose-gc',
      fileURLToPath(import.meta.url),
      'one',
      ...[size, actors, concepts].map(String),
    ])
    const { edges, cold, warm, twoMode, jaccard, dense, explain, louvain, central, held, rss } = JSON.parse(output)
    const ms = (value) => value.toFixed(0)
    console.log(
      [size, actors, edges, `${ms(cold)} / ${ms(warm)}`, ms(jaccard), ms(twoMode), ms(dense), ms(explain), ms(louvain), ms(central), ms(held), ms(rss)].join(' | '),
    )
  }
}
