// What is known of a ranking: a partial order with ties over states, closed under transitivity. Nothing else is added.
import type { GameOption, Pattern, Ranking } from './model.js'
import { maskOf } from './states.js'

/** Over the indexes (number less one) of the states. */
export interface KnownOrder {
  readonly size: number
  /** Row a, bit b: a is at least as good as b. Where the reverse is not set, a is better: nothing here says "at least" alone. */
  readonly atLeast: Uint32Array
}

export type Compared = 'better' | 'equal' | 'worse' | 'unknown'

const wordsFor = (size: number): number => (size + 31) >> 5

const has = ({ atLeast, size }: KnownOrder, a: number, b: number): boolean =>
  ((atLeast[a * wordsFor(size) + (b >> 5)] as number) & (1 << (b & 31))) !== 0

export const compare = (order: KnownOrder, a: number, b: number): Compared =>
  has(order, a, b) ? (has(order, b, a) ? 'equal' : 'better') : has(order, b, a) ? 'worse' : 'unknown'

/** Nothing is known but that each state is as good as itself. */
const empty = (size: number): KnownOrder => {
  const [words, atLeast] = [wordsFor(size), new Uint32Array(size * wordsFor(size))]
  for (let a = 0; a < size; a++) atLeast[a * words + (a >> 5)] = 1 << (a & 31)
  return { size, atLeast }
}

/** The order with "a at least as good as b" and all that follows. */
const learn = (order: KnownOrder, a: number, b: number): KnownOrder => {
  if (has(order, a, b)) return order
  const { size } = order
  const [words, atLeast] = [wordsFor(size), order.atLeast.slice()]
  for (let x = 0; x < size; x++)
    if (has(order, x, a))
      for (let w = 0; w < words; w++) (atLeast[x * words + w] as number) |= atLeast[b * words + w] as number
  return { size, atLeast }
}

/** The order in which two states it did not compare are compared. */
export const extended = (order: KnownOrder, a: number, b: number, how: Exclude<Compared, 'unknown'>): KnownOrder =>
  how === 'better' ? learn(order, a, b) : how === 'worse' ? learn(order, b, a) : learn(learn(order, a, b), b, a)

type Pair = readonly [better: number, worse: number]

/** All else being equal: the same on every option nobody told a wish about, better on one that was, worse on none. */
const wishedPairs = (wishes: Pattern, states: readonly number[], options: readonly GameOption[]): readonly Pair[] => {
  const { care, want } = maskOf(wishes, options)
  if (care === 0) return []
  const alike = new Map<number, number[]>()
  for (const [at, state] of states.entries()) {
    const rest = state & ~care
    const group = alike.get(rest)
    if (group) group.push(at)
    else alike.set(rest, [at])
  }
  /** Wished options that came true. */
  const granted = (at: number): number => ~((states[at] as number) ^ want) & care
  return [...alike.values()].flatMap((group) =>
    group.flatMap((a) =>
      group.flatMap((b): readonly Pair[] => (a !== b && (granted(a) & granted(b)) === granted(b) ? [[a, b]] : [])),
    ),
  )
}

export type Known =
  | { readonly ok: true; readonly order: KnownOrder }
  /** State numbers, each said to be better than (or as good as) the next, and the last than the first. */
  | { readonly ok: false; readonly cycle: readonly Link[] }

interface Link {
  readonly state: number
  readonly then: '>' | '='
}

export const knownOrder = (
  { chains, wishes }: { readonly chains: readonly Ranking[]; readonly wishes: Pattern },
  states: readonly number[],
  options: readonly GameOption[],
): Known => {
  const ties: Pair[] = []
  const better: Pair[] = [...wishedPairs(wishes, states, options)]
  for (const chain of chains)
    for (const [at, tier] of chain.entries())
      for (const one of tier) {
        for (const other of tier) if (one !== other) ties.push([one - 1, other - 1])
        for (const worse of chain[at + 1] ?? []) better.push([one - 1, worse - 1])
      }
  const order = closed(states.length, [...ties, ...better])
  const clashes = better.filter(([a, b]) => has(order, b, a))
  if (clashes.length === 0) return { ok: true, order }
  const [shortest = []] = clashes
    .slice(0, MOST_CLASHES)
    .map((clash) => wayAround(clash, ties, better))
    .sort((a, b) => a.length - b.length)
  return { ok: false, cycle: shortest }
}

/** Of so many circles the shortest is told. */
const MOST_CLASHES = 50

const closed = (size: number, pairs: readonly Pair[]): KnownOrder => {
  const order = empty(size)
  const [words, { atLeast }] = [wordsFor(size), order]
  for (const [a, b] of pairs) (atLeast[a * words + (b >> 5)] as number) |= 1 << (b & 31)
  for (let through = 0; through < size; through++)
    for (let a = 0; a < size; a++)
      if (has(order, a, through))
        for (let w = 0; w < words; w++) (atLeast[a * words + w] as number) |= atLeast[through * words + w] as number
  return order
}

/** From the better by the clashing pair to the worse, and from there by the fewest pairs back. */
const wayAround = ([from, to]: Pair, ties: readonly Pair[], better: readonly Pair[]): readonly Link[] => {
  const before = new Map<number, Link & { readonly at: number }>()
  const next = new Map<number, [number, '>' | '='][]>()
  const put = ([a, b]: Pair, then: '>' | '='): void => {
    const known = next.get(a)
    if (known) known.push([b, then])
    else next.set(a, [[b, then]])
  }
  for (const pair of better) put(pair, '>')
  for (const pair of ties) put(pair, '=')
  const reached = new Set([to])
  for (const at of reached)
    for (const [b, then] of next.get(at) ?? [])
      if (!reached.has(b)) {
        reached.add(b)
        before.set(b, { state: at + 1, then, at })
      }
  const way: Link[] = []
  for (let at = from; at !== to; ) {
    const step = before.get(at)
    if (!step) break
    way.unshift({ state: step.state, then: step.then })
    at = step.at
  }
  return [{ state: from + 1, then: '>' }, ...way]
}
