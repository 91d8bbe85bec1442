// The issues in an order that keeps few constraints open at once, and what choosing an option does to the open ones.
import type { Model } from './model.js'

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
      const table = satisfies[layerOf[issue] as number] as Int32Array
      for (const [option, flag] of by.entries())
        if (flag === 1) table[option * words + word] = (table[option * words + word] as number) | bit
    }
  }
  const options = order.map((issue) =>
    Int32Array.from((model.allowed[issue] as Uint8Array).keys()).filter(
      (option) => model.allowed[issue]?.[option] === 1,
    ),
  )
  return { model, order, words, opens, closes, satisfies, options, hopeless }
}

/**
 * Greedy smallest cut: next comes the issue after which the fewest constraints stand open; of equal ones that which ends more,
 * then the first. Tried from every issue; kept is the order with the least work to expect (two to the number of open
 * constraints, or all packages so far where they are fewer).
 */
const orderOf = ({ sizes, constraints }: Model): readonly number[] => {
  const touching = sizes.map((_, issue) =>
    constraints.flatMap(({ scopes }, place) => (scopes.some((scope) => scope.issue === issue) ? [place] : [])),
  )
  let best: readonly number[] = sizes.map((_, issue) => issue)
  let least = Number.POSITIVE_INFINITY
  for (let first = 0; first < Math.min(sizes.length, MOST_STARTS); first++) {
    const { order, work } = orderFrom(first, sizes, constraints, touching, least)
    if (work < least) [best, least] = [order, work]
  }
  return best
}

/** From so many issues an order is tried, lest two hundred issues take longer to order than to solve. */
const MOST_STARTS = 32

const orderFrom = (
  first: number,
  sizes: readonly number[],
  constraints: Model['constraints'],
  touching: readonly (readonly number[])[],
  least: number,
): { readonly order: readonly number[]; readonly work: number } => {
  const left = constraints.map(({ scopes }) => scopes.length)
  const begun = new Uint8Array(constraints.length)
  const waiting = new Set(sizes.keys())
  const order: number[] = []
  let [open, packages, work] = [0, 1, 0]
  const changeBy = (issue: number): { readonly begins: number; readonly ends: number } => {
    let [begins, ends] = [0, 0]
    for (const place of touching[issue] as readonly number[]) {
      if (begun[place] === 0) begins++
      if (left[place] === 1) ends++
    }
    return { begins, ends }
  }
  let next = first
  while (waiting.size > 0 && work < least) {
    waiting.delete(next)
    order.push(next)
    const { begins, ends } = changeBy(next)
    open += begins - ends
    for (const place of touching[next] as readonly number[]) {
      begun[place] = 1
      left[place] = (left[place] as number) - 1
    }
    packages *= sizes[next] as number
    work += Math.min(packages, 2 ** open)
    let [fewest, most] = [Number.POSITIVE_INFINITY, -1]
    for (const issue of waiting) {
      const change = changeBy(issue)
      const growth = change.begins - change.ends
      if (growth < fewest || (growth === fewest && change.ends > most)) {
        ;[fewest, most, next] = [growth, change.ends, issue]
      }
    }
  }
  return { order, work: waiting.size > 0 ? Number.POSITIVE_INFINITY : work }
}
