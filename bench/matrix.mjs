// The matrix of 60,000 statements. Run `npm run build` first, then `node bench/matrix.mjs [STATEMENTS]`.
// Made-up statements with a fixed seed: 24 parties, 40 issues, three years, a quarter of them relays with nearly the same words.
import { cpus, loadavg } from 'node:os'
import { matrix } from '../dist/positions/index.js'

const SIZE = Number(process.argv[2] ?? 60_000)

let seed = 20250317
const random = (below) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return Math.floor((seed / 2 ** 32) * below)
}
const words = Array.from({ length: 4000 }, (_, i) => `w${i.toString(36)}${['e', 'ung', 'er', 'ö'][i % 4]}`)
const sentence = () => Array.from({ length: 8 + random(18) }, () => words[random(words.length)]).join(' ')
const day = () => new Date(Date.UTC(2022, 1, 24 + random(1100))).toISOString().slice(0, 10)
const certainties = ['quoted', 'paraphrased', 'narrated', 'reported']

const statements = []
for (let i = 0; i < SIZE; i++) {
  const relayed = i > 0 && random(4) === 0 ? statements[random(i)] : null
  const party = relayed?.party ?? `party ${random(24)}`
  statements.push({
    id: `s-${i.toString(16).padStart(20, '0')}`,
    article: `a-${(i >> 3).toString(16).padStart(20, '0')}`,
    quote: relayed ? `${relayed.quote} ${words[random(words.length)]}` : sentence(),
    party,
    actor: `${party} voice ${random(3)}`,
    issue: relayed?.issue ?? `issue ${random(40)}`,
    option: relayed ? relayed.option : random(3) === 0 ? `option ${random(3)}` : null,
    sign: relayed?.sign ?? random(3) - 1,
    strength: random(5),
    act: 'demand',
    via: [],
    condition: null,
    temporary: random(20) === 0,
    said: day(),
    saidBasis: 'stated',
    certainty: certainties[random(4)],
    confidence: random(100) / 100,
    standpoint: 'machine',
  })
}

const measure = (asOf) => {
  const from = performance.now()
  const { cells } = matrix(statements, { asOf, published: () => null })
  return { ms: Math.round(performance.now() - from), cells: cells.length }
}

const first = measure('2025-03-01')
const again = ['2024-01-01', '2024-06-01', '2025-03-01'].map(measure)
console.log(
  JSON.stringify({
    statements: SIZE,
    first_ms: first.ms,
    cells: first.cells,
    other_dates_ms: again.map(({ ms }) => ms),
    node: process.version,
    cpu: cpus()[0]?.model,
    cores: cpus().length,
    load: loadavg()[0],
  }),
)
