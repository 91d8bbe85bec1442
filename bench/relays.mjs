// Reports of one utterance found among many statements, and how the time grows; then drift over the relay pairs of the tests.
// Run `npm run build` first, then `node bench/relays.mjs`.
// Made-up statements with a fixed seed: parties and issues of the sample casebook, three years, a third of them relays of
// others within days, in the same or in other words, every tenth with an amount, every twentieth dated to a month only.
import { cpus, loadavg } from 'node:os'
import { casebooksFolder, loadCasebook } from '../dist/casebook/index.js'
import { languageOf } from '../dist/language/index.js'
import { prepareRelays, sameUtterances } from '../dist/provenance/index.js'

const SIZES = [15_000, 30_000, 60_000, 120_000]

const loaded = await loadCasebook(`${casebooksFolder()}/ukraine`)
if (!loaded.ok) throw new Error(JSON.stringify(loaded.complaints))
const { casebook } = loaded
const relays = prepareRelays(casebook)
const english = languageOf('en')

const made = (size) => {
  let seed = 20250317
  const random = (below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
  const letters = (i) => [...i.toString(20)].map((digit) => 'bcdfghjklmnprstvwxyz'[Number.parseInt(digit, 20)]).join('a')
  const words = Array.from({ length: 4000 }, (_, i) => `${letters(i)}${['e', 'ing', 'er', 'ed'][i % 4]}`)
  const sentence = () => {
    const list = Array.from({ length: 8 + random(18) }, () => words[random(words.length)])
    if (random(10) === 0) list.splice(3, 0, `${[30, 60, 90][random(3)]}`, 'days')
    return list.join(' ')
  }
  const dayOf = (number) => new Date(Date.UTC(2022, 1, 24) + number * 86_400_000).toISOString().slice(0, 10)
  const parties = casebook.actors.filter(({ kind }) => kind === 'state').slice(0, 24)
  const statements = []
  for (let i = 0; i < size; i++) {
    const relayed = i > 0 && random(3) === 0 ? statements[Math.max(0, i - 1 - random(200))] : null
    const party = relayed?.party ?? parties[random(parties.length)].name.en
    const issue = relayed?.issue ?? casebook.issues[random(casebook.issues.length)].id
    const { options } = casebook.issues.find(({ id }) => id === issue)
    const number = relayed ? relayed.number + random(3) : random(1100)
    const said = random(20) === 0 ? dayOf(number).slice(0, 7) : dayOf(number)
    statements.push({
      id: `s-${i.toString(16).padStart(20, '0')}`,
      article: `a-${(i >> 3).toString(16).padStart(20, '0')}`,
      number,
      quote: relayed && random(2) === 0 ? `${relayed.quote} ${words[random(words.length)]}` : sentence(),
      party,
      actor: `${party} voice ${random(3)}`,
      issue,
      option: relayed ? relayed.option : random(3) === 0 ? options[random(options.length)].id : null,
      sign: relayed?.sign ?? random(3) - 1,
      strength: random(5),
      act: 'demand',
      via: [],
      condition: null,
      temporary: false,
      said,
      saidBasis: 'stated',
      certainty: ['quoted', 'paraphrased', 'narrated', 'reported'][random(4)],
      confidence: null,
      standpoint: 'machine',
    })
  }
  return statements
}

const measured = (size) => {
  const statements = made(size)
  // Processor time: the machine may have other work.
  const clock = () => process.cpuUsage().user / 1000
  const from = clock()
  const clusters = sameUtterances(statements, { relays, published: () => null, languageOf: () => english })
  const ms = clock() - from
  const again = clock()
  sameUtterances(statements, { relays, published: () => null, languageOf: () => english })
  return {
    statements: size,
    clusters: clusters.length,
    joined: clusters.filter((cluster) => cluster.length > 1).length,
    ms: Math.round(ms),
    again_ms: Math.round(clock() - again),
    us_per_statement: Math.round((ms / size) * 10_000) / 10,
  }
}

// Once for the compiler, so that the smallest size does not pay for all.
measured(5000)
for (const size of SIZES) console.log(JSON.stringify(measured(size)))
console.log(
  JSON.stringify({ node: process.version, cpu: cpus()[0]?.model, cores: cpus().length, load: loadavg()[0].toFixed(1) }),
)
