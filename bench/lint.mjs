// How well the lint finds provisions on two agreements written and judged before it was run on them, and what it costs.
// Usage: npm run build, then node bench/lint.mjs
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { casebooksFolder, loadCasebook } from '../dist/casebook/index.js'
import { nameFinder } from '../dist/desk/index.js'
import { languageOf } from '../dist/language/index.js'
import { lintText, provisions } from '../dist/settlement/index.js'
import { machine } from './shared/samples.mjs'

const log = (row) => console.log(JSON.stringify(row))
const folder = new URL(`../tests/lint/${process.argv[2] ?? 'held-out'}/`, import.meta.url)
const { casebook } = await loadCasebook(`${casebooksFolder()}/world`)
const sum = { expected: 0, found: 0, right: 0, all: 0, same: 0 }
const percent = (a, b) => Math.round((1000 * a) / b) / 10
let text = ''
for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort()) {
  const [name, lang] = file.split('.')
  const expected = parse(readFileSync(new URL(file, folder), 'utf8'))
  text = readFileSync(new URL(file.replace('.yaml', '.txt'), folder), 'utf8')
  const language = languageOf(lang)
  const { findings } = lintText(text, language, nameFinder(casebook, language))
  const row = { expected: 0, found: 0, right: 0, all: provisions.length, same: 0 }
  const wrong = []
  for (const { provision, status } of findings) {
    const wanted = expected[provision] ?? 'not-stated'
    if (wanted !== 'not-stated') row.expected++
    if (status !== 'not-stated') row.found++
    if (wanted === status) row.same++
    if (wanted === status && status !== 'not-stated') row.right++
    if (wanted !== status) wrong.push(`${provision} ${wanted} → ${status}`)
  }
  for (const key of Object.keys(sum)) sum[key] += row[key]
  log({ text: `${name}.${lang}`, precision: percent(row.right, row.found), recall: percent(row.right, row.expected), ...row, wrong })
}
log({ text: 'both', precision: percent(sum.right, sum.found), recall: percent(sum.right, sum.expected), ...sum })

const english = languageOf('en')
const names = nameFinder(casebook, english)
for (const times of [1, 10, 40]) {
  const long = Array.from({ length: times }, () => text).join('\n\n')
  lintText(long, english, names)
  const begun = process.cpuUsage()
  lintText(long, english, names)
  const { user } = process.cpuUsage(begun)
  log({ words: long.split(/\s+/).length, cpu_ms: Math.round(user / 1000) })
}
log(machine())
