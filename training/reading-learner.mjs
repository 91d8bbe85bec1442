// All that the reading weighs, learnt together from coded texts: holders, statements with their signs and acts, issues.
import { PLAIN_WEIGHTS } from '../dist/reading/choose-issue.js'
import { chosen, fitChoices } from './choice-learner.mjs'
import { fitHolders } from './holder-learner.mjs'
import { asFile, fitJudge } from './judge-learner.mjs'

/** Our own texts hold twice as many statements as real ones do, so each counts half. */
const OWN_WEIGHT = 0.5
const ISSUE_PENALTY = 8
const VERSION = 2

export const weighed = (texts, weight) => texts.map((t) => ({ ...t, weight }))
export const asReal = (texts) => weighed(texts, 1)
export const asOwn = (texts) => weighed(texts, OWN_WEIGHT)

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

/** How often each real text and each text that weighs is taken. */
const REAL_TIMES = 2
const WEIGHING_TIMES = 4
const times = (n, texts) => Array(n).fill(texts).flat()

/**
 * The patterns were written with the gold's training half and our own texts before one's eyes and hardly err there; how
 * often they do on others only `weighing` texts tell, so those count most.
 */
export const fitIssues = (real, own, weighing) =>
  fitChoices(issueChoicesIn([...times(REAL_TIMES, real), ...own, ...times(WEIGHING_TIMES, weighing)]), PLAIN_WEIGHTS.length, {
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

const rounded = (weights) => [...weights].map((w) => Math.round(w * 1000) / 1000)

/** Learns all from `gold` and `coded` texts that carry their bare proposals; `prepare` is that of proposals.mjs. */
export const fitReading = (prepare, { gold, coded, weighing, threshold, calibration }) => {
  const holderWeights = fitHolders([...gold, ...coded].map((t) => t.bare))
  const [real, own] = [asReal(prepare(gold, holderWeights)), asOwn(prepare(coded, holderWeights))]
  return fileOf({ judge: fitJudge([...real, ...own]), threshold, calibration, issueWeights: rounded(fitIssues(real, own, prepare(weighing, holderWeights))), holderWeights })
}
