// A small linear model that says how likely a proposal is a position statement, and which act and sign it is. Its weights
// are trained by training/statements.mjs; every judgement is a sum that can be shown.
import type { Act, Sign } from '../../dossier/index.js'
import type { IssueWeights } from '../issue-weights.js'
import { distinctNumbersOf, type Signs, type WeighedSigns, weighedSigns } from '../signs.js'

const VERSION = 3

/** Weights of one sign: for "is a statement", then one for every sign (`signs`), then one for every act (`acts`). */
type Row = readonly number[]

/** A word of the lexicon, a modal verb (also of a plan that is told: "soll … entstehen"), or no more than a clause. */
export type RuleKind = 'lexicon' | 'modal' | 'clause'

export const kindOfRule = (rule: string): RuleKind =>
  rule.startsWith('modal') || rule === 'clause-planned' || rule.startsWith('point')
    ? 'modal'
    : rule.startsWith('clause')
      ? 'clause'
      : 'lexicon'

/** Plain data. */
export interface Judge {
  readonly version: number
  /** From this probability on a proposal is a statement. */
  readonly threshold: number
  readonly bias: Row
  readonly weights: WeighedSigns
  readonly signs: readonly Sign[]
  readonly acts: readonly Act[]
  /** What the sign and the act that grammar says weigh beside what was learnt, by the kind of rule that says it. */
  readonly trust: Readonly<Record<RuleKind, { readonly sign: number; readonly act: number }>>
  /** Probability as the model says it → as often as it is right: rising pairs, read in between. */
  readonly calibration: readonly (readonly [number, number])[]
  /** How the signs of a choice of issue weigh (choose-issue.ts). */
  readonly issueWeights: IssueWeights
  /** How the signs of a choice of holder weigh (choose-holder.ts). */
  readonly holderWeights: WeighedSigns
}

interface JudgeFile extends Omit<Judge, 'weights' | 'holderWeights'> {
  readonly weights: Readonly<Record<string, Row>>
  readonly holderWeights: Readonly<Record<string, number>>
}

/** Reads the weights as training writes them. Throws on anything else: the file is part of the program. */
export const loadJudge = (bytes: Uint8Array): Judge => {
  const file = JSON.parse(new TextDecoder().decode(bytes)) as JudgeFile
  if (file.version !== VERSION) throw new Error(`judge: weights of version ${file.version} are not for this program`)
  return {
    ...file,
    weights: weighedSigns(Object.entries(file.weights), file.bias.length),
    holderWeights: weighedSigns(
      Object.entries(file.holderWeights).map(([text, weight]) => [text, [weight]]),
      1,
    ),
  }
}

/** What the judge knows of a proposal: which of its signs weigh anything, in the order they are told, with the rows of all that do. */
export interface Evidence {
  readonly numbers: Uint16Array
  readonly known: WeighedSigns
}

export const evidenceOf = ({ weights }: Judge, signs: Signs): Evidence => ({
  numbers: distinctNumbersOf(weights.table, signs),
  known: weights,
})

export const likelihood = (judge: Judge, { numbers, known: { rows, width } }: Evidence): number => {
  let sum = judge.bias[0] ?? 0
  for (let i = 0; i < numbers.length; i++) sum += rows[(numbers[i] as number) * width] as number
  return 1 / (1 + Math.exp(-sum))
}

const heaviest = (scores: readonly number[]): number => scores.indexOf(Math.max(...scores))

/** Acts that go with a sign: what is refused is not offered. */
const FITS: Readonly<Record<Act, readonly Sign[]>> = {
  redline: [-1, 1],
  threaten: [-1, 1],
  promise: [-1, 1],
  refuse_talks: [-1],
  call_talks: [1],
  reject: [-1],
  accept: [1, -1],
  offer: [1, -1],
  demand: [1, -1],
  propose: [1, -1],
  open: [1, -1],
  hedge: [0],
}

/** Likeliest sign, and likeliest act that goes with it; what grammar and lexicon said has a say. */
export const labelOf = (
  judge: Judge,
  evidence: Evidence,
  said: { readonly act: Act; readonly sign: Sign; readonly rule: string; readonly endedAt: number | null },
): { readonly act: Act; readonly sign: Sign } => {
  // Reservations and red lines are only ever read by their own words.
  if (said.act === 'hedge' || said.act === 'redline' || said.act === 'open') return said
  const { signs, acts } = judge
  const trust = judge.trust[kindOfRule(said.rule)]
  const scores = judge.bias.slice(1)
  const { rows, width } = evidence.known
  for (const number of evidence.numbers)
    for (let k = 1; k < width; k++) scores[k - 1] = (scores[k - 1] as number) + (rows[number * width + k] as number)
  const bySign = signs.map((sign, k) => (scores[k] ?? 0) + (sign === said.sign ? trust.sign : 0))
  // What ends its thing is against it, whatever its other words say.
  const sign = said.endedAt === null ? (signs[heaviest(bySign)] ?? said.sign) : said.sign
  const byAct = acts.map((act, k) =>
    FITS[act].includes(sign)
      ? (scores[signs.length + k] ?? 0) + (act === said.act ? trust.act : 0)
      : Number.NEGATIVE_INFINITY,
  )
  // What putting a point in a paper is, the paper says.
  if (said.rule.startsWith('point')) return { act: said.act, sign }
  return { act: acts[heaviest(byAct)] ?? said.act, sign }
}

export const calibrated = (judge: Judge, p: number): number => {
  const points = judge.calibration
  for (let i = 1; i < points.length; i++) {
    const [x0, y0] = points[i - 1] as readonly [number, number]
    const [x1, y1] = points[i] as readonly [number, number]
    if (p <= x1) return y0 + ((y1 - y0) * (p - x0)) / Math.max(1e-9, x1 - x0)
  }
  return points.at(-1)?.[1] ?? p
}
