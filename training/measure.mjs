// How well an analyser does on trees it has not seen.
const MOODS = { ind: 'ind', sub: 'sub', imp: 'imp' }

const moodOf = (fine) => {
  const form = fine.split('.')[1]
  return form === 'sub1' || form === 'sub2' ? 'sub' : form === 'imp' ? 'imp' : form && /^(prs|prs3|pst)$/.test(form) ? 'ind' : ''
}

export const measure = (analyser, sentences) => {
  const n = { words: 0, tags: 0, fine: 0, mood: 0, moods: 0, sub: 0, subFound: 0, subGold: 0, lemmas: 0, heads: 0, arcs: 0, noPunct: 0, headsNoPunct: 0, cases: 0, caseGold: 0 }
  for (const { words, upos, fine, morph, lemmas, heads, labels } of sentences) {
    const parse = analyser.analyse(words)
    for (let i = 0; i < words.length; i++) {
      n.words++
      if (parse.tags[i] === upos[i]) n.tags++
      const gold = moodOf(fine[i])
      const found = MOODS[parse.feats[i].mood] ?? ''
      if (gold || found) n.moods++
      if ((gold || found) && gold === found) n.mood++
      if (gold === 'sub') n.subGold++
      if (found === 'sub') n.subFound++
      if (gold === 'sub' && found === 'sub') n.sub++
      if (morph[i]) n.caseGold++
      if (morph[i] && parse.feats[i].case === morph[i].split('.')[0]) n.cases++
      if (parse.lemmas[i].toLowerCase() === lemmas[i].toLowerCase()) n.lemmas++
      const right = parse.heads[i] === heads[i]
      if (right) n.heads++
      if (right && parse.labels[i] === labels[i]) n.arcs++
      if (upos[i] !== 'PUNCT') n.noPunct++
      if (right && upos[i] !== 'PUNCT') n.headsNoPunct++
    }
  }
  return n
}

export const sum = (counts) =>
  counts.reduce((a, b) => Object.fromEntries(Object.keys(b).map((key) => [key, (a[key] ?? 0) + b[key]])), {})

const percent = (a, b) => (b === 0 ? '–' : ((100 * a) / b).toFixed(2))

export const asRow = (n) => ({
  words: n.words,
  tags: percent(n.tags, n.words),
  mood: percent(n.mood, n.moods),
  'subj. P/R': `${percent(n.sub, n.subFound)}/${percent(n.sub, n.subGold)}`,
  case: percent(n.cases, n.caseGold),
  lemma: percent(n.lemmas, n.words),
  UAS: percent(n.heads, n.words),
  LAS: percent(n.arcs, n.words),
  'UAS without marks': percent(n.headsNoPunct, n.noPunct),
})

const spans = (tags) => {
  const found = []
  tags.forEach((tag, i) => {
    if (tag === 'O') return
    const last = found.at(-1)
    if (tag.startsWith('I-') && last !== undefined && last.end === i && last.kind === tag.slice(2)) last.end = i + 1
    else found.push({ begin: i, end: i + 1, kind: tag.slice(2) })
  })
  return found.map(({ begin, end, kind }) => `${begin} ${end} ${kind}`)
}

/** Exact spans with their kind. */
export const measureNames = (analyser, sentences) => {
  const kinds = Object.fromEntries(['PER', 'LOC', 'ORG', 'all'].map((kind) => [kind, { right: 0, found: 0, gold: 0 }]))
  for (const { words, names } of sentences) {
    const gold = new Set(spans(names))
    const found = spans(analyser.analyse(words).entities)
    const count = (span, field) => {
      kinds[span.split(' ')[2]][field]++
      kinds.all[field]++
    }
    for (const span of gold) count(span, 'gold')
    for (const span of found) {
      count(span, 'found')
      if (gold.has(span)) count(span, 'right')
    }
  }
  return Object.fromEntries(Object.entries(kinds).map(([kind, { right, found, gold }]) => [kind, percent(2 * right, found + gold)]))
}
