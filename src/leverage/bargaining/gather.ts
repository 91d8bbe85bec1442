// Candidates for the frontier: utility vectors with the outcomes that reach them, everything surely dominated left out.
import type { Clause } from './domain.js'
import type { BargainLimits } from './limits.js'
import { lexicographic, type Rows, undominated } from './pareto-filter.js'
import type { Space } from './space.js'

/** Options by position, one an issue. */
export type Outcome = readonly number[]

export interface Gathered {
  readonly rows: Rows
  /** By row: how many outcomes reach just this vector. */
  readonly counts: readonly bigint[]
  /** The first so many of them, in the order of the domain's options. */
  readonly outcomes: (row: number, most: number) => readonly Outcome[]
}

export type Gathering =
  | { readonly ok: true; readonly gathered: Gathered }
  | { readonly ok: false; readonly limit: keyof BargainLimits; readonly at: number }

export const comesBefore = (a: Outcome, b: Outcome): number => {
  for (let issue = 0; issue < a.length; issue++) {
    const gap = (a[issue] as number) - (b[issue] as number)
    if (gap !== 0) return gap
  }
  return 0
}

interface Layer {
  readonly values: Float64Array
  readonly counts: readonly bigint[]
  /** By row: the ways to it, each an option of this issue and a row of the layer below. */
  readonly ways: readonly (readonly { readonly option: number; readonly below: number }[])[]
}

/** More than half a step apart, so that rounding keeps them apart. */
const marginOf = ({ scale }: Space): number => 1.5 / scale

/**
 * Without red lines: issue by issue from the last one, for of two halves of an outcome the dominated one stays dominated whatever
 * the other half is. Far fewer vectors than outcomes are ever held.
 */
export const foldIssues = (space: Space, limits: BargainLimits): Gathering => {
  const { parties, sizes, worth } = space
  const layers: Layer[] = [{ values: new Float64Array(parties), counts: [1n], ways: [[]] }]
  for (let issue = sizes.length - 1; issue >= 0; issue--) {
    const below = layers.at(-1) as Layer
    const known = below.counts.length
    const options = sizes[issue] as number
    if (known * options > limits.vectors) return { ok: false, limit: 'vectors', at: limits.vectors }
    const added = worth[issue] as Float64Array
    const values = new Float64Array(known * options * parties)
    for (let option = 0, at = 0; option < options; option++)
      for (let row = 0; row < known; row++)
        for (let party = 0; party < parties; party++, at++)
          values[at] = (below.values[row * parties + party] as number) + (added[option * parties + party] as number)
    const rows = { parties, values }
    const kept = undominated(rows, lexicographic(rows), marginOf(space), limits.comparisons)
    if (kept === null) return { ok: false, limit: 'comparisons', at: limits.comparisons }
    layers.push(joinEqual(rows, kept, below, known))
  }
  const top = layers.at(-1) as Layer
  const outcomes = outcomesIn(layers)
  return {
    ok: true,
    gathered: {
      rows: { parties, values: top.values },
      counts: top.counts,
      outcomes: (row, most) => outcomes(layers.length - 1, row, most),
    },
  }
}

const equalRows = ({ parties, values }: Rows, a: number, b: number): boolean => {
  for (let party = 0; party < parties; party++)
    if (values[a * parties + party] !== values[b * parties + party]) return false
  return true
}

/** Rows in lexicographic order; equal ones, which stand side by side, become one. */
const joinEqual = (rows: Rows, kept: Uint32Array, below: Layer, known: number): Layer => {
  const values: number[] = []
  const counts: bigint[] = []
  const ways: { readonly option: number; readonly below: number }[][] = []
  let before = -1
  for (const row of kept) {
    const way = { option: Math.floor(row / known), below: row % known }
    const count = below.counts[way.below] as bigint
    if (before >= 0 && equalRows(rows, before, row)) {
      counts.push((counts.pop() as bigint) + count)
      ways.at(-1)?.push(way)
    } else {
      for (let party = 0; party < rows.parties; party++) values.push(rows.values[row * rows.parties + party] as number)
      counts.push(count)
      ways.push([way])
    }
    before = row
  }
  return { values: Float64Array.from(values), counts, ways }
}

const outcomesIn = (layers: readonly Layer[]) => {
  const known = new Map<string, readonly Outcome[]>()
  const outcomes = (layer: number, row: number, most: number): readonly Outcome[] => {
    if (layer === 0) return [[]]
    const key = `${layer} ${row} ${most}`
    const found =
      known.get(key) ??
      ((layers[layer] as Layer).ways[row] ?? [])
        .flatMap(({ option, below }) => outcomes(layer - 1, below, most).map((rest) => [option, ...rest]))
        .sort(comesBefore)
        .slice(0, most)
    known.set(key, found)
    return found
  }
  return outcomes
}

/** Calls back for every outcome that keeps all clauses, in the order of the options; false as soon as the limit is reached. */
export const eachAllowed = (
  { parties, sizes, worth }: Space,
  clauses: readonly Clause[],
  limit: number,
  visit: (outcome: readonly number[], utilities: Float64Array) => void,
): boolean => {
  const outcome = sizes.map(() => 0)
  const sums = sizes.map(() => new Float64Array(parties))
  const none = new Float64Array(parties)
  // A clause is looked at once, when the last of its issues has an option.
  const due = sizes.map((_, issue) =>
    clauses.filter(({ anyOf }) => Math.max(-1, ...anyOf.map((literal) => literal.issue)) === issue),
  )
  if (clauses.some(({ anyOf }) => anyOf.length === 0)) return true
  let steps = 0
  const descend = (issue: number): boolean => {
    const before = issue === 0 ? none : (sums[issue - 1] as Float64Array)
    const here = sums[issue] as Float64Array
    const added = worth[issue] as Float64Array
    for (let option = 0; option < (sizes[issue] as number); option++) {
      if (++steps > limit) return false
      outcome[issue] = option
      const broken = (due[issue] as readonly Clause[]).some(
        ({ anyOf }) => !anyOf.some((literal) => literal.in.includes(outcome[literal.issue] as number)),
      )
      if (broken) continue
      for (let party = 0; party < parties; party++)
        here[party] = (before[party] as number) + (added[option * parties + party] as number)
      if (issue + 1 < sizes.length) {
        if (!descend(issue + 1)) return false
      } else visit(outcome, here)
    }
    return true
  }
  return descend(0)
}

/** With red lines, which join issues: every outcome that keeps them all. */
export const gatherAllowed = (space: Space, clauses: readonly Clause[], limits: BargainLimits): Gathering => {
  const { parties } = space
  const found: { readonly outcome: Outcome; readonly utilities: Float64Array }[] = []
  let tooMany = false
  const finished = eachAllowed(space, clauses, limits.outcomes, (outcome, utilities) => {
    if (found.length >= limits.vectors) tooMany = true
    else found.push({ outcome: [...outcome], utilities: utilities.slice() })
  })
  if (tooMany) return { ok: false, limit: 'vectors', at: limits.vectors }
  if (!finished) return { ok: false, limit: 'outcomes', at: limits.outcomes }
  const packed = (chosen: typeof found): Rows => {
    const values = new Float64Array(chosen.length * parties)
    for (const [at, { utilities }] of chosen.entries()) values.set(utilities, at * parties)
    return { parties, values }
  }
  const all = packed(found)
  const rows = undominated(all, lexicographic(all), marginOf(space), limits.comparisons)
  if (rows === null) return { ok: false, limit: 'comparisons', at: limits.comparisons }
  const kept = [...rows].map((row) => found[row] as (typeof found)[number])
  return {
    ok: true,
    gathered: {
      rows: packed(kept),
      counts: kept.map(() => 1n),
      outcomes: (row, most) => kept.slice(row, row + Math.min(1, most)).map(({ outcome }) => outcome),
    },
  }
}
