// All ways to rank a few states, ties included: for tests that try every completion.
import type { Ranking } from './model.js'

/** Every ranking of the states 1 to `count`: 75 of four. */
export const weakOrders = (count: number): readonly Ranking[] => {
  const rank = (left: readonly number[]): Ranking[] => {
    if (left.length === 0) return [[]]
    return subsets(left)
      .filter(({ length }) => length > 0)
      .flatMap((best) => rank(left.filter((one) => !best.includes(one))).map((rest) => [best, ...rest]))
  }
  return rank(Array.from({ length: count }, (_, at) => at + 1))
}

const subsets = (all: readonly number[]): number[][] =>
  all.reduce<number[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]])
