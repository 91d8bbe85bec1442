// The issues in an order that keeps few constraints open at once, and what choosing an option does to the open ones.
import type { Model } from './model.js'
import { tiedIssues } from './tied.js'

/**
 * A state is the set of constraints that some issue so far could have satisfied and none has: a bit each. Choosing at a layer
 * opens those that begin there, strikes those the option satisfies, and breaks those that end there and are still open.
 */
export interface Layout {
  readonly model: Model
  /** Layer → issue. */
  readonly order: readonly number[]
  /** 32-bit words of a state; never none. */
  readonly words: number
  /** By layer and word. */
  readonly opens: Int32Array
  readonly closes: Int32Array
  /** Layer → by option and word: what the option satisfies. */
  readonly satisfies: readonly Int32Array[]
  /** By layer and word: what some option of the layer satisfies; all that its choice can bear on. */
  readonly touches: Int32Array
  /** Layer → options that may be chosen. */
  readonly options: readonly Int32Array[]
  /** Constraints nothing satisfies, by their place in the model. */
  readonly hopeless: readonly number[]
}

export const layoutOf = (model: Model): Layout => {
  const order = orderOf(model)
  const layerOf = new Int32Array(order.length)
  for (const [layer, issue] of order.entries()) layerOf[issue] = layer
  const words = Math.max(1, Math.ceil(model.constraints.length / 32))
  const opens = new Int32Array(order.length * words)
  const closes = new Int32Array(order.length * words)
  const touches = new Int32Array(order.length * words)
  const satisfies = order.map((issue) => new Int32Array((model.sizes[issue] as number) * words))
  const hopeless: number[] = []
  for (const [place, { scopes }] of model.constraints.entries()) {
    if (scopes.length === 0) {
      hopeless.push(place)
      continue
    }
    const [word, bit] = [place >> 5, 1 << (place & 31)]
    const layers = scopes.map(({ issue }) => layerOf[issue] as number)
    opens[Math.min(...layers) * words + word] = (opens[Math.min(...layers) * words + word] as number) | bit
    closes[Math.max(...layers) * words + word] = (closes[Math.max(...layers) * words + word] as number) | bit
    for (const { issue, by } of scopes) {
      const layer = layerOf[issue] as number
      const table = satisfies[layer] as Int32Array
      touches[layer * words + word] = (touches[layer * words + word] as number) | bit
      for (const [option, flag] of by.entries())
        if (flag === 1) table[option * words + word] = (table[option * words + word] as number) | bit
    }
  }
  const options = order.map((issue) =>
    Int32Array.from((model.allowed[issue] as Uint8Array).keys()).filter(
      (option) => model.allowed[issue]?.[option] === 1,
    ),
  )
  return { model, order, words, opens, closes, satisfies, touches, options, hopeless }
}

/** Issues that are tied together stand together, for between two such groups nothing is open. */
const orderOf = (model: Model): readonly number[] => {
  const { sizes, constraints } = model
  const touching: number[][] = sizes.map(() => [])
  for (const [place, { scopes }] of constraints.entries())
    for (const { issue } of scopes) (touching[issue] as number[]).push(place)
  const groups = new Map<number, number[]>()
  for (const [issue, group] of tiedIssues(model).entries()) groups.set(group, [...(groups.get(group) ?? []), issue])
  return [...groups.values()].flatMap((group) => orderWithin(group, sizes, constraints, touching))
}

/**
 * Greedy smallest cut: next comes the issue after which the fewest constraints stand open; of equal ones that which ends more,
 * then the first. Tried from every issue; kept is the order with the least work to expect (two to the number of open
 * constraints, or all packages so far where they are fewer).
 */
const orderWithin = (
  group: readonly number[],
  sizes: readonly number[],
  constraints: Model['constraints'],
  touching: readonly (readonly number[])[],
): readonly number[] => {
  let best = group
  let least = Number.POSITIVE_INFINITY
  if (group.length > 2)
    for (const first of group.slice(0, MOST_STARTS)) {
      const { order, work } = orderFrom(first, group, sizes, constraints, touching, least)
      if (work < least) [best, least] = [order, work]
    }
  return best
}

/** From so many issues an order is tried, lest two hundred issues take longer to order than to solve. */
const MOST_STARTS = 32

const orderFrom = (
  first: number,
  group: readonly number[],
  sizes: readonly number[],
  constraints: Model['constraints'],
  touching: readonly (readonly number[])[],
  least: number,
): { readonly order: readonly number[]; readonly work: number } => {
  const left = constraints.map(({ scopes }) => scopes.length)
  // By issue: constraints it would begin, and end, if it came next; kept up to date, for counting them anew takes longest.
  const begins = touching.map((places) => places.length)
  const ends = touching.map((places) => places.filter((place) => left[place] === 1).length)
  const waiting = new Set(group)
  const order: number[] = []
  let [open, packages, work] = [0, 1, 0]
  const choose = (issue: number): void => {
    waiting.delete(issue)
    order.push(issue)
    open += (begins[issue] as number) - (ends[issue] as number)
    packages *= sizes[issue] as number
    work += Math.min(packages, 2 ** open)
    for (const place of touching[issue] as readonly number[]) {
      const { scopes } = constraints[place] as Model['constraints'][number]
      const isFirst = left[place] === scopes.length
      left[place] = (left[place] as number) - 1
      const isLast = left[place] === 1
      if (!isFirst && !isLast) continue
      for (const { issue: other } of scopes) {
        if (isFirst) begins[other] = (begins[other] as number) - 1
        if (isLast) ends[other] = (ends[other] as number) + 1
      }
    }
  }
  for (let next = first; order.length < group.length && work < least; ) {
    choose(next)
    let [fewest, most] = [Number.POSITIVE_INFINITY, -1]
    for (const issue of waiting) {
      const ending = ends[issue] as number
      const growth = (begins[issue] as number) - ending
      if (growth < fewest || (growth === fewest && ending > most)) {
        ;[fewest, most, next] = [growth, ending, issue]
      }
    }
  }
  return { order, work: order.length < group.length ? Number.POSITIVE_INFINITY : work }
}
