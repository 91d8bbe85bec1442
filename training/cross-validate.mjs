// node training/cross-validate.mjs [--threshold T] [--out FILE]
// The whole reading, cross-validated: each fifth of the gold's training half is read with weights learnt without it, and
// all that was read is given to the scorer. Unlike statements.mjs, which weighs proposals one by one, this measures what
// comes out in the end. `--out` keeps the predictions. Build first; takes some minutes.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { taughtTexts } from './coded-texts.mjs'
import { fitReading, forKinds } from './reading-learner.mjs'
import { prepareTexts, readTexts } from './proposals.mjs'

const FOLDS = 5
const after = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : null)
const taught = taughtTexts()
if (taught === null) {
  console.log('skipped: no shared data')
  process.exit(0)
}
const kept = JSON.parse(gunzipSync(readFileSync(new URL('../models/statements.bin', import.meta.url))))
const threshold = Number(after('--threshold') ?? kept.threshold)
const prepare = await prepareTexts()
const withBare = (texts) => prepare(texts).map((bare, i) => ({ ...texts[i], bare }))
const texts = forKinds(taught, withBare)
const lines = []
for (let k = 0; k < FOLDS; k++) {
  const rest = texts.gold.filter((_, i) => i % FOLDS !== k)
  const file = fitReading(prepare, { ...texts, gold: rest }, { threshold, calibration: kept.calibration })
  // The command line reads every text with one casebook, as it is scored.
  const all = taught.gold.filter((_, i) => i % FOLDS === k).map((d) => ({ ...d, case: 'ukraine' }))
  lines.push(...(await readTexts(all, Buffer.from(JSON.stringify(file)))))
}
const out = after('--out') ?? join(mkdtempSync(join(tmpdir(), 'parley-')), 'read.jsonl')
writeFileSync(out, lines.map((l) => `${JSON.stringify(l)}\n`).join(''))
const shared = fileURLToPath(new URL('../../shared', import.meta.url))
const scored = spawnSync('node', [`${shared}/eval/score-positions.mjs`, `${shared}/data/gold/train.jsonl`, out, '--table'], { encoding: 'utf8' })
process.stdout.write(scored.stdout)
process.stderr.write(scored.stderr)
