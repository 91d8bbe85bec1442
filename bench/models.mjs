// node bench/models.mjs [--cross]   (after npm run build)
// Accuracy of the language models on trees and names kept from training, speed, load time, size. The shipped German
// weights were trained on all German trees, so their figures come from cross-validation (--cross: five trainings).
import { existsSync, statSync } from 'node:fs'
import { loadavg } from 'node:os'
import { loadAnalyser } from '../dist/language/analysis/index.js'
import { loadModels } from '../dist/models/index.js'
import { buildModel } from '../training/build.mjs'
import { englishDev, germanFold, germanTagged, germanTrees, nameTraining } from '../training/data.mjs'
import { asRow, measure, measureNames, sum } from '../training/measure.mjs'
import { nameSets } from '../training/names.mjs'

if (!existsSync(new URL('../../shared/data/ud-en-ewt', import.meta.url))) {
  console.log('skipped: no shared data')
  process.exit(0)
}

const round = (n, digits = 0) => Number(n.toFixed(digits))

/** Time of the processor, which other work on the machine disturbs less than the clock. */
const timed = (work) => {
  const begun = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(begun)
  return [result, (user + system) / 1000]
}

const analysers = {}
const sizes = {}
for (const lang of ['de', 'en']) {
  const [bytes, unpackMs] = timed(() => loadModels([lang])[lang])
  const [analyser, loadMs] = timed(() => loadAnalyser(lang, bytes))
  analysers[lang] = analyser
  const packed = statSync(new URL(`../models/${lang}.bin`, import.meta.url)).size
  sizes[lang] = { 'packed bytes': packed, bytes: bytes.length, 'unpack ms': round(unpackMs), 'load ms': round(loadMs) }
}
console.table(sizes)

const rows = {}
for (const [path, { asWritten, joined }] of englishDev()) {
  rows[path.split('/')[0]] = asRow(measure(analysers.en, asWritten))
  rows[`${path.split('/')[0]}, our tokens`] = asRow(measure(analysers.en, joined))
}
if (process.argv.includes('--cross')) {
  const folds = [0, 1, 2, 3, 4].map((fold) => {
    const { held, rest } = germanFold(fold)
    const analyser = loadAnalyser('de', buildModel('de', rest, { tagged: germanTagged(), names: nameTraining('de') }))
    return [measure(analyser, held.asWritten), measure(analyser, held.joined)]
  })
  rows['ud-de, five folds'] = asRow(sum(folds.map(([asWritten]) => asWritten)))
  rows['ud-de, five folds, our tokens'] = asRow(sum(folds.map(([, joined]) => joined)))
}
console.table(rows)

const names = {}
for (const lang of ['de', 'en'])
  for (const [name, { dev }] of nameSets(lang)) names[name] = measureNames(analysers[lang], dev)
console.table(names)

const speed = {}
for (const [lang, sentences] of [
  ['de', germanTrees().flatMap(({ joined }) => joined)],
  ['en', englishDev().flatMap(([, { joined }]) => joined)],
]) {
  const count = sentences.reduce((n, { words }) => n + words.length, 0)
  const analyser = analysers[lang]
  const tag = (s) => analyser.tag(s.words)
  const rate = (work) => {
    const ms = Math.min(...[0, 1, 2, 3, 4].map(() => timed(() => sentences.forEach(work))[1]))
    return round((count / ms) * 1000)
  }
  speed[lang] = {
    'tags a second': rate(tag),
    'tags and trees a second': rate((s) => analyser.parse(tag(s))),
    'tags and names a second': rate((s) => analyser.entities(tag(s))),
    'all a second': rate((s) => analyser.analyse(s.words)),
  }
}
console.table(speed)
console.log(`load of the machine: ${loadavg().map((n) => n.toFixed(1)).join(' ')}`)
