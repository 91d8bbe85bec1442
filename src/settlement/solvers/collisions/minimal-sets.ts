// All minimal sets with a property that larger sets keep, by duality: each minimal set hits every minimal set of the opposite
// property. Reiter (1987) and the MARCO family (Liffiton et al. 2016) walk the same lattice; here the next subset to look at is
// always a smallest set that hits all opposites known so far, kept up to date one opposite at a time (Berge 1989), so that
// minimal sets come smallest first and nothing is ever asked twice.
import type { Budget, LineSet } from './oracle.js'

export type Look =
  | { readonly has: true }
  /** A minimal set that all sets with the property hit and this one does not. */
  | { readonly has: false; readonly opposite: LineSet }
  | { readonly has: null }

export interface MinimalSets {
  /** Smallest first. */
  readonly sets: readonly LineSet[]
  readonly opposites: readonly LineSet[]
  /** What ended the search; `null` where both are all there are. */
  readonly limit: 'sets' | 'steps' | null
}

/** `steps`: looks at an opposite while candidates are put together. */
export const minimalSets = (look: (set: LineSet) => Look, most: number, steps: number): MinimalSets => {
  const budget = { left: steps }
  const sets: LineSet[] = []
  const opposites: LineSet[] = []
  /** By size: sets that hit every opposite, minimal, and not looked at. */
  let waiting: LineSet[][] = [[0n]]
  let alive = 1
  const ended = (limit: MinimalSets['limit']): MinimalSets => ({ sets, opposites, limit })
  for (;;) {
    const size = waiting.findIndex((row) => row !== undefined && row.length > 0)
    if (size === -1) return ended(null)
    if (sets.length + alive > most * CANDIDATES || opposites.length > most) return ended('sets')
    const set = (waiting[size] as LineSet[]).pop() as LineSet
    alive--
    const { has, ...seen } = look(set)
    if (has === null) return ended('steps')
    if (has) {
      if (sets.length === most) return ended('sets')
      sets.push(set)
      continue
    }
    const opposite = (seen as { readonly opposite: LineSet }).opposite
    opposites.push(opposite)
    const elements = bitsOf(opposite)
    const following: LineSet[][] = []
    alive = 0
    const keep = (candidate: LineSet): void => {
      const row = (following[countOf(candidate)] ??= [])
      row.push(candidate)
      alive++
    }
    const missing: LineSet[] = [set]
    for (const row of waiting)
      for (const candidate of row ?? []) {
        if ((candidate & opposite) !== 0n) keep(candidate)
        else missing.push(candidate)
      }
    for (const candidate of missing) {
      if (budget.left < 0) return ended('steps')
      for (const element of elements) if (isMinimal(candidate | element, opposites, budget)) keep(candidate | element)
    }
    waiting = following
  }
}

/** Candidates in hand, for each set that may be found: beyond, the next smallest set takes too long to find. */
const CANDIDATES = 20

const bitsOf = (set: LineSet): readonly LineSet[] => {
  const bits: LineSet[] = []
  for (let rest = set; rest !== 0n; rest &= rest - 1n) bits.push(rest & -rest)
  return bits
}

const countOf = (set: LineSet): number => {
  let count = 0
  for (let rest = set; rest !== 0n; rest &= rest - 1n) count++
  return count
}

/** Every element alone hits some opposite. */
const isMinimal = (set: LineSet, opposites: readonly LineSet[], budget: Budget): boolean => {
  let needed = 0n
  for (const opposite of opposites) {
    budget.left--
    const hit = set & opposite
    if ((hit & (hit - 1n)) === 0n) {
      needed |= hit
      if (needed === set) return true
    }
  }
  return needed === set
}
