// node training/issue-words.mjs [--measure]
// Learns from the labelled lines of the casebooks and from our own coded texts which words speak of which issue, and writes
// models/issues.bin. --measure learns from four fifths of the lines, tells how often the last fifth is right, and writes nothing.
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { logLikelihoods } from '../dist/reading/issue-words.js'
import { taughtTexts } from './coded-texts.mjs'
import { fit, issueWordsFile, labelledLines, withStatements } from './issue-learner.mjs'

const FIFTH = 5

const rightOf = (model, lines) =>
  lines.filter(({ issue, text }) => {
    const logs = logLikelihoods(model, text)
    return model.issues[logs.indexOf(Math.max(...logs))] === issue
  }).length

const all = labelledLines()
if (process.argv.includes('--measure')) {
  for (const { casebook, issues, languages } of all)
    for (const [language, lines] of languages) {
      const kept = lines.filter((_, i) => i % FIFTH === 0)
      const model = fit(lines.filter((_, i) => i % FIFTH !== 0), issues)
      console.log(`${casebook} ${language}: ${lines.length} lines; of every fifth, not learnt from, ${((100 * rightOf(model, kept)) / kept.length).toFixed(1)} of 100 right`)
    }
} else {
  const texts = taughtTexts()
  if (texts === null) {
    console.error('training/issue-words.mjs needs ../shared/data/gold/train.jsonl')
    process.exit(2)
  }
  const packed = gzipSync(issueWordsFile(withStatements(all, Object.values(texts).flat())), { level: 9 })
  writeFileSync(new URL('../models/issues.bin', import.meta.url), packed)
  console.log(`${packed.length} bytes packed`)
}
