// Which of many utility vectors no other one dominates. Two parties: sorted once, then one sweep, O(n log n). More: each is
// held against those kept so far, largest sums first, so that most are dropped at the first few looks.

/** Vectors lie one after the other: that of row i begins at `i * parties`. */
export interface Rows {
  readonly parties: number
  readonly values: Float64Array
}

/** Positions, sorted by the first party's utility, then the second's and so on, largest first. */
export const lexicographic = ({ parties, values }: Rows): Uint32Array => {
  const order = Uint32Array.from({ length: values.length / parties }, (_, at) => at)
  return order.sort((a, b) => {
    for (let party = 0; party < parties; party++) {
      const gap = (values[b * parties + party] as number) - (values[a * parties + party] as number)
      if (gap !== 0) return gap
    }
    return a - b
  })
}

/**
 * Of rows in lexicographic order, those that stay. A row goes when another is at least as good for every party and better by
 * more than `margin` for one: with a margin, nearly equal rows stay until they can be rounded. Equal rows all stay. `null`: more
 * comparisons than allowed would be needed.
 */
export const undominated = (rows: Rows, order: Uint32Array, margin: number, comparisons: number): Uint32Array | null =>
  rows.parties === 2 ? sweep(rows, order, margin) : holdAgainst(rows, order, margin, comparisons)

const sweep = ({ values }: Rows, order: Uint32Array, margin: number): Uint32Array => {
  const first = (at: number): number => values[2 * (order[at] as number)] as number
  const second = (at: number): number => values[2 * (order[at] as number) + 1] as number
  const kept: number[] = []
  // The best of the second party among rows at least as good for the first; and among those better for it by more than the margin.
  let best = Number.NEGATIVE_INFINITY
  let bestOfBetter = Number.NEGATIVE_INFINITY
  let better = 0
  for (let at = 0; at < order.length; at++) {
    while (better < at && first(better) - first(at) > margin) bestOfBetter = Math.max(bestOfBetter, second(better++))
    const mine = second(at)
    if (best - mine <= margin && bestOfBetter < mine) kept.push(order[at] as number)
    best = Math.max(best, mine)
  }
  return Uint32Array.from(kept)
}

const holdAgainst = (
  { parties, values }: Rows,
  order: Uint32Array,
  margin: number,
  comparisons: number,
): Uint32Array | null => {
  const sums = new Float64Array(values.length / parties)
  for (const row of order)
    for (let party = 0; party < parties; party++)
      sums[row] = (sums[row] as number) + (values[row * parties + party] as number)
  // Sums are exact, so a row that dominates another comes before it.
  const bySum = order.slice().sort((a, b) => (sums[b] as number) - (sums[a] as number))
  const kept: number[] = []
  const isKept = new Uint8Array(values.length / parties)
  let left = comparisons
  for (const row of bySum) {
    if (left < 0) return null
    const base = row * parties
    let dominator = -1
    for (let at = 0; at < kept.length && dominator < 0; at++) {
      const other = (kept[at] as number) * parties
      let gain = 0
      let party = 0
      for (; party < parties; party++) {
        const gap = (values[other + party] as number) - (values[base + party] as number)
        if (gap < 0) break
        if (gap > gain) gain = gap
      }
      if (party === parties && gain > margin) dominator = at
    }
    left -= dominator < 0 ? kept.length : dominator + 1
    if (dominator < 0) {
      kept.push(row)
      isKept[row] = 1
    } else if (dominator > 0) {
      // What has dropped one is likely to drop the next: move it half way to the front.
      const half = dominator >> 1
      const moved = kept[dominator] as number
      kept[dominator] = kept[half] as number
      kept[half] = moved
    }
  }
  return order.filter((row) => isKept[row] === 1)
}
