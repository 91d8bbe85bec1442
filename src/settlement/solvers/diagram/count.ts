// Exact counts over a diagram: plain numbers while all packages together stay below 2^53, BigInt beyond.
import { DEAD, type Ways } from './compile.js'

/** By layer and option: 1 where the option may be chosen. */
export type Choices = readonly Uint8Array[]

/** A kind of number to count with. */
export interface Counting<Count> {
  readonly none: Count
  readonly one: Count
  readonly plus: (a: Count, b: Count) => Count
  readonly times: (a: Count, b: Count) => Count
  readonly exact: (count: Count) => bigint
}
const withNumbers: Counting<number> = {
  none: 0,
  one: 1,
  plus: (a, b) => a + b,
  times: (a, b) => a * b,
  exact: BigInt,
}
const withBigInts: Counting<bigint> = {
  none: 0n,
  one: 1n,
  plus: (a, b) => a + b,
  times: (a, b) => a * b,
  exact: (count) => count,
}

/** Counts with the plainest numbers that stay exact for so many options by layer. */
export const counted = <Result>(
  sizes: readonly number[],
  count: <Count>(counting: Counting<Count>) => Result,
): Result =>
  sizes.reduce((product, size) => product * size, 1) <= Number.MAX_SAFE_INTEGER
    ? count(withNumbers)
    : count(withBigInts)

/** Layer → by node: ways from there to the end. */
export const countsUp = <Count>(
  { sizes, widths, next }: Ways,
  { none, one, plus }: Counting<Count>,
  choices?: Choices,
): readonly (readonly Count[])[] => {
  const counts: Count[][] = []
  counts[sizes.length] = widths[sizes.length] === 0 ? [] : [one]
  for (let layer = sizes.length - 1; layer >= 0; layer--) {
    const [size, ways, free] = [sizes[layer] as number, next[layer] as Int32Array, choices?.[layer]]
    const below = counts[layer + 1] as Count[]
    const here: Count[] = []
    for (let node = 0; node < (widths[layer] as number); node++) {
      let sum = none
      for (let option = 0; option < size; option++) {
        const to = ways[node * size + option] as number
        if (to !== DEAD && free?.[option] !== 0) sum = plus(sum, below[to] as Count)
      }
      here.push(sum)
    }
    counts[layer] = here
  }
  return counts
}

export const countAll = (ways: Ways, choices?: Choices): bigint =>
  counted(ways.sizes, (counting) => counting.exact(countsUp(ways, counting, choices)[0]?.[0] ?? counting.none))

/** By layer and option: the acceptable packages that hold it. */
export const countPerOption = (ways: Ways, choices?: Choices): readonly (readonly bigint[])[] =>
  counted(ways.sizes, (counting) => {
    const { none, one, plus, times, exact } = counting
    const up = countsUp(ways, counting, choices)
    let down = (ways.widths[0] as number) === 0 ? [] : [one]
    return ways.sizes.map((size, layer) => {
      const [next, free, above] = [ways.next[layer] as Int32Array, choices?.[layer], down]
      const counts = new Array<typeof none>(size).fill(none)
      down = new Array<typeof none>(ways.widths[layer + 1] as number).fill(none)
      for (const [node, paths] of above.entries())
        for (let option = 0; option < size; option++) {
          const to = next[node * size + option] as number
          if (to === DEAD || free?.[option] === 0) continue
          down[to] = plus(down[to] as typeof none, paths)
          counts[option] = plus(counts[option] as typeof none, times(paths, up[layer + 1]?.[to] as typeof none))
        }
      return counts.map(exact)
    })
  })
