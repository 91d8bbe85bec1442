// node training/statements.mjs [--measure]
// Trains the judge of the reading (models/statements.bin) on the training half of the gold and on our own coded texts.
// Threshold and calibration come from cross-validation over documents of the gold's training half. --measure only prints.
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { goldTexts, ownTexts, sampleTexts } from './coded-texts.mjs'
import { chosen, fitChoices } from './choice-learner.mjs'
import { fit, numbered, probabilities, vocabulary } from './linear-learner.mjs'
import { PLAIN_WEIGHTS } from '../dist/reading/choose-issue.js'
import { found, prepareTexts } from './proposals.mjs'

const FOLDS = 5
const LEAST = 2
/** Weight of our own texts beside the gold's. Less and more were tried: it hardly matters. */
const OWN_WEIGHT = 1
const YES_NO = { epochs: 8, rate: 0.1, decay: 0.02 }
const LABELS = { epochs: 10, rate: 0.1, decay: 0.02 }
const SMALLEST = 0.02
const CHOICES = { epochs: 300, rate: 0.05, decay: 0.01 }

const trainOn = (texts) => {
  const all = texts.flatMap((t) => t.proposals.map((p) => ({ signs: p.features, label: p.right ? 1 : 0, weight: t.weight })))
  const words = vocabulary(all, LEAST)
  const yes = fit(all.map((e) => ({ ...e, ids: numbered(e.signs, words) })), words.size, 2, YES_NO)
  const right = texts.flatMap((t) => t.proposals.filter((p) => p.right).map((p) => ({ signs: p.features, name: `${p.gold.act}=${p.gold.sign}`, weight: t.weight })))
  const classes = [...new Set(right.map((e) => e.name))].sort()
  const labelWords = vocabulary(right, LEAST)
  const labels = fit(right.map((e) => ({ ids: numbered(e.signs, labelWords), label: classes.indexOf(e.name), weight: e.weight })), labelWords.size, classes.length, LABELS)
  return { words, yes, classes, labelWords, labels }
}

const apply = (model, text) => {
  for (const p of text.proposals) {
    p.p = probabilities(model.yes, numbered(p.features, model.words), 2)[1]
    // As the reading does it: the lexicon's act stands, a plain clause gets the likeliest act of its sign.
    const scores = probabilities(model.labels, numbered(p.features, model.labelWords), model.classes.length)
    const ofSign = scores.map((x, k) => (model.classes[k].endsWith(`=${p.sign}`) ? x : -1))
    p.label = p.features[0].startsWith('rule=clause') ? model.classes[ofSign.indexOf(Math.max(...ofSign))] : `${p.act}=${p.sign}`
  }
}

const percent = (x) => (100 * x).toFixed(1)
const show = (name, r) => console.log(`${name.padEnd(34)} P ${percent(r.precision)}  R ${percent(r.recall)}  F1 ${percent(r.f1)}  act and sign ${percent(r.label)}  (${r.proposed})`)

const prepare = await prepareTexts()
const gold = goldTexts('train.jsonl')
if (gold === null) {
  console.error('training/statements.mjs needs ../shared/data/gold/train.jsonl')
  process.exit(2)
}
const real = prepare(gold).map((t) => ({ ...t, weight: 1 }))
const own = prepare([...sampleTexts(), ...ownTexts()]).map((t) => ({ ...t, weight: OWN_WEIGHT }))
console.log(`${real.length} gold texts, ${own.length} own; ${[...real, ...own].reduce((n, t) => n + t.proposals.length, 0)} proposals`)
show('rules alone, gold train', found(real, (p) => (p.byRule ? 1 : 0), 0.5))

for (let k = 0; k < FOLDS; k++) {
  const model = trainOn([...real.filter((_, i) => i % FOLDS !== k), ...own])
  for (const t of real.filter((_, i) => i % FOLDS === k)) apply(model, t)
}
const thresholds = [...Array(40).keys()].map((i) => 0.1 + i * 0.01)
const byThreshold = thresholds.map((t) => [t, found(real, (p) => p.p, t)])
// A flat top: of all thresholds within half a point of the best a low one, since a person can drop what the judge was unsure of but not see what it left out.
const best = Math.max(...byThreshold.map(([, r]) => r.f1))
const near = byThreshold.filter(([, r]) => r.f1 >= best - 0.005).map(([t]) => t)
const threshold = Math.round(near[Math.floor(near.length / 4)] * 100) / 100
show(`cross-validation at ${threshold}`, found(real, (p) => p.p, threshold))

/** Mean rightness in bins of equal size over the held-out probabilities, made rising (pool adjacent violators). */
const calibration = (() => {
  const pairs = real.flatMap((t) => t.proposals.map((p) => [p.p, p.gold !== null ? 1 : 0])).sort((a, b) => a[0] - b[0])
  const size = Math.max(30, Math.floor(pairs.length / 16))
  const bins = []
  for (let i = 0; i + size <= pairs.length; i += size) {
    const part = pairs.slice(i, i + size)
    bins.push([part.reduce((s, x) => s + x[0], 0) / size, part.reduce((s, x) => s + x[1], 0) / size, size])
  }
  for (let i = 1; i < bins.length; i++) {
    while (i > 0 && bins[i][1] < bins[i - 1][1]) {
      const [a, b] = [bins[i - 1], bins[i]]
      const n = a[2] + b[2]
      bins.splice(i - 1, 2, [(a[0] * a[2] + b[0] * b[2]) / n, (a[1] * a[2] + b[1] * b[2]) / n, n])
      i--
    }
  }
  const round = (x) => Math.round(x * 1000) / 1000
  return [[0, 0], ...bins.map(([x, y]) => [round(x), round(y)]), [1, round(Math.max(0.95, bins.at(-1)[1]))]]
})()

/** The choice of an issue, learnt where the coding names one the reading thought of. */
const choicesIn = (texts) =>
  texts.flatMap((t) =>
    t.proposals.flatMap((p) => {
      if (!p.right || p.gold.issue === null) return []
      const right = p.issues.findIndex((c) => c.issue === p.gold.issue)
      return right < 0 ? [{ choices: p.issues.map((c) => c.signs), right: -1 }] : [{ choices: p.issues.map((c) => c.signs), right }]
    }),
  )
const learnable = (list) => list.filter((e) => e.right >= 0)
const size = PLAIN_WEIGHTS.length
const rightShare = (list, weights) => list.filter((e) => e.right >= 0 && chosen(e.choices, weights) === e.right).length / Math.max(1, list.length)
{
  let [before, after, n] = [0, 0, 0]
  for (let k = 0; k < FOLDS; k++) {
    const held = choicesIn(real.filter((_, i) => i % FOLDS === k))
    const rest = real.filter((_, i) => i % FOLDS !== k)
    const w = fitChoices(learnable(choicesIn([...rest, ...rest, ...rest, ...own])), size, PLAIN_WEIGHTS, CHOICES)
    before += rightShare(held, PLAIN_WEIGHTS) * held.length
    after += rightShare(held, w) * held.length
    n += held.length
  }
  console.log(`issue right, cross-validation: plain ${percent(before / n)}, trained ${percent(after / n)} of ${n}`)
}
// Real texts have more that no issue covers, our own name their issues more densely: three to one keeps both in sight.
const mixed = [...real, ...real, ...real, ...own]
const issueWeights = fitChoices(learnable(choicesIn(mixed)), size, PLAIN_WEIGHTS, CHOICES).map((w) => Math.round(w * 1000) / 1000)

const model = trainOn([...real, ...own])
const round = (x) => Math.round(x * 100) / 100
const weights = {}
for (const [sign, id] of model.words) {
  const w = round(model.yes.weights[id * 2 + 1] - model.yes.weights[id * 2])
  if (Math.abs(w) >= SMALLEST) weights[sign] = w
}
const count = model.classes.length
const classWeights = {}
for (const [sign, id] of model.labelWords) {
  const row = model.classes.map((_, k) => [k, round(model.labels.weights[id * count + k])]).filter(([, w]) => Math.abs(w) >= SMALLEST * 2)
  if (row.length > 0) classWeights[sign] = row
}
const file = {
  version: 1,
  threshold,
  bias: round(model.yes.bias[1] - model.yes.bias[0]),
  weights,
  classes: model.classes,
  classBias: [...model.labels.bias].map(round),
  classWeights,
  calibration,
  issueWeights,
}
const dev = goldTexts('dev.jsonl')
if (dev !== null) {
  const measured = prepare(dev)
  for (const t of measured) apply(model, t)
  show('rules alone, gold dev', found(measured, (p) => (p.byRule ? 1 : 0), 0.5))
  show(`judge, gold dev at ${threshold}`, found(measured, (p) => p.p, threshold))
  const choices = choicesIn(measured)
  console.log(`issue right, gold dev: plain ${percent(rightShare(choices, PLAIN_WEIGHTS))}, trained ${percent(rightShare(choices, issueWeights))} of ${choices.length}`)
}
const bytes = gzipSync(JSON.stringify(file), { level: 9 })
console.log(`${Object.keys(weights).length} + ${Object.keys(classWeights).length} signs, ${bytes.length} bytes packed`)
if (!process.argv.includes('--measure')) writeFileSync(new URL('../models/statements.bin', import.meta.url), bytes)
