// Which of the options holds a statement: the one whose signs weigh most. Weights are trained by training/statements.mjs;
// without any, what the rules say stands.
import type { HolderOption } from './options/index.js'
import { numbersOf, type WeighedSigns } from './signs.js'

/** One weight a sign. */
export type HolderWeights = WeighedSigns

export const weightOf = ({ table, rows }: HolderWeights, option: HolderOption): number => {
  let sum = 0
  for (const number of numbersOf(table, option.signs)) sum += rows[number] as number
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
