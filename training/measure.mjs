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
