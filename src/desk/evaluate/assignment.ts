/**
 * One-to-one pairing of rows and columns with the greatest sum of weights: shortest augmenting paths with potentials,
 * rows² × columns steps. Each row gets a column while there are enough; pairs of weight 0 are part of the answer too.
 */
export const bestPairs = (
  weight: readonly (readonly number[])[],
): readonly (readonly [row: number, column: number])[] => {
  const height = weight.length
  const width = weight[0]?.length ?? 0
  if (height === 0 || width === 0) return []
  if (height > width) {
    const turned = Array.from({ length: width }, (_, column) => weight.map((row) => row[column] as number))
    return bestPairs(turned).map(([column, row]) => [row, column] as const)
  }
  const rowPrice = new Float64Array(height)
  const columnPrice = new Float64Array(width)
  /** Row that holds each column, or -1. */
  const holder = new Int32Array(width).fill(-1)
  for (let start = 0; start < height; start++) {
    const slack = new Float64Array(width).fill(Number.POSITIVE_INFINITY)
    const cameFrom = new Int32Array(width).fill(-1)
    const closed = new Uint8Array(width)
    let row = start
    let column = -1
    for (;;) {
      let next = -1
      for (let j = 0; j < width; j++) {
        if (closed[j]) continue
        const reduced = -((weight[row] as readonly number[])[j] as number) - rowPrice[row]! - columnPrice[j]!
        if (reduced < slack[j]!) {
          slack[j] = reduced
          cameFrom[j] = column
        }
        if (next === -1 || slack[j]! < slack[next]!) next = j
      }
      const step = slack[next]!
      rowPrice[start] = rowPrice[start]! + step
      for (let j = 0; j < width; j++) {
        if (closed[j]) {
          rowPrice[holder[j]!] = rowPrice[holder[j]!]! + step
          columnPrice[j] = columnPrice[j]! - step
        } else slack[j] = slack[j]! - step
      }
      column = next
      closed[column] = 1
      if (holder[column] === -1) break
      row = holder[column]!
    }
    // Hand the columns of the path on, from its end to the row that began it.
    for (let j = column; j !== -1; ) {
      const before = cameFrom[j]!
      holder[j] = before === -1 ? start : holder[before]!
      j = before
    }
  }
  return [...holder].flatMap((row, column) => (row === -1 ? [] : [[row, column] as const]))
}
