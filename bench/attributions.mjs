// Attributions against the two public data sets, by the shared scorers, on the half of each development part that nobody
// looked at (odd) and the half that was read (even). node bench/attributions.mjs [wikinews|polnear]
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadCasebook } from '../dist/casebook/index.js'
import { articleId, parsePartialDate } from '../dist/dossier/index.js'
import { loadModels } from '../dist/models/index.js'
import { prepareReader, readArticle } from '../dist/reading/index.js'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const shared = here('../../shared')
if (!existsSync(shared)) {
  console.log('skipped: no shared data')
  process.exit(0)
}
const loaded = await loadCasebook(here('../casebooks/world'))
if (!loaded.ok) throw new Error('the casebook world has complaints')
const reader = prepareReader(loaded.casebook, loadModels(['de', 'en']))
const ROLES = ['message', 'speaker', 'cue', 'frame', 'addressee']

const predicted = (line) => {
  const d = JSON.parse(line)
  const reading = readArticle(
    {
      id: articleId(d.id, d.text),
      source: d.id,
      title: d.title ?? null,
      lang: d.lang ?? null,
      published: d.date ? parsePartialDate(d.date) : null,
      publisher: null,
      text: d.text,
      boilerplate: [],
    },
    reader,
  )
  const attributions = reading.attributions.map((a) => ({
    form: a.form,
    ...Object.fromEntries(ROLES.map((role) => [role, a[role].map((r) => [r.begin, r.end])])),
  }))
  return JSON.stringify({ id: d.id, attributions })
}

const sets = [
  ['wikinews', 'data/wikinews-de/dev.jsonl', 'eval/score-wikinews.mjs'],
  ['polnear', 'data/polnear-en/dev.jsonl', 'eval/score-polnear.mjs'],
].filter(([name]) => !process.argv[2] || process.argv[2] === name)
const folder = mkdtempSync(join(tmpdir(), 'parley-attributions-'))
for (const [name, data, scorer] of sets) {
  const lines = readFileSync(join(shared, data), 'utf8').trim().split('\n')
  for (const [half, rest] of [
    ['odd', 1],
    ['even', 0],
  ]) {
    const part = lines.filter((_, i) => i % 2 === rest)
    const gold = join(folder, `${name}-${half}.gold`)
    const pred = join(folder, `${name}-${half}.pred`)
    writeFileSync(gold, `${part.join('\n')}\n`)
    writeFileSync(pred, `${part.map(predicted).join('\n')}\n`)
    console.log(`${name}, ${half} half`)
    console.log(execFileSync('node', [join(shared, scorer), gold, pred, '--table'], { encoding: 'utf8' }))
  }
}
rmSync(folder, { recursive: true })
