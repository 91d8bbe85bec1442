// node bench/errors.mjs [GOLD.jsonl]
// Kinds of error of the reading against coded texts, most frequent first. Counts only: no text is shown, so the measuring
// half of the gold may be counted as well. Needs ../shared; build first.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { casebooksFolder, loadCasebook } from '../dist/casebook/index.js'
import { articleId, parsePartialDate } from '../dist/dossier/index.js'
import { loadModels } from '../dist/models/index.js'
import { prepareReader, readArticle } from '../dist/reading/index.js'

const shared = fileURLToPath(new URL('../../shared', import.meta.url))
const path = process.argv[2] ?? `${shared}/data/gold/dev.jsonl`
if (!existsSync(`${shared}/eval/lib.mjs`) || !existsSync(path)) {
  console.log('skipped: no shared data')
  process.exit(0)
}
const { assign, words } = await import(`${shared}/eval/lib.mjs`)
const loaded = await loadCasebook(`${casebooksFolder()}/ukraine`)
if (!loaded.ok) throw new Error('casebook does not load')
const reader = prepareReader(loaded.casebook, loadModels(['de', 'en', 'issues', 'statements']))

const counts = new Map()
const count = (kind) => counts.set(kind, (counts.get(kind) ?? 0) + 1)
const fold = (s) => (s ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
const inside = (tokens, s) => tokens.flatMap(([b, e], i) => (b >= s.begin && e <= s.end ? [i] : []))
const common = (a, b) => a.filter((x) => b.includes(x)).length
const overlap = (a, b) => {
  const n = common(a, b)
  const iou = n / (a.length + b.length - n || 1)
  return n / Math.min(a.length, b.length) >= 0.6 && iou >= 0.2 ? iou : 0
}
const touches = (a, b) => Boolean(a && b && a.begin < b.end && b.begin < a.end)
const kindOf = (s) => (s.why.rule.startsWith('clause') ? 'a plain clause' : s.why.rule.startsWith('modal') ? 'a modal clause' : 'a word of the lexicon')

let [gold, found, read] = [0, 0, 0]
for (const d of readFileSync(path, 'utf8').trim().split('\n').map((l) => JSON.parse(l))) {
  const article = { id: articleId(d.id, d.text), source: d.id, title: d.title ?? null, lang: d.lang ?? null, published: d.date ? parsePartialDate(d.date) : null, publisher: null, text: d.text, boilerplate: [] }
  const { statements } = readArticle(article, reader)
  const tokens = words(d.text)
  const [G, P] = [d.statements.map((s) => inside(tokens, s)), statements.map((s) => inside(tokens, s))]
  const weight = G.map((g) => P.map((p) => overlap(g, p)))
  const pairs = assign(weight).filter(([i, j]) => weight[i][j] > 0)
  gold += G.length
  read += P.length
  found += pairs.length
  const cased = d.conflict === 'ukraine-russia'
  for (const [i, j] of pairs) {
    const [g, p] = [d.statements[i], statements[j]]
    const who = touches(g.speaker, p.speaker) || fold(g.actor) === fold(p.actor) || (g.party !== null && fold(g.party) === fold(p.party))
    if (!who) count('wrong holder')
    else if (cased && fold(g.party) !== fold(p.party)) count(p.party === null ? 'holder right, no party' : 'holder right, wrong party')
    if (g.sign !== p.sign) count(g.sign === 0 ? 'reservation read as yes or no' : p.sign === 0 ? 'yes or no read as a reservation' : 'sign turned round')
    if (g.act !== p.act) count(`wrong act, ${kindOf(p)}`)
    if (cased && g.issue !== p.issue) count(g.issue === 'other' ? 'issue named where none of the list is meant' : p.issue === 'other' ? 'no issue named where one is meant' : 'one issue for another')
    if (g.condition && !touches(g.condition, p.condition)) count('condition missed')
    if (!g.condition && p.condition) count('condition invented')
  }
  const [gi, pi] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))]
  G.forEach((g, i) => {
    if (gi.has(i)) return
    const near = P.some((p) => overlap(g, p) > 0) || G.some((o, k) => k !== i && overlap(g, o) > 0.9)
    count(near ? 'missed: a second holder or a second thing on the same words' : P.some((p) => common(g, p) > 0) ? 'missed: words taken for part of another statement' : `missed: ${d.statements[i].certainty === 'narrated' ? 'told by the author' : 'in somebody’s mouth'}`)
  })
  P.forEach((p, j) => {
    if (pi.has(j)) return
    count(G.some((g) => common(g, p) > 0) ? 'double or cut otherwise' : `spurious: ${kindOf(statements[j])}`)
  })
}
console.log(`${gold} coded, ${read} read, ${found} found\n`)
for (const [kind, n] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`${String(n).padStart(4)}  ${kind}`)
