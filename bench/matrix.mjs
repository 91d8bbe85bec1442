// Matrix, changes, splits and clusters over many statements, and how the time grows.
// Run `npm run build` first, then `node bench/matrix.mjs`. Each size runs in a process of its own, as a command would.
// Made-up statements with a fixed seed: 24 parties with three voices each, the issues, options and rules of the sample
// casebook, three years, a quarter of them relays with nearly the same words.
import { execFileSync } from 'node:child_process'
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { casebooksFolder, loadCasebook, speaksFor } from '../dist/casebook/index.js'
import { languageOf } from '../dist/language/index.js'
import { changes, matrix, splits } from '../dist/positions/index.js'
import { prepareRelays, sameUtterances } from '../dist/provenance/index.js'

const SIZES = [15_000, 30_000, 60_000, 120_000]

/** Words of letters only, as words are: a digit would be looked at as an amount. */
const letters = (i) => (i < 26 ? '' : letters(Math.floor(i / 26))) + String.fromCharCode(97 + (i % 26))

const made = (size, { actors, issues }) => {
  let seed = 20250317
  const random = (below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
  const words = Array.from({ length: 4000 }, (_, i) => `w${letters(i)}${['e', 'ung', 'er', 'ö'][i % 4]}`)
  const sentence = () => Array.from({ length: 8 + random(18) }, () => words[random(words.length)]).join(' ')
  const day = () => new Date(Date.UTC(2022, 1, 24 + random(1100))).toISOString().slice(0, 10)
  const certainties = ['quoted', 'paraphrased', 'narrated', 'reported']
  const parties = actors.filter(({ kind }) => kind === 'state').slice(0, 24)
  const statements = []
  for (let i = 0; i < size; i++) {
    const relayed = i > 0 && random(4) === 0 ? statements[random(i)] : null
    const party = relayed?.party ?? parties[random(parties.length)].name.en
    const issue = relayed ? issues.find(({ id }) => id === relayed.issue) : issues[random(issues.length)]
    statements.push({
      id: `s-${i.toString(16).padStart(20, '0')}`,
      article: `a-${(i >> 3).toString(16).padStart(20, '0')}`,
      quote: relayed ? `${relayed.quote} ${words[random(words.length)]}` : sentence(),
      party,
      actor: `${party} voice ${random(3)}`,
      issue: issue.id,
      option: relayed ? relayed.option : random(3) === 0 ? issue.options[random(issue.options.length)].id : null,
      topic: issue.name.en,
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
  return statements
}

const measure = async (size) => {
  const loaded = await loadCasebook(`${casebooksFolder()}/ukraine`)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.complaints))
  const { casebook } = loaded
  const statements = made(size, casebook)
  const published = () => null
  const options = { asOf: '2025-03-01', published, casebook, speaks: speaksFor(casebook) }
  const spent = {}
  const found = {}
  const time = (name, work) => {
    // Processor time: the machine may have other work.
    const { user, system } = process.cpuUsage()
    found[name] = work()
    const now = process.cpuUsage()
    spent[name] = Math.round((now.user + now.system - user - system) / 1000)
  }
  const relays = prepareRelays(casebook)
  const english = languageOf('en')
  time('matrix', () => matrix(statements, options).cells.length)
  time('changes', () => changes(statements, options).length)
  time('splits', () => splits(statements, options).length)
  time('clusters', () => sameUtterances(statements, { relays, published, languageOf: () => english }).length)
  const all = Object.values(spent).reduce((sum, ms) => sum + ms, 0)
  time('another date', () => matrix(statements, { ...options, asOf: '2024-06-01' }).cells.length)
  return { statements: size, ms: { ...spent, all }, us_per_statement: Math.round((all / size) * 10_000) / 10, found }
}

const [size] = process.argv.slice(2)
if (size) console.log(JSON.stringify(await measure(Number(size))))
else {
  for (const each of SIZES)
    process.stdout.write(execFileSync(process.execPath, [fileURLToPath(import.meta.url), String(each)]))
  console.log(
    JSON.stringify({ node: process.version, cpu: cpus()[0]?.model, cores: cpus().length, load: loadavg()[0].toFixed(1) }),
  )
}
