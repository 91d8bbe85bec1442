// What the benchmarks of reading share: the sample articles of all cases, a clock, and a way to run the program.
import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { casebooksFolder, loadCasebook } from '../../dist/casebook/index.js'
import { intakeFile } from '../../dist/intake/index.js'
import { loadModels } from '../../dist/models/index.js'
import { prepareReader, readArticle } from '../../dist/reading/index.js'

// As the program sets it at its start (src/cli/start.ts).
setFlagsFromString('--interrupt-budget=160000')

export const sampleFiles = ['ukraine', 'pay'].flatMap((name) => {
  const folder = join(casebooksFolder(), name, 'articles')
  return readdirSync(folder).filter((file) => file.endsWith('.txt')).map((file) => join(folder, file))
})

export const sampleArticles = async () =>
  (await Promise.all(sampleFiles.map((file) => intakeFile(file)))).flatMap((intake) => intake.articles)

export const readyReader = async () => {
  const loaded = await loadCasebook(join(casebooksFolder(), 'ukraine'))
  if (!loaded.ok) throw new Error('the casebook does not hold')
  return prepareReader(loaded.casebook, loadModels())
}

/** The language an article is read in; English where none is told. */
export const languageOf = (article, reader) => readArticle(article, reader).lang ?? 'en'

/** Time the processor has spent on this program, all its threads together; waiting for other programs does not count. */
const processorMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * Milliseconds of processor time each of the acts takes on all things, one act after the other on every thing. Kept is the best
 * of several rounds, thing by thing. The first round warms up.
 */
export const timed = (things, acts, rounds) => {
  const best = acts.map(() => things.map(() => Number.POSITIVE_INFINITY))
  for (let round = 0; round <= rounds; round++)
    acts.forEach((act, a) =>
      things.forEach((thing, t) => {
        const from = processorMs()
        act(thing)
        const ms = processorMs() - from
        if (round > 0) best[a][t] = Math.min(best[a][t], ms)
      }),
    )
  return best.map((each) => each.reduce((sum, ms) => sum + ms, 0))
}

const segmenters = new Map()
/** How many words `Intl.Segmenter` cuts the text into: the yardstick for the machine and its load. */
export const cutWords = (text, lang) => {
  if (!segmenters.has(lang)) segmenters.set(lang, new Intl.Segmenter(lang, { granularity: 'word' }))
  let words = 0
  for (const { isWordLike } of segmenters.get(lang).segment(text)) if (isWordLike) words++
  return words
}

/** Sample articles again and again, each with an id of its own, as JSON lines. */
export const manyLines = (articles, count) =>
  `${Array.from({ length: count }, (_, i) => {
    const { source, title, published, text } = articles[i % articles.length]
    return JSON.stringify({ id: `${i}-${source}`, title, date: published, text })
  }).join('\n')}\n`

const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

/** Runs the program; `first` is when its first output came, `mb` its largest memory, all threads together. */
export const run = (args) =>
  new Promise((done, fail) => {
    const watch =
      'import{isMainThread}from"node:worker_threads";if(isMainThread)process.on("exit",()=>process.stderr.write("\\nmaxRSS "+process.resourceUsage().maxRSS+"\\n"))'
    const from = performance.now()
    const child = spawn(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(watch)}`, program, ...args])
    let first = null
    let said = ''
    child.stdout.on('data', () => (first ??= performance.now() - from))
    child.stderr.on('data', (piece) => (said += piece))
    child.on('close', (code) => {
      if (code !== 0) return fail(new Error(said))
      done({ first, ms: performance.now() - from, mb: Math.round(Number(/maxRSS (\d+)/.exec(said)?.[1]) / 1024) })
    })
  })

export const machine = () => ({ node: process.version, cpu: cpus()[0]?.model, cores: cpus().length, load: loadavg()[0] })

export const rounded = (value, digits = 2) => Number(value.toFixed(digits))
