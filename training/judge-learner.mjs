// The judge: is a proposal a statement, which sign, which act. Three logistic regressions over the same signs.
import { fit, numbered, scoresOf, shares, vocabulary } from './linear-learner.mjs'

const LEAST = 3
/** Penalties and trust were chosen by cross-validation over the gold's training half. */
const PENALTY = { yes: 100, label: 5 }
/** Words of the lexicon say the act and the sign themselves; a bare clause hardly does. */
export const TRUST = { lexicon: { sign: 5, act: 1.5 }, modal: { sign: 5, act: 1 }, clause: { sign: 1, act: 0 } }

const classesOf = (examples, key) => [...new Set(examples.map((p) => key(p.gold)))].sort()

/** Texts are {proposals, weight}. Without `labels` only whether a proposal is a statement is learnt. */
export const fitJudge = (texts, { labels = true } = {}) => {
  const all = texts.flatMap((t) => t.proposals.map((p) => ({ signs: p.features, label: p.right ? 1 : 0, weight: t.weight })))
  const words = vocabulary(all, LEAST)
  const yes = fit(all.map((e) => ({ ...e, ids: numbered(e.signs, words) })), words.size, 2, { penalty: PENALTY.yes / 2 })
  const right = texts.flatMap((t) => t.proposals.filter((p) => p.right).map((p) => ({ p, weight: t.weight })))
  const labelled = (key) => {
    const classes = classesOf(right.map((e) => e.p), key)
    const examples = right.map(({ p, weight }) => ({ ids: numbered(p.features, words), label: classes.indexOf(key(p.gold)), weight }))
    return { classes, model: fit(examples, words.size, classes.length, { penalty: PENALTY.label }) }
  }
  return !labels ? { words, yes } : { words, yes, sign: labelled((g) => g.sign), act: labelled((g) => g.act) }
}

/** Probability that it is a statement. */
export const likelihood = (judge, p) => shares(scoresOf(judge.yes, numbered(p.features, judge.words)))[1]

const ZERO = 0.004
const round = (x) => (Math.abs(x) < ZERO ? 0 : Math.round(x * 100) / 100)

/** As the reading loads it: one row of weights a sign. Signs that weigh nothing are left out. */
export const asFile = (judge) => {
  const { yes, sign, act } = judge
  const row = (id) => [
    round(yes.x[id * 2 + 1] - yes.x[id * 2]),
    ...sign.classes.map((_, c) => round(sign.model.x[id * sign.classes.length + c])),
    ...act.classes.map((_, c) => round(act.model.x[id * act.classes.length + c])),
  ]
  const weights = {}
  for (const [name, id] of judge.words) {
    const weighed = row(id)
    if (weighed.some((w) => w !== 0)) weights[name] = weighed
  }
  return { bias: row(judge.words.size), weights, signs: sign.classes, acts: act.classes, trust: TRUST }
}
