// node training/statements.mjs [--measure] [--dev]
// Trains what the reading weighs (models/statements.bin): who holds a statement, whether a proposal is one, its act and sign,
// and its issue. Learnt from the training half of the gold and our own coded texts, fresh and practised; threshold and calibration come from
// cross-validation over documents of the gold's training half. --measure only prints. --dev measures on the gold's other half as
// well: seldom, for who sees its figures at every training tunes on them.
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { calibrationOf, reliability, thresholdOf } from './calibration.mjs'
import { goldTexts, taughtTexts } from './coded-texts.mjs'
import { fitHolders, measureHolders } from './holder-learner.mjs'
import { fitJudge, likelihood } from './judge-learner.mjs'
import { found, prepareTexts } from './proposals.mjs'
import { asWeighed, fileOf, fitIssues, forKinds, measureIssues } from './reading-learner.mjs'

const FOLDS = 5

const percent = (x) => (100 * x).toFixed(1)
const show = (name, r) => console.log(`${name.padEnd(34)} P ${percent(r.precision)}  R ${percent(r.recall)}  F1 ${percent(r.f1)}  (${r.proposed})`)
const fold = (texts, k) => texts.filter((_, i) => i % FOLDS === k)
const rest = (texts, k) => texts.filter((_, i) => i % FOLDS !== k)
const sum = (list, key) => list.reduce((n, x) => n + x[key], 0)

const texts = taughtTexts()
if (texts === null) {
  console.error('training/statements.mjs needs ../shared/data: gold/train.jsonl and the free texts of training/real-texts.mjs')
  process.exit(2)
}
const prepare = await prepareTexts()

// 1. Holders.
const showHolders = (name, list) =>
  console.log(`${name.padEnd(34)} rules ${percent(sum(list, 'first') / sum(list, 'n'))}  weighed ${percent(sum(list, 'ranked') / sum(list, 'n'))}  any of them ${percent(sum(list, 'any') / sum(list, 'n'))} of ${sum(list, 'n')}`)
const bare = forKinds(texts, (list) => prepare(list))
const without = (kinds, k) => ({ ...kinds, gold: rest(kinds.gold, k), real: rest(kinds.real, k) })
const listed = (kinds) => Object.values(kinds).flat()
const holdersWithout = [...Array(FOLDS).keys()].map((k) => fitHolders(listed(without(bare, k))))
for (const [name, kind] of [['holder right, cross-validation', 'gold'], ['the same, other real texts', 'real']])
  showHolders(name, holdersWithout.map((weights, k) => measureHolders(fold(bare[kind], k), weights)))
const holderWeights = fitHolders(listed(bare))

// 2. Statements, their signs and acts.
const prepared = forKinds(texts, (list) => prepare(list, holderWeights))
// The judge is told of the holder, so what is kept back has holders chosen by weights that have not seen it.
const keptBack = (kind, k) => prepare(fold(texts[kind], k), holdersWithout[k])
const [gold, real] = [[], []]
console.log(`${Object.entries(texts).map(([kind, list]) => `${list.length} ${kind}`).join(', ')} texts; ${listed(prepared).reduce((n, t) => n + t.proposals.length, 0)} proposals`)
for (let k = 0; k < FOLDS; k++) {
  const judge = fitJudge(asWeighed(without(prepared, k)), { labels: false })
  const [ofGold, ofReal] = [keptBack('gold', k), keptBack('real', k)]
  for (const t of [...ofGold, ...ofReal]) for (const p of t.proposals) p.p = likelihood(judge, p)
  gold.push(...ofGold)
  real.push(...ofReal)
}
show('rules alone, gold train', found(gold, (p) => (p.byRule ? 1 : 0), 0.5))
const calibration = calibrationOf(gold)
// Texts about negotiations and others count alike: a reader is handed both.
const threshold = thresholdOf((t) => (found(gold, (p) => p.p, t).f1 + found(real, (p) => p.p, t).f1) / 2)
show(`cross-validation at ${threshold}`, found(gold, (p) => p.p, threshold))
show('the same, other real texts', found(real, (p) => p.p, threshold))
console.log(reliability(gold, calibration))

// 3. Issues, learnt where the coding names one the reading thought of.
const showIssues = (name, list) =>
  console.log(`${name.padEnd(34)} plain ${percent(sum(list, 'plain') / sum(list, 'n'))}  trained ${percent(sum(list, 'trained') / sum(list, 'n'))}  any of them ${percent(sum(list, 'any') / sum(list, 'n'))} of ${sum(list, 'n')}`)
showIssues('issue right, cross-validation', [...Array(FOLDS).keys()].map((k) => measureIssues(fold(prepared.gold, k), fitIssues(without(prepared, k)))))
const issueWeights = fitIssues(prepared)

const judge = fitJudge(asWeighed(prepared))
const file = fileOf({ judge, threshold, calibration, issueWeights, holderWeights })

const dev = process.argv.includes('--dev') ? goldTexts('dev.jsonl') : null
if (dev !== null) {
  showHolders('holder right, gold dev', [measureHolders(prepare(dev), holderWeights)])
  const measured = prepare(dev, holderWeights)
  for (const t of measured) for (const p of t.proposals) p.p = likelihood(judge, p)
  show('rules alone, gold dev', found(measured, (p) => (p.byRule ? 1 : 0), 0.5))
  show(`judge, gold dev at ${threshold}`, found(measured, (p) => p.p, threshold))
  showIssues('issue right, gold dev', [measureIssues(measured, issueWeights)])
  console.log(`gold dev, ${reliability(measured, calibration)}`)
}
const bytes = gzipSync(JSON.stringify(file), { level: 9 })
console.log(`${Object.keys(file.weights).length} signs, ${holderWeights.size} of holders; ${bytes.length} bytes packed`)
if (!process.argv.includes('--measure')) writeFileSync(new URL('../models/statements.bin', import.meta.url), bytes)
