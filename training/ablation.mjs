// node training/ablation.mjs
// What each part of the reading brings: found F1 by cross-validation over the gold's training half, with a part left out.
// Build first; takes some minutes.
import { taughtTexts } from './coded-texts.mjs'
import { fitHolders } from './holder-learner.mjs'
import { fitJudge, likelihood } from './judge-learner.mjs'
import { found, prepareTexts } from './proposals.mjs'
import { asWeighed, forKinds } from './reading-learner.mjs'

const FOLDS = 5
const texts = taughtTexts()
if (texts === null) {
  console.log('skipped: no shared data')
  process.exit(0)
}
const prepare = await prepareTexts()
const weights = fitHolders(Object.values(texts).flatMap((list) => prepare(list)))
const all = forKinds(texts, (list) => prepare(list, weights))

const best = (texts) => {
  const all = [...Array(60).keys()].map((i) => found(texts, (p) => p.p, 0.1 + i / 100))
  return all.reduce((a, b) => (b.f1 > a.f1 ? b : a))
}
const without = (texts, dropped) =>
  texts.map((t) => ({ ...t, proposals: t.proposals.map((p) => ({ ...p, features: p.features.filter((f) => !dropped.test(f)) })) }))
const percent = (x) => (100 * x).toFixed(1)
const show = (name, r) => console.log(`| ${name} | ${percent(r.precision)} | ${percent(r.recall)} | ${percent(r.f1)} |`)
const measure = (name, kinds) => {
  const { gold: mine } = kinds
  for (let k = 0; k < FOLDS; k++) {
    const judge = fitJudge(asWeighed({ ...kinds, gold: mine.filter((_, i) => i % FOLDS !== k) }), { labels: false })
    for (const t of mine.filter((_, i) => i % FOLDS === k)) for (const p of t.proposals) p.p = likelihood(judge, p)
  }
  show(name, best(mine))
}

console.log('| | precision | recall | found F1 |\n|---|---|---|---|')
show('rules alone', found(all.gold, (p) => (p.byRule ? 1 : 0), 0.5))
measure('everything', all)
const parts = {
  'without word classes': /^(?:class|above-class|subject-class|subject-kind|child-class|own-child|modality-child|word-class|cue-class)/u,
  'without the words themselves': /^(?:word|child|subject-lemma|lemma|above|modality-lemma|cue|cue-modality|lemma-rule)=/u,
  'without rules and lexicon': /^(?:rule|rule-act|act|act-sign|sign-rule|entry|above-act|inside|class-rule|governed-rule|subject-rule|issue-rule|absolute)=/u,
  'without who speaks': /^(?:speech|depth|cue|cue-modality|cue-class|class-speech|word-class-speech)=/u,
  'without issues and conditions': /^(?:issue|issue-rule|condition)=/u,
  'without the holder': /^(?:commits|commits-rule|names|names-rule|sure|filed|holder-kind|distance)=/u,
  'without pairs and edges of words': /^(?:pair|begins|ends)=/u,
}
for (const [name, dropped] of Object.entries(parts)) measure(name, forKinds(all, (list) => without(list, dropped)))
measure('without excerpts of other real texts', { ...all, real: [] })
measure('without fresh and seen texts', { ...all, fresh: [], seen: [] })
measure('without texts rules were written with', { ...all, practice: [] })
measure('without our own texts', { ...all, practice: [], fresh: [], seen: [] })
