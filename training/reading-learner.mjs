// All that the reading weighs, learnt together from coded texts: holders, statements with their signs and acts, issues.
import { OWN_SIGNS, PLAIN_WEIGHTS, weigh } from '../dist/reading/issue-weights.js'
import { fitChoices } from './choice-learner.mjs'
import { fitHolders } from './holder-learner.mjs'
import { asFile, fitJudge } from './judge-learner.mjs'

/** Texts that rules and patterns were written with hold twice as many statements as real ones do, so each counts half. */
const PRACTICE_WEIGHT = 0.5
/** Real texts are what is read in the end, and our own are five times as many: each of the gold counts as two. */
const GOLD_WEIGHT = 2
const ISSUE_PENALTY = 8
/** What an issue weighs apart is learnt from few statements. */
const OWN_PENALTY = 40
const VERSION = 3

const weighed = (texts, weight) => texts.map((t) => ({ ...t, weight }))

/**
 * Texts of all kinds as the judge learns from them; `fresh` and `seen` are as sparse as real ones. `real` are those that are
 * mostly not about negotiations.
 */
export const asWeighed = ({ gold, practice, fresh, seen, real }) => [
  ...weighed(gold, GOLD_WEIGHT),
  ...weighed(practice, PRACTICE_WEIGHT),
  ...weighed([...fresh, ...seen, ...real], 1),
]

/** Choices of issue where the coding names one the reading thought of. */
const questionsIn = (texts) =>
  texts.flatMap((t) =>
    t.proposals.flatMap((p) => (!p.right || p.gold.issue === null || p.issues.length === 0 ? [] : [{ choices: p.issues, right: p.issues.map((c) => c.issue === p.gold.issue) }])),
  )

const SHARED = PLAIN_WEIGHTS.shared.length
const ROW = OWN_SIGNS.length + 1

/** Numbers and amounts as `weigh` sums them: the shared signs, then a row for every issue of `known`. */
const numberedSigns = ({ issue, signs }, known) => {
  const at = SHARED + known.indexOf(issue) * ROW
  const own = at < SHARED ? [] : [1, ...OWN_SIGNS.map((sign) => signs[sign])].map((amount, j) => [at + j, amount])
  return [...signs.map((amount, k) => [k, amount]), ...own].filter(([, amount]) => amount !== 0)
}

/** How often each text is taken. */
const GOLD_TIMES = 2
const FRESH_TIMES = 4
const times = (n, texts) => Array(n).fill(texts).flat()

const round = (w) => Math.round(w * 1000) / 1000

/**
 * The patterns were written with the gold's training half and the practice texts before one's eyes and hardly err there; how
 * often they do on others only texts that no pattern was written with tell, so those count most.
 */
export const fitIssues = ({ gold, practice, fresh, seen }) => {
  const questions = questionsIn([...times(GOLD_TIMES, gold), ...practice, ...times(FRESH_TIMES, [...fresh, ...seen])])
  const known = [...new Set(questions.flatMap((q) => q.choices.map((c) => c.issue)))].sort()
  const size = SHARED + known.length * ROW
  const examples = questions.map(({ choices, right }) => ({ choices: choices.map((c) => numberedSigns(c, known)), right }))
  const start = Float64Array.from({ length: size }, (_, k) => PLAIN_WEIGHTS.shared[k] ?? 0)
  const fitted = [...fitChoices(examples, size, { start, penalty: (k) => (k < SHARED ? ISSUE_PENALTY : OWN_PENALTY) })].map(round)
  const rowOf = (i) => fitted.slice(SHARED + i * ROW, SHARED + (i + 1) * ROW)
  return { shared: fitted.slice(0, SHARED), own: Object.fromEntries(known.map((issue, i) => [issue, rowOf(i)])) }
}

const best = (choices, weights) => {
  const scores = choices.map((c) => weigh(c, weights))
  return scores.indexOf(Math.max(...scores))
}
const rightOnes = (list, weights) => list.filter((e) => e.right[best(e.choices, weights)]).length
export const measureIssues = (texts, weights) => {
  const list = questionsIn(texts)
  return { plain: rightOnes(list, PLAIN_WEIGHTS), trained: rightOnes(list, weights), any: list.filter((e) => e.right.includes(true)).length, n: list.length }
}

/** As the reading loads it (src/reading/judge). */
export const fileOf = ({ judge, threshold, calibration, issueWeights, holderWeights }) => ({
  version: VERSION,
  threshold,
  ...asFile(judge),
  calibration,
  issueWeights,
  holderWeights: Object.fromEntries(holderWeights),
})

/** The same kinds of texts, each with what `make` gives for it. */
export const forKinds = (kinds, make) => Object.fromEntries(Object.entries(kinds).map(([kind, texts]) => [kind, make(texts)]))

/** Learns all from texts of these kinds that carry their bare proposals; `prepare` is that of proposals.mjs. */
export const fitReading = (prepare, texts, { threshold, calibration }) => {
  const holderWeights = fitHolders(Object.values(texts).flat().map((t) => t.bare))
  const prepared = forKinds(texts, (list) => prepare(list, holderWeights))
  return fileOf({ judge: fitJudge(asWeighed(prepared)), threshold, calibration, issueWeights: fitIssues(prepared), holderWeights })
}
