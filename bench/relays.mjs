// Reports of one utterance found among many statements, and how the time grows; then the relay pairs of the tests as the machine
// reads them: how many of the pairs it joins, of those it has read both statements of.
// Run `npm run build` first, then `node bench/relays.mjs`.
// Made-up statements with a fixed seed: parties and issues of the sample casebook, three years, a third of them relays of
// others within days, in the same or in other words, every tenth with an amount, every twentieth dated to a month only.
import { readFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { parse } from 'yaml'
import { casebooksFolder, loadCasebook } from '../dist/casebook/index.js'
import { articleId } from '../dist/dossier/index.js'
import { languageOf } from '../dist/language/index.js'
import { loadModels } from '../dist/models/index.js'
import { prepareRelays, sameUtterances } from '../dist/provenance/index.js'
import { prepareReader, readArticle } from '../dist/reading/index.js'

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
  // Ids are hashes: they differ from the first letter on.
  const hex = () => Array.from({ length: 5 }, () => random(65536).toString(16).padStart(4, '0')).join('')
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
      id: `s-${hex()}`,
      article: `a-${((i >> 3) * 2654435761 % 4294967296).toString(16).padStart(20, 'f')}`,
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
const reader = prepareReader(casebook, loadModels(['de', 'en', 'statements']))
for (const name of ['develop', 'held-out', 'third']) {
  const { reports, pairs } = parse(await readFile(new URL(`../tests/relays/${name}.yaml`, import.meta.url), 'utf8'))
  const articles = reports.map(({ id, lang, date, outlet, text }) => ({
    id: articleId(id, text),
    source: id,
    title: null,
    lang,
    published: date,
    publisher: outlet,
    text,
    boilerplate: [],
  }))
  const read = articles.flatMap((article) =>
    readArticle(article, reader).statements.map((statement) => ({ ...statement, standpoint: 'machine' })),
  )
  const article = new Map(articles.map((one) => [one.id, one]))
  const clusters = sameUtterances(read, {
    relays,
    published: (one) => article.get(one.article).published,
    languageOf: (one) => languageOf(article.get(one.article).lang),
  })
  // What the machine read of a coded statement: its words overlap, and it is about the same issue.
  const readOf = (source, utterance) => {
    const { text, statements } = reports.find(({ id }) => id === source)
    const { q, issue } = statements.find(({ u }) => u === utterance)
    const begin = text.indexOf(q)
    return read.filter(
      (one) =>
        one.article === articleId(source, text) && one.issue === issue && one.begin < begin + q.length && begin < one.end,
    )
  }
  const both = pairs.filter(({ from, to, u }) => readOf(from, u).length > 0 && readOf(to, u).length > 0)
  const joined = both.filter(({ from, to, u }) =>
    clusters.some(
      (cluster) => readOf(from, u).some((one) => cluster.includes(one)) && readOf(to, u).some((one) => cluster.includes(one)),
    ),
  )
  const truth = reports.flatMap(({ id, statements }) =>
    statements.flatMap(({ u }) => readOf(id, u).map((one) => [one, u])),
  )
  const wrong = clusters.filter(
    (cluster) =>
      new Set(truth.flatMap(([one, u]) => (cluster.includes(one) ? [u] : []))).size > 1 &&
      new Set(cluster.map((one) => one.article)).size > 1,
  )
  console.log(
    JSON.stringify({ set: name, pairs: pairs.length, both_read: both.length, joined: joined.length, wrongly: wrong.length }),
  )
}
console.log(
  JSON.stringify({ node: process.version, cpu: cpus()[0]?.model, cores: cpus().length, load: loadavg()[0].toFixed(1) }),
)
