// The reading's proposals on coded texts, each with what the coding says of it.
import { casebooksFolder, loadCasebook } from '../dist/casebook/index.js'
import { articleId, parsePartialDate } from '../dist/dossier/index.js'
import { loadModels } from '../dist/models/index.js'
import { prepareReader, proposalsOf, readArticle, weighedSigns } from '../dist/reading/index.js'

const SAME_SHARE = 0.6
const SAME_PART = 0.2
const WORD = /[\p{L}\p{N}]+/gu

const wordsIn = (text) => [...text.matchAll(WORD)].map((m) => [m.index, m.index + m[0].length])
const inside = (words, span) => words.flatMap(([b, e], i) => (b >= span.begin && e <= span.end ? [i] : []))

/** How far two spans are the same passage; 0 below what counts as found. */
export const overlap = (a, b) => {
  const set = new Set(b)
  const both = a.filter((x) => set.has(x)).length
  const part = both / (a.length + b.length - both || 1)
  return both / Math.max(1, Math.min(a.length, b.length)) >= SAME_SHARE && part >= SAME_PART ? part : 0
}

/** Proposals nearly as good as the best one for a coded statement are right as well: which of them is kept is decided later. */
const NEARLY = 0.8

const fold = (s) => (s ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
const surname = (s) => fold(s).split(' ').at(-1)

/** Whether an actor named in a text is the one a coder gave: by name, party or place in the text. */
const isHolder = (coded, actor) =>
  fold(coded.actor) === fold(actor.actor) ||
  (coded.party !== null && fold(coded.party) === fold(actor.party)) ||
  (coded.speaker !== null && actor.begin < coded.speaker.end && coded.speaker.begin < actor.end) ||
  (surname(coded.actor).length > 3 && surname(coded.actor) === surname(actor.actor))

const casebooks = async () => {
  const all = new Map()
  for (const name of ['ukraine', 'pay', 'world']) {
    const loaded = await loadCasebook(`${casebooksFolder()}/${name}`)
    if (!loaded.ok) throw new Error(`casebook ${name} does not load`)
    all.set(name, loaded.casebook)
  }
  return all
}

const articleOf = (d) => ({
  id: articleId(d.id, d.text),
  source: d.id,
  title: d.title ?? null,
  lang: d.lang ?? null,
  published: d.date ? parsePartialDate(d.date) : null,
  publisher: null,
  text: d.text,
  boilerplate: [],
})

/** Readings of texts with the weights in `statements`, as the scorers read them. */
export const readTexts = async (texts, statements) => {
  const models = { ...loadModels(['de', 'en', 'issues']), statements }
  const readers = new Map([...(await casebooks())].map(([name, casebook]) => [name, prepareReader(casebook, models)]))
  return texts.map((d) => {
    const { statements } = readArticle(articleOf(d), readers.get(d.case ?? 'ukraine'))
    return { id: d.id, statements }
  })
}

export const prepareTexts = async () => {
  const models = loadModels(['de', 'en', 'issues'])
  const readers = new Map([...(await casebooks())].map(([name, casebook]) => [name, prepareReader(casebook, models)]))
  /** Proposals with the holders the rules name, or those that `weightOfHolders` (sign → weight) choose. */
  return (texts, weightOfHolders = null) => {
    const holderWeights = weightOfHolders && weighedSigns([...weightOfHolders].map(([sign, weight]) => [sign, [weight]]), 1)
    return texts.map((d) => {
      const reader = { ...readers.get(d.case ?? 'ukraine'), judge: null, holderWeights }
      const article = articleOf(d)
      const words = wordsIn(d.text)
      const gold = d.statements.map((g) => ({ ...g, words: inside(words, g) }))
      const proposals = proposalsOf(article, reader).map((p) => {
        const mine = inside(words, p)
        let best = null
        let score = 0
        for (const g of gold) {
          const o = overlap(mine, g.words)
          if (o === 0) continue
          const who = g.actor === p.actor || (g.party !== null && g.party === p.party)
          const s = o + 0.1 * who + 0.1 * (g.act === p.act) + 0.1 * (g.sign === p.sign)
          if (s > score) [best, score] = [g, s]
        }
        return { ...p, words: mine, gold: best, score }
      })
      const top = new Map()
      for (const p of proposals) if (p.gold) top.set(p.gold, Math.max(top.get(p.gold) ?? 0, p.score))
      for (const p of proposals) {
        p.right = p.gold !== null && p.score >= NEARLY * top.get(p.gold)
        p.holders = p.options.map((o) => ({ signs: o.signs, right: p.gold !== null && o.holders.some((h) => isHolder(p.gold, h)) }))
      }
      return { id: d.id, lang: d.lang, case: d.case, gold, proposals }
    })
  }
}

/** Found precision, recall and F1 of a score over proposals at a threshold, overlapping proposals of one holder counted once. */
export const found = (texts, scoreOf, threshold) => {
  let [right, proposed, coded] = [0, 0, 0]
  for (const { proposals, gold } of texts) {
    const kept = []
    for (const p of [...proposals].sort((a, b) => scoreOf(b) - scoreOf(a))) {
      if (scoreOf(p) < threshold) break
      const twin = kept.some((k) => k.actor === p.actor && p.words.filter((w) => k.words.includes(w)).length > 0.6 * Math.min(p.words.length, k.words.length))
      if (!twin) kept.push(p)
    }
    proposed += kept.length
    coded += gold.length
    const used = new Set()
    for (const k of kept) {
      const [best] = gold.filter((g) => !used.has(g) && overlap(k.words, g.words) > 0).sort((a, b) => overlap(k.words, b.words) - overlap(k.words, a.words))
      if (!best) continue
      used.add(best)
      right++
    }
  }
  const [p, r] = [right / Math.max(1, proposed), right / Math.max(1, coded)]
  return { precision: p, recall: r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r), proposed }
}
