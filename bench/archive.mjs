// How fast a dossier of 20,000 articles and 160,000 statements is written, asked and checked.
// Usage: npm run build && node bench/archive.mjs [ARTICLES] [FOLDER]
// Texts are made of 60,000 invented words with the frequencies of real ones (Zipf), 400 words an article.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'

const compiled = process.env.PARLEY_DIST ?? '../dist'
const { openArchive } = await import(`${compiled}/archive/index.js`)
const { articleId, identify } = await import(`${compiled}/dossier/index.js`)

const articles = Number(process.argv[2] ?? 20_000)
const folder = mkdtempSync(join(process.argv[3] ?? tmpdir(), 'parley-bench-'))
const place = join(folder, 'bench.parley')

let seed = 1
const random = () => {
  seed = (seed * 48271) % 2147483647
  return seed / 2147483647
}
const invented = Array.from({ length: 60_000 }, (_, i) => `${i.toString(36)}${['ung', 'er', 'lich', 'abkommen'][i % 4]}`)
const zipf = () => invented[Math.floor(Math.exp(random() * Math.log(invented.length))) - 1]

const WORD = /[\p{L}\p{N}]+/gu
const normalise = (text) => {
  const words = []
  for (const match of text.matchAll(WORD)) words.push({ word: match[0], begin: match.index, end: match.index + match[0].length })
  return words
}

const make = (i) => {
  const text = Array.from({ length: 400 }, zipf).join(' ')
  const id = articleId(`note-${i}`, text)
  const statements = Array.from({ length: 8 }, (_, k) => {
    const begin = text.indexOf(' ', k * 200) + 1
    const end = text.indexOf(' ', begin + 90)
    return identify({
      article: id, begin, end, quote: text.slice(begin, end), speaker: null,
      actor: `Actor ${(i + k) % 120}`, party: `Party ${(i + k) % 40}`, via: [], act: 'demand', sign: 1, strength: 3,
      topic: `topic ${k}`, issue: `issue.${(i * k) % 40}`, option: null, condition: null, temporary: false,
      said: '2025-03-14', saidBasis: 'published', certainty: 'narrated', confidence: 0.8,
      why: { rule: 'rule', words: [{ begin, end: begin + 5 }] },
    })
  })
  return {
    article: { id, source: `note-${i}`, title: `Note ${i}`, lang: 'de', published: `2025-03-${String((i % 28) + 1).padStart(2, '0')}`, publisher: null, text, boilerplate: [] },
    reading: { article: id, lang: 'de', attributions: [], statements, unread: [] },
  }
}

const rows = []
const round = (ms) => Number(ms.toFixed(ms < 10 ? 2 : 0))
const note = (what, ms, cpu, result) => rows.push({ what, ms: round(ms), 'cpu ms': round(cpu), result })
const timed = async (what, times, act) => {
  const [begin, before] = [performance.now(), process.cpuUsage()]
  let result
  for (let i = 0; i < times; i++) result = await act(i)
  const { user, system } = process.cpuUsage(before)
  note(what, (performance.now() - begin) / times, (user + system) / 1000 / times, Array.isArray(result) ? result.length : (result ?? ''))
}
const opening = async (options = {}) => {
  const opened = await openArchive(place, { normalise, ...options })
  if (!opened.ok) throw new Error(JSON.stringify(opened.complaints))
  return opened.archive
}

const extra = Array.from({ length: 200 }, (_, i) => make(articles + i))
const RULES = { kind: 'machine', name: 'bench 1' }
const [common, rare] = [invented[2], invented[5_000]]

let archive = await opening({ create: { casebook: 'bench' } })
const ids = []
const load = { ms: 0, cpu: 0 }
for (let from = 0; from < articles; from += 500) {
  // Made batch by batch and outside the clock, so that neither their making nor their memory is counted.
  const items = Array.from({ length: Math.min(500, articles - from) }, (_, i) => make(from + i))
  ids.push(...items.map(({ article, reading }) => ({ article: article.id, statement: reading.statements[0].id })))
  const [begin, before] = [performance.now(), process.cpuUsage()]
  await archive.putMany(items, RULES)
  const { user, system } = process.cpuUsage(before)
  load.ms += performance.now() - begin
  load.cpu += (user + system) / 1000
}
note(`load ${articles} articles, ${articles * 8} statements, 500 a transaction`, load.ms, load.cpu, '')
await timed('one more article with its reading, a transaction with full sync', 200, (i) =>
  archive.putArticleWithReading(extra[i].article, extra[i].reading, RULES).then(() => 1),
)
await timed('the same reading again', 200, (i) => archive.putReading(extra[i].reading, RULES).then(() => 1))
await timed('close', 1, () => archive.close())
await timed('open', 1, async () => {
  archive = await opening()
})
await timed('one article by id', 200, async (i) => (await archive.article(ids[(i * 7) % ids.length].article)).statements)
await timed('statements of one article', 200, (i) => archive.statements({ article: ids[i].article }))
await timed('one statement by id', 200, async (i) => (await archive.statement(ids[i].statement)).standpoint)
await timed('heads of all articles', 1, () => archive.heads())
await timed('all statements', 1, () => archive.statements())
await timed('statements of one party', 1, () => archive.statements({ party: 'Party 7' }))
await timed('all statements as known on a day', 1, () => archive.statements({ asKnownOn: '2100-01-01' }))
await timed('search, two words, one rare', 20, async () => (await archive.search([common, rare])).articles)
await timed('search, two common words', 20, async () => (await archive.search([common, invented[3]])).articles)
await timed('check()', 1, () => archive.check())
await archive.close()

console.log(`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0].toFixed(2)}`)
console.table(rows)
console.log(`file ${(statSync(place).size / 1e6).toFixed(0)} MB, peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
rmSync(folder, { recursive: true })
