// node training/issue-words.mjs [--measure]
// Learns from the labelled lines of the casebooks (casebooks/*/lines/<language>/<issue>*.txt) which words speak of which
// issue, and writes models/issues.bin (layout: src/reading/issue-words.ts). The same lines give the same bytes. --measure
// learns from four fifths of the lines, tells how often the last fifth is right, and writes nothing.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { logLikelihoods, passageOf, SIGN_NUMBERS, signsOfPassage } from '../dist/reading/issue-words.js'

const casebooks = fileURLToPath(new URL('../casebooks/', import.meta.url))
const LINE = /^(?<before>[^[\]]*)\[(?<stance>[^[\]]+)\](?<after>[^[\]]*)$/u

const EPOCHS = 12
const RATE = 0.5
const PENALTY = 3e-4
/** Signs that stand in fewer lines tell nothing of others. */
const LEAST_LINES = 2
const FIFTH = 5
const BYTE = 127
const VERSION = 1
/** Rarities are at most some ten. */
const RARITY_STEPS = 24

/** `security.guarantees-b.txt` holds more lines of `security.guarantees`; an issue's own hyphens stay. */
const issueOf = (name, issues) => {
  const bare = name.replace(/\.txt$/u, '')
  return issues.has(bare) ? bare : bare.replace(/-[a-z0-9]$/u, '')
}

const issuesOf = (casebook) =>
  new Set(
    readdirSync(`${casebooks}${casebook}/issues`).flatMap((file) =>
      [...readFileSync(`${casebooks}${casebook}/issues/${file}`, 'utf8').matchAll(/^- id: (\S+)/gmu)].map((m) => m[1]),
    ),
  )

const linesOf = (casebook) => {
  const folder = `${casebooks}${casebook}/lines`
  const issues = issuesOf(casebook)
  const found = new Map()
  for (const language of readdirSync(folder).sort()) {
    const lines = []
    for (const name of readdirSync(`${folder}/${language}`).sort())
      readFileSync(`${folder}/${language}/${name}`, 'utf8')
        .split('\n')
        .forEach((line, i) => {
          if (line.trim() === '') return
          const where = `casebooks/${casebook}/lines/${language}/${name}:${i + 1}`
          const parts = LINE.exec(line.trim())
          const issue = issueOf(name, issues)
          if (!parts) throw new Error(`${where}: one pair of square brackets marks the stance`)
          if (!issues.has(issue)) throw new Error(`${where}: the casebook has no issue ${issue}`)
          lines.push({ issue, text: parts.groups.stance })
        })
    found.set(language, lines)
  }
  return found
}

/** In an order that chance seems to have made, the same each time. */
const shuffle = (order, seed) => {
  let state = seed
  for (let i = order.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const j = Math.floor((state / 2 ** 32) * (i + 1))
    ;[order[i], order[j]] = [order[j], order[i]]
  }
}

const raritiesOf = (lines) => {
  const counts = new Float64Array(SIGN_NUMBERS)
  for (const { text } of lines) for (const number of signsOfPassage(text).numbers) counts[number]++
  return Uint8Array.from(counts, (n) => (n < LEAST_LINES ? 0 : Math.min(255, Math.round(RARITY_STEPS * (Math.log((lines.length + 1) / (n + 1)) + 1)))))
}

/** Softmax regression by Adagrad (Duchi, Hazan, Singer 2011). */
const fit = (lines, issues) => {
  const rarity = raritiesOf(lines)
  const size = issues.length
  const weights = new Float32Array(SIGN_NUMBERS * size)
  const squares = new Float32Array(SIGN_NUMBERS * size).fill(1e-8)
  const passages = lines.map(({ text }) => passageOf(text, rarity))
  const labels = lines.map(({ issue }) => issues.indexOf(issue))
  const order = lines.map((_, i) => i)
  const shares = new Float64Array(size)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, epoch + 1)
    for (const line of order) {
      const { numbers, amounts } = passages[line]
      shares.fill(0)
      for (let k = 0; k < numbers.length; k++) for (let i = 0; i < size; i++) shares[i] += amounts[k] * weights[numbers[k] * size + i]
      const most = Math.max(...shares)
      let sum = 0
      for (let i = 0; i < size; i++) sum += shares[i] = Math.exp(shares[i] - most)
      for (let i = 0; i < size; i++) shares[i] = shares[i] / sum - (i === labels[line] ? 1 : 0)
      for (let k = 0; k < numbers.length; k++)
        for (let i = 0; i < size; i++) {
          const at = numbers[k] * size + i
          const slope = shares[i] * amounts[k] + PENALTY * weights[at]
          squares[at] += slope * slope
          weights[at] -= (RATE * slope) / Math.sqrt(squares[at])
        }
    }
  }
  const step = weights.reduce((a, b) => Math.max(a, Math.abs(b)), 0) / BYTE
  return { issues, rarity, weights: Int8Array.from(weights, (w) => Math.round(w / step)), step }
}

const rightOf = (model, lines) =>
  lines.filter(({ issue, text }) => {
    const logs = logLikelihoods(model, text)
    return model.issues[logs.indexOf(Math.max(...logs))] === issue
  }).length

const head = { version: VERSION, casebooks: [] }
const parts = []
for (const casebook of readdirSync(casebooks).sort()) {
  if (!existsSync(`${casebooks}${casebook}/lines`)) continue
  const issues = [...issuesOf(casebook)].sort()
  const languages = []
  for (const [language, lines] of linesOf(casebook)) {
    if (process.argv.includes('--measure')) {
      const kept = lines.filter((_, i) => i % FIFTH === 0)
      const model = fit(lines.filter((_, i) => i % FIFTH !== 0), issues)
      console.log(`${casebook} ${language}: ${lines.length} lines; of every fifth, not learnt from, ${((100 * rightOf(model, kept)) / kept.length).toFixed(1)} of 100 right`)
      continue
    }
    const { rarity, weights, step } = fit(lines, issues)
    languages.push({ language, step })
    parts.push(rarity, new Uint8Array(weights.buffer))
    console.log(`${casebook} ${language}: ${lines.length} lines, ${issues.length} issues`)
  }
  head.casebooks.push({ casebook, issues, languages })
}
if (!process.argv.includes('--measure')) {
  const text = Buffer.from(JSON.stringify(head))
  const size = Buffer.alloc(4)
  size.writeUInt32LE(text.length)
  const packed = gzipSync(Buffer.concat([size, text, ...parts]), { level: 9 })
  writeFileSync(new URL('../models/issues.bin', import.meta.url), packed)
  console.log(`${packed.length} bytes packed`)
}
