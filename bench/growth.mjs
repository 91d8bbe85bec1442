// How the time of reading grows with the text and with the number of articles. Usage: npm run build && node bench/growth.mjs
// Each text is read several times and the best is kept, in processor time; the articles go through the program, into a dossier.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findTimes } from '../dist/language/index.js'
import { readArticle } from '../dist/reading/index.js'
import { tokenize } from '../dist/text/index.js'
import { cutWords, languageOf, machine, manyLines, readyReader, rounded, run, sampleArticles, timed } from './shared/samples.mjs'

const ROUNDS = 3
const TIMES = [1, 2, 4, 8]
const COUNTS = [100, 1000, 5000]

const articles = await sampleArticles()
const reader = await readyReader()
const german = articles.filter((article) => languageOf(article, reader) === 'de')
const text = german.map((article) => article.text).join('\n\n')

const long = TIMES.map((times) => {
  const article = { ...german[0], text: Array.from({ length: times }, () => text).join('\n\n'), boilerplate: [] }
  // Line by line: on one long string Intl.Segmenter takes four times as long for twice the text.
  const words = article.text.split('\n').reduce((sum, line) => sum + cutWords(line, 'de'), 0)
  const [ms] = timed([article], [() => readArticle(article, reader)], ROUNDS)
  return { times, words, ms: Math.round(ms), ms_per_1000_words: rounded((ms / words) * 1000) }
})
for (const row of long) console.log(JSON.stringify(row))

const { dates } = reader.tongues.get('de').language
const days = 'Am Dienstag sagte er, bis Ende des Monats werde man zwischen 3. und 5. Mai in den vergangenen Wochen 2024 verhandeln. '
for (const times of [200, 400, 800, 1600]) {
  const tokens = tokenize(days.repeat(times))
  const [ms] = timed([tokens], [(row) => findTimes(row, dates, { published: '2025-03-12' })], ROUNDS)
  console.log(JSON.stringify({ sentences_full_of_days: times, ms: Math.round(ms) }))
}

const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
for (const count of COUNTS) {
  const many = join(folder, `${count}.jsonl`)
  writeFileSync(many, manyLines(articles, count))
  const place = join(folder, `${count}.parley`)
  const { ms, mb } = await run(['read', many, '--case', 'ukraine', '--dossier', place])
  console.log(JSON.stringify({ articles: count, seconds: rounded(ms / 1000, 1), ms_per_article: rounded(ms / count), largest_memory_mb: mb }))
}
rmSync(folder, { recursive: true, force: true })
console.log(JSON.stringify(machine()))
