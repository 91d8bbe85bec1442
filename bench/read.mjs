// How fast articles are read. Usage: npm run build && node bench/read.mjs
// The sample articles of all cases, on one core. In every round Intl.Segmenter cuts the same texts into words: a yardstick for the machine and its load, so that figures of different days can be compared by their ratio.
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readArticle } from '../dist/reading/index.js'
import { cutWords, languageOf, machine, manyLines, readyReader, rounded, run, sampleArticles, sampleFiles, timed } from './shared/samples.mjs'

const ROUNDS = 5
const STARTS = 10
const ARTICLES = 1000

const articles = await sampleArticles()
const before = performance.now()
const reader = await readyReader()
const langs = articles.map((article) => languageOf(article, reader))
const prepared = performance.now() - before

const things = articles.map((article, i) => ({ article, lang: langs[i] }))
const cut = ({ article, lang }) => cutWords(article.text, lang)
const [reading, cutting] = timed(things, [({ article }) => readArticle(article, reader), cut], ROUNDS)
const words = things.reduce((sum, thing) => sum + cut(thing), 0)

const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
const many = join(folder, 'many.jsonl')
writeFileSync(many, manyLines(articles, ARTICLES))

const starts = []
for (let i = 0; i < STARTS; i++) starts.push((await run(['read', sampleFiles[0], '--case', 'ukraine', '--format', 'jsonl'])).first)
starts.sort((a, b) => a - b)

const stored = async (name, ...more) => {
  const place = join(folder, `${name}.parley`)
  const { ms, mb } = await run(['read', many, '--case', 'ukraine', '--dossier', place, ...more])
  return { seconds: rounded(ms / 1000, 1), largest_memory_mb: mb, dossier_mb: rounded(statSync(place).size / 2 ** 20, 1) }
}
const thousand = { one_thread: await stored('one', '--workers', '1'), as_it_comes: await stored('all') }
rmSync(folder, { recursive: true, force: true })

const per = (count, ms) => Math.round((count * 1000) / ms)
console.log(
  JSON.stringify(
    {
      articles: articles.length,
      words_per_article: Math.round(words / articles.length),
      prepare_and_first_reading_ms: Math.round(prepared),
      articles_per_second: per(articles.length, reading),
      words_per_second: per(words, reading),
      word_cutting_words_per_second: per(words, cutting),
      times_word_cutting: rounded(reading / cutting),
      first_output_ms: { best: Math.round(starts[0]), median: Math.round(starts[STARTS / 2]), worst: Math.round(starts.at(-1)) },
      thousand_articles: thousand,
      ...machine(),
    },
    null,
    1,
  ),
)
