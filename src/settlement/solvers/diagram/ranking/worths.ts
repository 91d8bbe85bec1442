// What packages are worth, laid out along a diagram: by layer and option, and the most and least that can still come below a node.
import type { Problem } from '../../contract.js'
import { DEAD, type Diagram, type Ways } from '../compile.js'

/** Layer → by option and axis: what choosing adds. */
export type Tables = readonly Float64Array[]

export interface Axes {
  /** Numbers kept of a package: a utility for every party, or fewer. */
  readonly width: number
  readonly tables: Tables
}

/** An axis for every party, in the order of the problem. */
export const partyAxes = ({ layout, sizes }: Diagram, problem: Problem): Axes => {
  const { parties, issues, utilities } = problem
  const tables = sizes.map((size, layer) => {
    const issue = issues[layout.order[layer] as number]
    const table = new Float64Array(size * parties.length)
    for (const [at, party] of parties.entries())
      for (const [option, id] of (issue?.options ?? []).entries())
        table[option * parties.length + at] = utilities?.[party]?.[issue?.id ?? '']?.[id] as number
    return table
  })
  return { width: parties.length, tables }
}

/** Each new axis is a weighted sum of the old ones. */
export const weighted = ({ width, tables }: Axes, rows: readonly ArrayLike<number>[]): Axes => ({
  width: rows.length,
  tables: tables.map((table) => {
    const size = table.length / width
    const sums = new Float64Array(size * rows.length)
    for (let option = 0; option < size; option++)
      for (const [at, row] of rows.entries()) {
        let sum = 0
        for (let axis = 0; axis < width; axis++) sum += (row[axis] as number) * (table[option * width + axis] as number)
        sums[option * rows.length + at] = sum
      }
    return sums
  }),
})

export const sumAxis = (axes: Axes): Axes => weighted(axes, [new Float64Array(axes.width).fill(1)])

/** Layer → by node and axis: the most (or least) the rest of a package can add. Every axis on its own. */
export const extremesBelow = (
  { sizes, widths, next }: Ways,
  { width, tables }: Axes,
  which: 'most' | 'least',
): readonly Float64Array[] => {
  const sign = which === 'most' ? 1 : -1
  const below: Float64Array[] = []
  below[sizes.length] = new Float64Array(width)
  for (let layer = sizes.length - 1; layer >= 0; layer--) {
    const [size, ways, table] = [sizes[layer] as number, next[layer] as Int32Array, tables[layer] as Float64Array]
    const [under, nodes] = [below[layer + 1] as Float64Array, widths[layer] as number]
    const here = new Float64Array(nodes * width).fill(-sign * Number.POSITIVE_INFINITY)
    for (let node = 0; node < nodes; node++)
      for (let option = 0; option < size; option++) {
        const to = ways[node * size + option] as number
        if (to === DEAD) continue
        for (let axis = 0; axis < width; axis++) {
          const worth = (table[option * width + axis] as number) + (under[to * width + axis] as number)
          if (sign * worth > sign * (here[node * width + axis] as number)) here[node * width + axis] = worth
        }
      }
    below[layer] = here
  }
  return below
}

/** What the package is worth on all axes that is worth most on the one axis whose `most` is given. */
export const along = ({ sizes, next }: Ways, one: Axes, most: readonly Float64Array[], axes: Axes): Float64Array => {
  const worth = new Float64Array(axes.width)
  let node = 0
  for (const [layer, size] of sizes.entries()) {
    const ways = next[layer] as Int32Array
    let [best, chosen] = [Number.NEGATIVE_INFINITY, -1]
    for (let option = 0; option < size; option++) {
      const to = ways[node * size + option] as number
      if (to === DEAD) continue
      const value = (one.tables[layer]?.[option] as number) + (most[layer + 1]?.[to] as number)
      if (value > best) [best, chosen] = [value, option]
    }
    for (let axis = 0; axis < axes.width; axis++)
      worth[axis] = (worth[axis] as number) + (axes.tables[layer]?.[chosen * axes.width + axis] as number)
    node = ways[node * size + chosen] as number
  }
  return worth
}
