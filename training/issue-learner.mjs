// The words of issues, learnt from lines: those that lie with the casebooks (casebooks/*/lines/<language>/<issue>*.txt) and the
// statements of coded texts, which name their things as reports do.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadModels } from '../dist/models/index.js'
import { passageOf, SIGN_NUMBERS, signsOfPassage } from '../dist/reading/issue-words.js'

const casebooks = fileURLToPath(new URL('../casebooks/', import.meta.url))
const LINE = /^(?<before>[^[\]]*)\[(?<stance>[^[\]]+)\](?<after>[^[\]]*)$/u

const EPOCHS = 12
const RATE = 0.5
const PENALTY = 3e-4
/** Signs that stand in fewer lines tell nothing of others. */
const LEAST_LINES = 2
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

/** Lines by language: `{issue, text}`. */
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
export const fit = (lines, issues) => {
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

/** Casebooks with lines: `{casebook, issues, languages: Map of language → lines}`. */
export const labelledLines = () =>
  readdirSync(casebooks)
    .sort()
    .filter((casebook) => existsSync(`${casebooks}${casebook}/lines`))
    .map((casebook) => ({ casebook, issues: [...issuesOf(casebook)].sort(), languages: linesOf(casebook) }))

/** The same with the statements of coded texts as further lines. */
export const withStatements = (all, texts) =>
  all.map(({ casebook, issues, languages }) => ({
    casebook,
    issues,
    languages: new Map(
      [...languages].map(([language, lines]) => [
        language,
        [
          ...lines,
          ...texts
            .filter((text) => text.case === casebook && text.lang === language)
            .flatMap(({ text, statements }) => statements.flatMap(({ issue, begin, end }) => (issues.includes(issue) ? [{ issue, text: text.slice(begin, end) }] : []))),
        ],
      ]),
    ),
  }))

/** The weight file, not packed (layout: src/reading/issue-words.ts). The same lines give the same bytes. */
export const issueWordsFile = (all) => {
  const head = { version: VERSION, casebooks: [] }
  const parts = []
  for (const { casebook, issues, languages } of all) {
    const steps = []
    for (const [language, lines] of languages) {
      const { rarity, weights, step } = fit(lines, issues)
      steps.push({ language, step })
      parts.push(rarity, new Uint8Array(weights.buffer))
    }
    head.casebooks.push({ casebook, issues, languages: steps })
  }
  const text = Buffer.from(JSON.stringify(head))
  const size = Buffer.alloc(4)
  size.writeUInt32LE(text.length)
  return Buffer.concat([size, text, ...parts])
}

const FOLDS = 5

/**
 * For each text the words of issues as learnt without it (five parts, every fifth text of its kind): what they say of the texts
 * they were learnt from would be trusted too much. Other texts are given what all of them teach.
 */
export const wordsLearntWithout = (texts) => {
  const lines = labelledLines()
  const parts = [...Array(FOLDS).keys()].map((k) => Object.values(texts).flatMap((list) => list.filter((_, i) => i % FOLDS === k)))
  const all = parts.flat()
  const known = new Map()
  for (const part of parts) {
    const words = issueWordsFile(withStatements(lines, all.filter((text) => !part.includes(text))))
    for (const { id } of part) known.set(id, words)
  }
  const whole = loadModels(['issues']).issues
  return ({ id }) => known.get(id) ?? whole
}
