// node bench/measuring-texts.mjs [--kinds]
// The reading on our own measuring texts (training/measuring-texts) by the shared scorer: nothing is learnt from them. Those on the case
// of the casebook are counted apart.
// `--kinds` counts by kind of text: f German and g English on the war in Ukraine, h other negotiations. Build first.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadModels } from '../dist/models/index.js'
import { measuringTexts } from '../training/coded-texts.mjs'
import { readTexts } from '../training/proposals.mjs'

const scorer = fileURLToPath(new URL('../../shared/eval/score-positions.mjs', import.meta.url))
if (!existsSync(scorer)) {
  console.log('skipped: no shared data')
  process.exit(0)
}
const folder = mkdtempSync(join(tmpdir(), 'parley-'))
const lines = (list) => list.map((x) => `${JSON.stringify(x)}\n`).join('')

const score = async (name, texts) => {
  const coded = texts.map((d) => ({ ...d, conflict: d.case === 'ukraine' ? 'ukraine-russia' : 'other' }))
  const gold = join(folder, 'gold.jsonl')
  const read = join(folder, 'read.jsonl')
  writeFileSync(gold, lines(coded))
  // One casebook for all, as texts are scored.
  writeFileSync(read, lines(await readTexts(texts.map((d) => ({ ...d, case: 'ukraine' })), loadModels(['statements']).statements)))
  const { stdout, stderr } = spawnSync('node', [scorer, gold, read, '--table'], { encoding: 'utf8' })
  process.stdout.write(`${name}\n${stdout}`)
  process.stderr.write(stderr)
}

const all = measuringTexts()
await score('all', all)
await score('on the case of the casebook', all.filter((d) => d.case === 'ukraine'))
if (process.argv.includes('--kinds')) for (const kind of ['f', 'g', 'h']) await score(kind, all.filter((d) => d.id.startsWith(kind)))
rmSync(folder, { recursive: true, force: true })
