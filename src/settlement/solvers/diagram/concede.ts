// What each single concession would open, all at once: packages that break just one red line (or rule), counted in one
// walk through a diagram in which one break is allowed.
import type { Layout } from '../layout.js'
import { DEAD } from './compile.js'
import { counted, countsUp } from './count.js'
import { rowTable } from './row-table.js'

/** A way that breaks one constraint and goes on without it. */
interface Break {
  readonly from: number
  readonly to: number
  readonly constraint: number
}

interface BreakingWays {
  readonly sizes: readonly number[]
  readonly widths: readonly number[]
  readonly next: readonly Int32Array[]
  /** Layer → how many of its nodes are reached without a break; these come first. */
  readonly unbroken: readonly number[]
  /** Layer → the ways that break. */
  readonly breaks: readonly (readonly Break[])[]
}

/** By constraint: packages that break it and no other. `null` where more states than the limit would be needed. */
export const countConcessions = (layout: Layout, most: number): readonly bigint[] | null => {
  const { hopeless, model } = layout
  // Of two that nothing satisfies every package breaks both.
  if (hopeless.length > 1) return model.constraints.map(() => 0n)
  const ways = breakingWays(layout, most)
  if (ways === null) return null
  return counted(ways.sizes, (counting) => {
    const { none, one, plus, times, exact } = counting
    const up = countsUp(ways, counting)
    const counts = model.constraints.map(() => none)
    const [lost] = hopeless
    if (lost !== undefined) counts[lost] = up[0]?.[0] as typeof none
    let down = ways.unbroken[0] === 0 ? [] : [one]
    for (const [layer, size] of ways.sizes.entries()) {
      const [next, above] = [ways.next[layer] as Int32Array, down]
      for (const { from, to, constraint } of ways.breaks[layer] as readonly Break[])
        counts[constraint] = plus(
          counts[constraint] as typeof none,
          times(above[from] as typeof none, up[layer + 1]?.[to] as typeof none),
        )
      down = new Array<typeof none>(ways.unbroken[layer + 1] as number).fill(none)
      for (const [node, paths] of above.entries())
        for (let option = 0; option < size; option++) {
          const to = next[node * size + option] as number
          if (to !== DEAD) down[to] = plus(down[to] as typeof none, paths)
        }
    }
    return counts.map(exact)
  })
}

const NONE = -1
const SEVERAL = -2

const breakingWays = (layout: Layout, most: number): BreakingWays | null => {
  const { order, model, words, hopeless, options } = layout
  const sizes = order.map((issue) => model.sizes[issue] as number)
  const state = new Int32Array(words)
  let states = rowTable(words)
  states.add(state, 0)
  const widths = [1]
  // One that nothing satisfies is the one break.
  const unbroken = [hopeless.length === 0 ? 1 : 0]
  const next: Int32Array[] = []
  const breaks: Break[][] = []
  let nodes = 1
  for (const [layer, size] of sizes.entries()) {
    const [rows, width, whole] = [states.rows(), widths[layer] as number, unbroken[layer] as number]
    const following = rowTable(words)
    const way = new Int32Array(width * size).fill(DEAD)
    const broken: Break[] = []
    const choices = options[layer] as Int32Array
    const goOn = (from: number, to: number): void => {
      for (let node = from; node < to; node++)
        for (const option of choices)
          if (follow(layout, layer, option, rows, node, state) === NONE)
            way[node * size + option] = following.add(state, 0)
    }
    goOn(0, whole)
    unbroken.push(following.size())
    for (let node = 0; node < whole; node++)
      for (const option of choices) {
        const constraint = follow(layout, layer, option, rows, node, state)
        if (constraint >= 0) broken.push({ from: node, to: following.add(state, 0), constraint })
      }
    goOn(whole, width)
    nodes += following.size()
    if (nodes > most) return null
    widths.push(following.size())
    next.push(way)
    breaks.push(broken)
    states = following
  }
  return { sizes, widths, next, unbroken, breaks }
}

/** Which constraint an option breaks: `NONE`, its place, or `SEVERAL`. Writes the state that is left, what is broken aside. */
const follow = (
  { words, opens, closes, satisfies }: Layout,
  layer: number,
  option: number,
  rows: Int32Array,
  node: number,
  state: Int32Array,
): number => {
  const table = satisfies[layer] as Int32Array
  let broke = NONE
  for (let word = 0; word < words; word++) {
    const open =
      ((rows[node * words + word] as number) | (opens[layer * words + word] as number)) &
      ~(table[option * words + word] as number)
    const ends = open & (closes[layer * words + word] as number)
    if (ends !== 0) {
      if (broke !== NONE || (ends & (ends - 1)) !== 0) return SEVERAL
      broke = word * 32 + (31 - Math.clz32(ends))
    }
    state[word] = open & ~ends
  }
  return broke
}
