// Which of the options holds a statement: the one whose signs weigh most. Weights are trained by training/statements.mjs;
// without any, what the rules say stands.
import type { HolderOption } from './holder-options.js'
import { numbersOf, type SignTable, signTable } from './signs.js'

export type HolderWeights = ReadonlyMap<string, number>

interface Known {
  readonly table: SignTable
  readonly weights: Float64Array
}

const tables = new WeakMap<HolderWeights, Known>()

const knownTo = (weights: HolderWeights): Known => {
  let known = tables.get(weights)
  if (known === undefined)
    tables.set(weights, (known = { table: signTable(weights.keys()), weights: Float64Array.from(weights.values()) }))
  return known
}

export const weightOf = (weights: HolderWeights, option: HolderOption): number => {
  const known = knownTo(weights)
  let sum = 0
  for (const number of numbersOf(known.table, option.signs)) sum += known.weights[number] as number
  return sum
}

/** The heaviest option, of equal ones the first; `null` where there is none. */
export const chooseHolder = (options: readonly HolderOption[], weights: HolderWeights | null): HolderOption | null => {
  if (weights === null || options.length < 2) return options[0] ?? null
  let best: HolderOption | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const option of options) {
    const weight = weightOf(weights, option)
    if (weight > most) {
      most = weight
      best = option
    }
  }
  return best
}
