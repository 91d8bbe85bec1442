// A decision diagram of all acceptable packages, layer by layer: equal states meet in one node, nodes from which nothing
// acceptable is left go, and nodes with the same future are joined.
import type { Layout } from '../layout.js'
import { type RowTable, rowTable } from './row-table.js'

/** No way on: a constraint is broken, or will be. */
export const DEAD = -1

/** From a node the way of an option leads to a node of the next layer; below the last layer there is one node, the end. */
export interface Ways {
  /** Layer → number of options. */
  readonly sizes: readonly number[]
  /** Layer → number of nodes; one more layer than issues. The first holds one node, or none where nothing is acceptable. */
  readonly widths: readonly number[]
  /** Layer → by node and option: the node of the next layer, or `DEAD`. */
  readonly next: readonly Int32Array[]
}

export interface Diagram extends Ways {
  readonly layout: Layout
}

/** `null` where more states than the limit would be needed. */
export const compile = (layout: Layout, most: number): Diagram | null => {
  const { order, model, words, hopeless, options } = layout
  const sizes = order.map((issue) => model.sizes[issue] as number)
  if (hopeless.length > 0) return reduced(layout, sizes, [])
  const ways: Int32Array[] = []
  let states: RowTable = rowTable(words)
  states.add(new Int32Array(words), 0)
  let nodes = 1
  const reachedState = new Int32Array(words)
  for (const [layer, size] of sizes.entries()) {
    const [rows, width] = [states.rows(), states.size()]
    const following = rowTable(words)
    const way = new Int32Array(width * size).fill(DEAD)
    const choices = options[layer] as Int32Array
    for (let node = 0; node < width; node++) {
      for (const option of choices)
        if (step(layout, layer, option, rows, node * words, reachedState))
          way[node * size + option] = following.add(reachedState, 0)
      if (nodes + following.size() > most) return null
    }
    nodes += following.size()
    ways.push(way)
    states = following
  }
  return reduced(layout, sizes, ways)
}

/** Writes the state an option leads to; `false` where it breaks a constraint. */
const step = (
  { words, opens, closes, satisfies }: Layout,
  layer: number,
  option: number,
  rows: Int32Array,
  from: number,
  to: Int32Array,
): boolean => {
  const table = satisfies[layer] as Int32Array
  for (let word = 0; word < words; word++) {
    const open =
      ((rows[from + word] as number) | (opens[layer * words + word] as number)) &
      ~(table[option * words + word] as number)
    if ((open & (closes[layer * words + word] as number)) !== 0) return false
    to[word] = open
  }
  return true
}

/** Bottom-up: a node is what its ways lead to. */
const reduced = (layout: Layout, sizes: readonly number[], ways: readonly Int32Array[]): Diagram => {
  const next: Int32Array[] = []
  const widths: number[] = []
  widths[sizes.length] = layout.hopeless.length > 0 ? 0 : 1
  let joined: Int32Array = Int32Array.of(0)
  for (let layer = sizes.length - 1; layer >= 0; layer--) {
    const size = sizes[layer] as number
    const way = ways[layer] ?? new Int32Array(0)
    const width = way.length / size
    const nodes = rowTable(size)
    const place = new Int32Array(width)
    for (let node = 0; node < width; node++) {
      let alive = false
      for (let at = node * size; at < (node + 1) * size; at++) {
        const below = way[at] as number
        if (below !== DEAD) way[at] = joined[below] as number
        if (way[at] !== DEAD) alive = true
      }
      place[node] = alive ? nodes.add(way, node * size) : DEAD
    }
    widths[layer] = nodes.size()
    next[layer] = nodes.rows().slice(0, nodes.size() * size)
    joined = place
  }
  return { layout, sizes, widths, next }
}
