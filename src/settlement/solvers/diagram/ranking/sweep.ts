// One walk down a diagram with all partial packages side by side: those worth the same at a node are one, those that cannot
// be good enough any more go, and where too many are left the most promising stay (and the result says so).
import { DEAD, type Diagram } from '../compile.js'
import { rowTable } from '../row-table.js'
import type { Payload } from './payload.js'
import type { Axes } from './worths.js'

/** Partial packages at a node, reached by an option of the layer above. */
export interface State<Load> {
  readonly node: number
  /** The layer whose option was chosen; the node belongs to the next. */
  readonly layer: number
  readonly option: number
  /** What they are worth: shared between states, read it at once, from `at`. */
  readonly worths: Float64Array
  readonly at: number
  /** What was carried before the option was chosen. */
  readonly before: Load
}

export interface Course<Load> {
  readonly axes: Axes
  readonly payload: Payload<Load>
  /** What a package is worth before anything is chosen; nothing if not said. */
  readonly begin?: Float64Array<ArrayBuffer>
  /** How promising a state is, or `null` where it cannot be good enough. It may lower what the state is worth in place. */
  readonly promise: (state: State<Load>) => number | null
}

export interface Arrived<Load> {
  readonly worths: Float64Array
  readonly load: Load
}

export interface Sweep<Load> {
  readonly arrived: readonly Arrived<Load>[]
  /** Whether only the most promising states were kept somewhere. */
  readonly cut: boolean
}

export const sweep = <Load>(
  diagram: Diagram,
  { axes, payload, begin, promise }: Course<Load>,
  most: number,
): Sweep<Load> => {
  const { sizes, next, widths } = diagram
  const { width, tables } = axes
  if (widths[0] === 0) return { arrived: [], cut: false }
  let [nodes, worths, loads] = [Int32Array.of(0), begin ?? new Float64Array(width), [payload.start]]
  let cut = false
  const row = new Int32Array(1 + 2 * width)
  for (const [layer, size] of sizes.entries()) {
    const [ways, table] = [next[layer] as Int32Array, tables[layer] as Float64Array]
    const merged = rowTable(row.length)
    let [newWorths, promises] = [new Float64Array(nodes.length * width * 2), new Float64Array(nodes.length * 2)]
    const [newNodes, newLoads]: [number[], Load[]] = [[], []]
    for (const [state, node] of nodes.entries())
      for (let option = 0; option < size; option++) {
        const to = ways[node * size + option] as number
        if (to === DEAD) continue
        const fresh = newNodes.length
        if (fresh === promises.length) {
          newWorths = doubled(newWorths)
          promises = doubled(promises)
        }
        for (let axis = 0; axis < width; axis++)
          newWorths[fresh * width + axis] =
            (worths[state * width + axis] as number) + (table[option * width + axis] as number)
        const before = loads[state] as Load
        const promised = promise({ node: to, layer, option, worths: newWorths, at: fresh * width, before })
        if (promised === null) continue
        const load = payload.along(before, layer, option)
        row[0] = to
        for (let axis = 0; axis < width; axis++) {
          const worth = newWorths[fresh * width + axis] as number
          row[1 + 2 * axis] = worth
          row[2 + 2 * axis] = Math.floor(worth / 0x1_0000_0000)
        }
        const place = merged.add(row, 0)
        if (place === fresh) {
          newNodes.push(to)
          newLoads.push(load)
          promises[fresh] = promised
        } else newLoads[place] = payload.merge(newLoads[place] as Load, load)
      }
    const kept = newNodes.length <= most ? null : mostPromising(promises.subarray(0, newNodes.length), most)
    if (kept === null) [nodes, worths, loads] = [Int32Array.from(newNodes), newWorths, newLoads]
    else {
      cut = true
      nodes = kept.map((place) => newNodes[place] as number)
      loads = Array.from(kept, (place) => newLoads[place] as Load)
      worths = new Float64Array(kept.length * width)
      for (const [at, place] of kept.entries())
        worths.set(newWorths.subarray(place * width, (place + 1) * width), at * width)
    }
  }
  return {
    arrived: loads.map((load, state) => ({ worths: worths.slice(state * width, (state + 1) * width), load })),
    cut,
  }
}

const doubled = (list: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> => {
  const longer = new Float64Array(list.length * 2)
  longer.set(list)
  return longer
}

/** In the order they were found; of equally promising ones the first. */
const mostPromising = (promises: Float64Array, most: number): Int32Array<ArrayBuffer> =>
  Int32Array.from(promises.keys())
    .sort((a, b) => (promises[b] as number) - (promises[a] as number) || a - b)
    .subarray(0, most)
    .sort()
