// All that the reading weighs, learnt together from coded texts: holders, statements with their signs and acts, issues.
import { PLAIN_WEIGHTS } from '../dist/reading/choose-issue.js'
import { chosen, fitChoices } from './choice-learner.mjs'
import { fitHolders } from './holder-learner.mjs'
import { asFile, fitJudge } from './judge-learner.mjs'

/** Texts that rules and patterns were written with hold twice as many statements as real ones do, so each counts half. */
const PRACTICE_WEIGHT = 0.5
/** Real texts are what is read in the end, and our own are five times as many: each of the gold counts as two. */
const GOLD_WEIGHT = 2
const ISSUE_PENALTY = 8
const VERSION = 2

const weighed = (texts, weight) => texts.map((t) => ({ ...t, weight }))

/** Texts of all kinds as the judge learns from them; `fresh` and `seen` are as sparse as real ones. */
export const asWeighed = ({ gold, practice, fresh, seen }) => [
  ...weighed(gold, GOLD_WEIGHT),
  ...weighed(practice, PRACTICE_WEIGHT),
  ...weighed([...fresh, ...seen], 1),
]

const listed = (signs) => signs.map((amount, k) => [k, amount])

/** Choices of issue where the coding names one the reading thought of. */
export const issueChoicesIn = (texts) =>
  texts.flatMap((t) =>
    t.proposals.flatMap((p) =>
      !p.right || p.gold.issue === null || p.issues.length === 0
        ? []
        : [{ choices: p.issues.map((c) => listed(c.signs)), right: p.issues.map((c) => c.issue === p.gold.issue) }],
    ),
  )

const plain = Float64Array.from(PLAIN_WEIGHTS)

/** How often each text is taken. */
const GOLD_TIMES = 2
const FRESH_TIMES = 4
const times = (n, texts) => Array(n).fill(texts).flat()

/**
 * The patterns were written with the gold's training half and the practice texts before one's eyes and hardly err there; how
 * often they do on others only texts that no pattern was written with tell, so those count most.
 */
export const fitIssues = ({ gold, practice, fresh, seen }) =>
  fitChoices(issueChoicesIn([...times(GOLD_TIMES, gold), ...practice, ...times(FRESH_TIMES, [...fresh, ...seen])]), PLAIN_WEIGHTS.length, {
    start: plain,
    penalty: ISSUE_PENALTY,
  })

const rightOnes = (list, weights) => list.filter((e) => e.right[chosen(e.choices, weights)]).length
export const measureIssues = (texts, weights) => {
  const list = issueChoicesIn(texts)
  return { plain: rightOnes(list, plain), trained: rightOnes(list, weights), any: list.filter((e) => e.right.includes(true)).length, n: list.length }
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

export const rounded = (weights) => [...weights].map((w) => Math.round(w * 1000) / 1000)

/** The same kinds of texts, each with what `make` gives for it. */
export const forKinds = (kinds, make) => Object.fromEntries(Object.entries(kinds).map(([kind, texts]) => [kind, make(texts)]))

/** Learns all from texts of these kinds that carry their bare proposals; `prepare` is that of proposals.mjs. */
export const fitReading = (prepare, texts, { threshold, calibration }) => {
  const holderWeights = fitHolders(Object.values(texts).flat().map((t) => t.bare))
  const prepared = forKinds(texts, (list) => prepare(list, holderWeights))
  return fileOf({ judge: fitJudge(asWeighed(prepared)), threshold, calibration, issueWeights: rounded(fitIssues(prepared)), holderWeights })
}
