// One package that keeps a set of red lines, or none: a walk through the layers that never enters a state twice, and so never
// takes longer than the diagram would.
import type { Budget, LineSet, Oracle, Verdict } from '../collisions/oracle.js'
import type { Layout } from '../layout.js'
import { type RowTable, rowTable } from './row-table.js'

export const rememberedSearch =
  (layout: Layout, budget: Budget): Oracle =>
  (lines) =>
    walk(layout, lines, budget)

const walk = (layout: Layout, lines: LineSet, budget: Budget): Verdict => {
  const { model, order, words, opens, closes, satisfies, touches, options, hopeless } = layout
  const active = new Int32Array(words)
  /** Rules and red lines met at a dead end: these are enough to know that there is no way. */
  const blamed = new Int32Array(words)
  const takeIn = (mask: Int32Array, place: number): void => {
    mask[place >> 5] = (mask[place >> 5] as number) | (1 << (place & 31))
  }
  for (const [place, { redLine }] of model.constraints.entries()) {
    if (redLine !== null && ((lines >> BigInt(redLine)) & 1n) === 0n) continue
    takeIn(active, place)
    if (redLine === null) takeIn(blamed, place)
  }
  const isActive = (place: number): boolean => ((active[place >> 5] as number) & (1 << (place & 31))) !== 0
  // Rules stand first: where they alone cannot hold, no red line is to blame.
  const lost = hopeless
    .filter(isActive)
    .sort((a, b) => Number(isRule(a)) - Number(isRule(b)))
    .at(-1)
  function isRule(place: number): boolean {
    return model.constraints[place]?.redLine === null
  }
  const blame = (): LineSet => {
    let set = 0n
    for (const [place, { redLine }] of model.constraints.entries())
      if (redLine !== null && ((blamed[place >> 5] as number) & (1 << (place & 31))) !== 0) set |= 1n << BigInt(redLine)
    return set
  }
  if (lost !== undefined) {
    if (!isRule(lost)) takeIn(blamed, lost)
    return { kind: 'broken', because: blame() }
  }

  const entered: (RowTable | undefined)[] = []
  const bearsOnActive = (layer: number): boolean => {
    for (let word = 0; word < words; word++)
      if (((touches[layer * words + word] as number) & (active[word] as number)) !== 0) return true
    return false
  }
  const choices = new Int32Array(order.length)
  const enter = (layer: number, state: Int32Array): boolean => {
    if (layer === order.length) return true
    const [any] = options[layer] as Int32Array
    if (any !== undefined && !bearsOnActive(layer)) {
      choices[order[layer] as number] = any
      return enter(layer + 1, state)
    }
    const table = (entered[layer] ??= rowTable(words))
    const before = table.size()
    if (table.add(state, 0) < before) return false
    budget.left--
    if (budget.left < 0) throw STOPPED
    const satisfied = satisfies[layer] as Int32Array
    const ways: { readonly option: number; readonly state: Int32Array; readonly open: number }[] = []
    for (const option of options[layer] as Int32Array) {
      const following = new Int32Array(words)
      let [open, dead, known] = [0, false, false]
      for (let word = 0; word < words; word++) {
        const left =
          ((state[word] as number) | ((opens[layer * words + word] as number) & (active[word] as number))) &
          ~(satisfied[option * words + word] as number)
        const ends = left & (closes[layer * words + word] as number)
        if (ends !== 0) {
          dead = true
          if ((ends & (blamed[word] as number)) !== 0) known = true
        }
        following[word] = left
        open += bits(left)
      }
      if (!dead) ways.push({ option, state: following, open })
      else if (!known) blameOne(following, layer)
    }
    // The way that leaves the least open is the likeliest to arrive.
    ways.sort((a, b) => a.open - b.open)
    for (const way of ways) {
      choices[order[layer] as number] = way.option
      if (enter(layer + 1, way.state)) return true
    }
    return false
  }
  const blameOne = (state: Int32Array, layer: number): void => {
    for (let word = 0; word < words; word++) {
      const ends = (state[word] as number) & (closes[layer * words + word] as number)
      if (ends === 0) continue
      blamed[word] = (blamed[word] as number) | (ends & -ends)
      return
    }
  }
  try {
    return enter(0, new Int32Array(words)) ? { kind: 'kept', choices } : { kind: 'broken', because: blame() }
  } catch (error) {
    if (error === STOPPED) return { kind: 'unknown' }
    throw error
  }
}

const STOPPED = Symbol('too many states')

const bits = (word: number): number => {
  let rest = word - ((word >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
