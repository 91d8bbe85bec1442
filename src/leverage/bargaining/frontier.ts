// The Pareto frontier of a space: what nobody can better without somebody losing. Vectors are compared as rounded keys.
import { type Clause } from './domain.js'
import { comesBefore, foldIssues, type Gathered, gatherAllowed, type Outcome } from './gather.js'
import type { BargainLimits } from './limits.js'
import { lexicographic, undominated } from './pareto-filter.js'
import { keyOf, type Space } from './space.js'

export interface FrontierPoint {
  /** By party, rounded. */
  readonly utilities: readonly number[]
  readonly count: bigint
  readonly outcomes: (most: number) => readonly Outcome[]
}

export interface Frontier {
  /** Best for the first party first; of equal ones the second decides, and so on. */
  readonly points: readonly FrontierPoint[]
  /** How many points there would be at 7 to 11 decimals: where the number changes, some lie too close to tell apart. */
  readonly sizeAtRounding: Readonly<Record<string, number>>
}

export type FoundFrontier =
  | { readonly ok: true; readonly frontier: Frontier }
  | { readonly ok: false; readonly limit: keyof BargainLimits; readonly at: number }

const ROUNDINGS = [7, 8, 9, 10, 11]

export const frontierOf = (space: Space, clauses: readonly Clause[], limits: BargainLimits): FoundFrontier => {
  const gathering = clauses.length === 0 ? foldIssues(space, limits) : gatherAllowed(space, clauses, limits)
  if (!gathering.ok) return gathering
  const { gathered } = gathering
  const groups = roundedFront(gathered, space.scale)
  const reach = Math.max(1, ...space.largest.map(Math.abs), ...space.smallest.map(Math.abs))
  const sizes = ROUNDINGS.filter((decimals) => reach * 10 ** decimals < Number.MAX_SAFE_INTEGER).map(
    (decimals) => [decimals, roundedFront(gathered, 10 ** decimals).length] as const,
  )
  return {
    ok: true,
    frontier: {
      points: groups.map(({ keys, members }) => ({
        utilities: keys.map((key) => key / space.scale),
        count: members.reduce((sum, row) => sum + (gathered.counts[row] as bigint), 0n),
        outcomes: (most) =>
          members
            .flatMap((row) => gathered.outcomes(row, most))
            .sort(comesBefore)
            .slice(0, most),
      })),
      sizeAtRounding: Object.fromEntries(sizes),
    },
  }
}

interface Group {
  readonly keys: readonly number[]
  readonly members: readonly number[]
}

/**
 * Rounding keeps the order of utilities, so vectors that are dominated by far need not be rounded at all. Those that are left have
 * been held against each other within the limit already.
 */
const roundedFront = ({ rows: { parties, values } }: Gathered, scale: number): readonly Group[] => {
  const rounded = { parties, values: values.map((value) => keyOf(value, { scale })) }
  const kept = undominated(rounded, lexicographic(rounded), 0, Number.POSITIVE_INFINITY)
  const groups: { readonly keys: readonly number[]; readonly members: number[] }[] = []
  for (const row of kept ?? []) {
    const keys = Array.from(rounded.values.subarray(row * parties, (row + 1) * parties))
    const last = groups.at(-1)
    if (last?.keys.every((key, party) => key === keys[party])) last.members.push(row)
    else groups.push({ keys, members: [row] })
  }
  return groups
}
