// How well the splitter finds sentence borders, and how fast the floor `text` is. Run after `npm run build`:
//   node bench/splitter.mjs [--errors FILE] [FILE...]
// A border is the first character of a sentence after the first of its document. The last column leaves out the borders
// that the gold puts behind a colon or semicolon, where this splitter on purpose never cuts (and the gold does in half of
// the cases). Without the shared data: says so, exits 0.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { sentenceRules as german } from '../dist/language/de/abbreviations.js'
import { sentenceRules as english } from '../dist/language/en/abbreviations.js'
import { fold, quotations, sentences, tokenize } from '../dist/text/index.js'

const shared = fileURLToPath(new URL('../../shared/data/', import.meta.url))

/** JSON lines with `text` and `sentences` as [begin, end] pairs. */
const jsonLines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .map(({ text, sentences: spans }) => ({ text, begins: spans.map(([begin]) => begin) }))

/** A treebank: text rebuilt from FORM and SpaceAfter, a blank between sentences, a paragraph break at `# newpar`. */
const treebank = (file) => {
  const documents = []
  let text = ''
  let begins = []
  let gap = ''
  const close = () => {
    if (begins.length > 0) documents.push({ text, begins })
    text = ''
    begins = []
    gap = ''
  }
  for (const block of gunzipSync(readFileSync(file)).toString('utf8').split('\n\n')) {
    const lines = block.split('\n')
    if (lines.some((line) => line.startsWith('# newdoc'))) close()
    if (lines.some((line) => line.startsWith('# newpar')) && text !== '') gap = '\n\n'
    let sentence = ''
    let covered = 0 // last word of a multi-word token, whose parts are no text
    let trailing = ''
    for (const line of lines) {
      const cells = line.split('\t')
      if (cells.length < 10 || cells[0].includes('.')) continue
      const [first, last] = cells[0].split('-').map(Number)
      if (last === undefined && first <= covered) continue
      if (last !== undefined) covered = last
      sentence += trailing + cells[1]
      trailing = cells[9].includes('SpaceAfter=No') ? '' : ' '
    }
    if (sentence === '') continue
    text += gap
    begins.push(text.length)
    text += sentence
    gap = ' '
  }
  close()
  return documents
}

const SETS = [
  ['wikinews-de dev', 'wikinews-de/dev.jsonl', german],
  ['wikinews-de train', 'wikinews-de/train.jsonl', german],
  ['UD German GSD dev', 'ud-de-gsd/dev.conllu.gz', german],
  ['UD German PUD', 'ud-de-pud/all.conllu.gz', german],
  ['UD English EWT dev', 'ud-en-ewt/dev.conllu.gz', english],
  ['UD English EWT train', 'ud-en-ewt/train.conllu.gz', english],
  ['UD English GUM dev', 'ud-en-gum/dev.conllu.gz', english],
  ['UD English GUM train', 'ud-en-gum/train.conllu.gz', english],
]

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const showErrors = process.argv.includes('--errors')
const chosen = SETS.filter(([name]) => (wanted.length === 0 ? !name.endsWith('train') : wanted.some((w) => name.includes(w))))
const percent = (part, whole) => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(2)).padStart(7)

if (!existsSync(shared)) console.log('skipped: no shared data')
else {
  console.log(`${'set'.padEnd(22)}${'borders'.padStart(8)} precision recall   F1   | within paragraphs: P, R, F1 | F1 without : ;`)
  const timed = []
  for (const [name, path, rules] of chosen) {
    const file = shared + path
    if (!existsSync(file)) {
      console.log(`${name.padEnd(22)} skipped: no shared data`)
      continue
    }
    const all = { hit: 0, found: 0, gold: 0 }
    const inner = { hit: 0, found: 0, gold: 0 }
    const firm = { hit: 0, found: 0, gold: 0 }
    for (const { text, begins } of path.endsWith('.gz') ? treebank(file) : jsonLines(file)) {
      const folded = fold(text)
      const split = sentences(folded.text, rules)
      timed.push([text, rules])
      const gold = new Set(begins.slice(1))
      const found = new Set(split.slice(1).map((s) => folded.toRaw(s.begin, s.end).begin))
      const tally = (counts, within) => {
        const counted = (at) => !within || !/\n\s*$/.test(text.slice(Math.max(0, at - 20), at))
        for (const at of found) {
          if (!counted(at)) continue
          counts.found++
          if (gold.has(at)) counts.hit++
          else if (showErrors && within) console.log(`+ ${JSON.stringify(`${text.slice(at - 40, at)}‖${text.slice(at, at + 40)}`)}`)
        }
        for (const at of gold) {
          if (!counted(at)) continue
          counts.gold++
          if (!found.has(at) && showErrors && within) {
            console.log(`- ${JSON.stringify(`${text.slice(at - 40, at)}‖${text.slice(at, at + 40)}`)}`)
          }
        }
      }
      tally(all, false)
      tally(inner, true)
      for (const at of gold) if (!found.has(at) && /[:;]\s*$/.test(text.slice(Math.max(0, at - 20), at))) gold.delete(at)
      tally(firm, false)
    }
    const row = ({ hit, found, gold }) =>
      `${percent(hit, found)} ${percent(hit, gold)} ${percent(2 * hit, found + gold)}`
    console.log(`${name.padEnd(22)}${String(all.gold).padStart(8)} ${row(all)}  | ${row(inner)} | ${percent(2 * firm.hit, firm.found + firm.gold)}`)
  }
  const characters = timed.reduce((sum, [text]) => sum + text.length, 0)
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 4; round++) {
    const started = performance.now()
    for (const [text, rules] of timed) {
      const folded = fold(text)
      tokenize(folded.text)
      sentences(folded.text, rules)
      quotations(folded.text)
    }
    best = Math.min(best, (performance.now() - started) / 1000)
  }
  console.log(`fold + tokenize + sentences + quotations: ${(characters / best / 1e6).toFixed(1)} million characters a second (best of 4)`)
}
