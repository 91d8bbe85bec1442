// How fast articles are read. Usage: npm run build && node bench/read.mjs
// The sample articles of all cases, again and again. Beside every round of reading, Intl.Segmenter cuts the same texts into
// words: a yardstick for the machine and its load, so that figures of different days can be compared by their ratio.
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { casebooksFolder, loadCasebook } from '../dist/casebook/index.js'
import { intakeFile } from '../dist/intake/index.js'
import { loadModels } from '../dist/models/index.js'
import { prepareReader, readArticle } from '../dist/reading/index.js'

const ROUNDS = 5
const ARTICLES = 1000
const program = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const casebook = join(casebooksFolder(), 'ukraine')

const files = ['ukraine', 'pay'].flatMap((name) => {
  const folder = join(casebooksFolder(), name, 'articles')
  return readdirSync(folder).filter((file) => file.endsWith('.txt')).map((file) => join(folder, file))
})
const articles = (await Promise.all(files.map((file) => intakeFile(file)))).flatMap((intake) => intake.articles)

const before = performance.now()
const loaded = await loadCasebook(casebook)
if (!loaded.ok) throw new Error('the casebook does not hold')
const reader = prepareReader(loaded.casebook, loadModels())
const prepared = performance.now() - before

const segmenters = { de: new Intl.Segmenter('de', { granularity: 'word' }), en: new Intl.Segmenter('en', { granularity: 'word' }) }
const langs = articles.map((article) => readArticle(article, reader).lang ?? 'en') // also warms up

const timed = (act) => {
  const from = performance.now()
  const result = act()
  return { ms: performance.now() - from, result }
}
const cutWords = () => {
  let words = 0
  articles.forEach(({ text }, i) => {
    for (const { isWordLike } of segmenters[langs[i]].segment(text)) if (isWordLike) words++
  })
  return words
}
cutWords()

const rounds = Array.from({ length: ROUNDS }, () => ({
  read: timed(() => articles.reduce((sum, article) => sum + readArticle(article, reader).statements.length, 0)),
  cut: timed(cutWords),
}))
const best = (key) => Math.min(...rounds.map((round) => round[key].ms))
const words = rounds[0].cut.result
const reading = best('read')

/** Runs the program; `first` is when its first output came, `rss` its largest memory. */
const run = (args) =>
  new Promise((done, fail) => {
    const watch = 'process.on("exit",()=>process.stderr.write("\\nmaxRSS "+process.resourceUsage().maxRSS+"\\n"))'
    const from = performance.now()
    const child = spawn(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(watch)}`, program, ...args])
    let first = null
    let said = ''
    child.stdout.on('data', () => (first ??= performance.now() - from))
    child.stderr.on('data', (piece) => (said += piece))
    child.on('close', (code) => {
      if (code !== 0) return fail(new Error(said))
      done({ first, ms: performance.now() - from, rss: Number(/maxRSS (\d+)/.exec(said)?.[1]) / 1024 })
    })
  })

const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
const many = join(folder, 'many.jsonl')
const lines = Array.from({ length: ARTICLES }, (_, i) => {
  const { source, title, published, text } = articles[i % articles.length]
  return JSON.stringify({ id: `${i}-${source}`, title, date: published, text })
})
writeFileSync(many, `${lines.join('\n')}\n`)

const firsts = []
for (let i = 0; i < ROUNDS; i++)
  firsts.push((await run(['read', files[0], '--case', 'ukraine', '--format', 'jsonl'])).first)
const place = join(folder, 'many.parley')
const stored = await run(['read', many, '--case', 'ukraine', '--dossier', place])
const size = statSync(place).size
rmSync(folder, { recursive: true, force: true })

const per = (count, ms) => Math.round((count * 1000) / ms)
console.log(
  JSON.stringify(
    {
      articles: articles.length,
      words_per_article: Math.round(words / articles.length),
      prepare_ms: Math.round(prepared),
      articles_per_second: per(articles.length, reading),
      words_per_second: per(words, reading),
      word_cutting_words_per_second: per(words, best('cut')),
      times_word_cutting: Number((reading / best('cut')).toFixed(2)),
      first_output_ms: { best: Math.round(Math.min(...firsts)), worst: Math.round(Math.max(...firsts)) },
      thousand_articles: {
        read_and_stored_seconds: Number((stored.ms / 1000).toFixed(1)),
        largest_memory_mb: Math.round(stored.rss),
        dossier_mb: Number((size / 2 ** 20).toFixed(1)),
      },
      node: process.version,
      cpu: cpus()[0]?.model,
      cores: cpus().length,
      load: loadavg()[0],
    },
    null,
    1,
  ),
)
