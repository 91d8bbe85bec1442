import type { Network } from './network.js'

/** All cells, zeros too: rows by columns; of a one-mode network both halves, and zeros on the diagonal. */
export const denseMatrix = ({ rows, cols, edges, options }: Network): number[][] => {
  const matrix = rows.map(() => new Array<number>(cols.length).fill(0))
  for (const { row, col, weight } of edges) {
    ;(matrix[row] as number[])[col] = weight
    if (options.networkType === 'onemode') (matrix[col] as number[])[row] = weight
  }
  return matrix
}
