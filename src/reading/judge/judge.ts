// A small linear model that says how likely a proposal is a position statement, and which act and sign it is. Its weights
// are trained by training/statements.mjs; every judgement is a sum that can be shown.
import type { Act, Sign } from '../../dossier/index.js'

export interface Judge {
  readonly version: number
  /** From this probability on a proposal is a statement. */
  readonly threshold: number
  readonly bias: number
  readonly weights: ReadonlyMap<string, number>
  /** "demand=1", "reject=-1", … */
  readonly classes: readonly string[]
  readonly classBias: readonly number[]
  readonly classWeights: ReadonlyMap<string, readonly (readonly [number, number])[]>
  /** Probability as the model says it → as often as it is right: rising pairs, read in between. */
  readonly calibration: readonly (readonly [number, number])[]
  /** How the signs of a choice of issue weigh (choose-issue.ts). */
  readonly issueWeights?: readonly number[]
}

interface JudgeFile {
  readonly version: number
  readonly threshold: number
  readonly bias: number
  readonly weights: Readonly<Record<string, number>>
  readonly classes: readonly string[]
  readonly classBias: readonly number[]
  readonly classWeights: Readonly<Record<string, readonly (readonly [number, number])[]>>
  readonly calibration: readonly (readonly [number, number])[]
  /** How the signs of a choice of issue weigh (choose-issue.ts). */
  readonly issueWeights?: readonly number[]
}

/** Reads the weights as training writes them. Throws on anything else: the file is part of the program. */
export const loadJudge = (bytes: Uint8Array): Judge => {
  const file = JSON.parse(new TextDecoder().decode(bytes)) as JudgeFile
  if (file.version !== 1) throw new Error(`judge: weights of version ${file.version} are not for this program`)
  return {
    ...file,
    weights: new Map(Object.entries(file.weights)),
    classWeights: new Map(Object.entries(file.classWeights)),
  }
}

export const likelihood = (judge: Judge, features: readonly string[]): number => {
  let sum = judge.bias
  for (const feature of features) sum += judge.weights.get(feature) ?? 0
  return 1 / (1 + Math.exp(-sum))
}

/** The likeliest act of that sign. Signs come from grammar (negation, words that end a thing), which is surer than what was learnt. */
export const actOf = (judge: Judge, features: readonly string[], sign: Sign): Act => {
  const scores = [...judge.classBias]
  for (const feature of features) {
    for (const [k, weight] of judge.classWeights.get(feature) ?? []) scores[k] = (scores[k] ?? 0) + weight
  }
  let best = -1
  for (let k = 0; k < scores.length; k++) {
    if (judge.classes[k]?.endsWith(`=${sign}`) && (best < 0 || (scores[k] ?? 0) > (scores[best] ?? 0))) best = k
  }
  return (judge.classes[best] ?? 'propose').split('=')[0] as Act
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
