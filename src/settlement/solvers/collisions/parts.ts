// Red lines that no rule and no other red line ties together are settled apart: what collides in one part has nothing to do with
// the others, and a way out of all is a way out of each. Taken as one, seventeen pairs that collide each for itself would be
// searched for the ways out of all of them at once, which double with every pair.
import { type Collisions, MOST_GIVEN_UP } from '../contract.js'
import type { Model } from '../model.js'
import { tiedIssues } from '../tied.js'
import { inOrder } from './in-order.js'
import type { LineSet } from './oracle.js'

/** The red lines of every part, each line in one; parts without any are left out. */
export const partsOf = (model: Model): readonly LineSet[] => {
  const tied = tiedIssues(model)
  const parts = new Map<number, LineSet>()
  for (const [place, { redLine, scopes }] of model.constraints.entries()) {
    if (redLine === null) continue
    const [scope] = scopes
    // What nothing satisfies is a part of its own.
    const part = scope === undefined ? -1 - place : (tied[scope.issue] as number)
    parts.set(part, (parts.get(part) ?? 0n) | (1n << BigInt(redLine)))
  }
  return [...parts.values()]
}

/** `most`: conflicts and ways out that are told, each. */
export const together = (parts: readonly Collisions[], most: number): Collisions => {
  const every = inOrder(parts.flatMap((part) => part.conflicts))
  const conflicts = every.slice(0, most)
  const cut = parts.filter(({ complete }) => !complete)
  const joined = waysOfAll(
    parts.map((part) => part.relaxations),
    most,
  )
  const limit = cut[0]?.limit ?? (joined.isLong || every.length > most ? 'sets' : null)
  const colliding = inOrder([parts.flatMap((part) => part.colliding)])[0] ?? []
  const told = { relaxations: joined.ways, colliding, complete: limit === null, limit }
  if (cut.length === 0) return { conflicts, ...told }
  // Of a part that was cut short larger sets may be missing: nothing larger than the first that could be is told.
  const ways = parts.map((part) => part.relaxations[0]?.length ?? 0)
  const fewest = ways.reduce((sum, size) => sum + size, 0)
  const largest = (sets: Sets): number => sets.at(-1)?.length ?? 0
  const conflictsTo = Math.min(...cut.map((part) => largest(part.conflicts)))
  const waysTo = Math.min(...cut.map((part) => fewest - (part.relaxations[0]?.length ?? 0) + largest(part.relaxations)))
  return {
    ...told,
    conflicts: conflicts.filter(({ length }) => length <= conflictsTo),
    relaxations: joined.ways.filter(({ length }) => length <= waysTo),
  }
}

/** One way out of each part, by its place there. */
interface Way {
  readonly size: number
  readonly places: readonly number[]
}

/** The smallest ways out of all parts, put together only once it is known which they are. */
const waysOfAll = (parts: readonly Sets[], most: number): { readonly ways: Sets; readonly isLong: boolean } => {
  // Smallest first and cut after every part: what is cut cannot become one of the smallest again.
  let chosen: readonly Way[] = [{ size: 0, places: [] }]
  let isLong = false
  for (const ways of parts) {
    if (chosen.length * ways.length > most) isLong = true
    // Both are sorted by size: as many joins as (i + 1) × (j + 1) are no larger than that of the i-th and the j-th.
    chosen = chosen
      .flatMap(({ size, places }, i) =>
        ways
          .slice(0, Math.floor(most / (i + 1)))
          .map(({ length }, place) => ({ size: size + length, places: [...places, place] })),
      )
      .sort((a, b) => a.size - b.size)
      .slice(0, most)
  }
  let left = most * MOST_GIVEN_UP
  const told = chosen.filter(({ size }, at) => {
    left -= size
    return at === 0 || left >= 0
  })
  return {
    ways: inOrder(told.map(({ places }) => places.flatMap((place, part) => parts[part]?.[place] ?? []))),
    isLong: isLong || told.length < chosen.length,
  }
}

type Sets = readonly (readonly string[])[]
