// Red lines that no rule and no other red line ties together are settled apart: what collides in one part has nothing to do with
// the others, and a way out of all is a way out of each. Taken as one, seventeen pairs that collide each for itself would be
// searched for the ways out of all of them at once, which double with every pair.
import type { Collisions } from '../contract.js'
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

/** `most`: ways out that are told. */
export const together = (parts: readonly Collisions[], most: number): Collisions => {
  const conflicts = inOrder(parts.flatMap((part) => part.conflicts))
  const cut = parts.filter(({ complete }) => !complete)
  // Smallest first and cut after every part: what is cut cannot become one of the smallest again.
  let relaxations: Sets = [[]]
  let isLong = false
  for (const part of parts) {
    if (relaxations.length * part.relaxations.length > most) isLong = true
    // Both are sorted by size: as many joins as (i + 1) × (j + 1) are no larger than that of the i-th and the j-th.
    const joined = relaxations.flatMap((one, i) =>
      part.relaxations.slice(0, Math.floor(most / (i + 1))).map((other) => [...one, ...other]),
    )
    relaxations = inOrder(joined).slice(0, most)
  }
  const limit = cut[0]?.limit ?? (isLong ? 'sets' : null)
  if (cut.length === 0) return { conflicts, relaxations, complete: limit === null, limit }
  // Of a part that was cut short larger sets may be missing: nothing larger than the first that could be is told.
  const ways = parts.map((part) => part.relaxations[0]?.length ?? 0)
  const fewest = ways.reduce((sum, size) => sum + size, 0)
  const largest = (sets: Sets): number => sets.at(-1)?.length ?? 0
  const conflictsTo = Math.min(...cut.map((part) => largest(part.conflicts)))
  const waysTo = Math.min(...cut.map((part) => fewest - (part.relaxations[0]?.length ?? 0) + largest(part.relaxations)))
  return {
    conflicts: conflicts.filter(({ length }) => length <= conflictsTo),
    relaxations: relaxations.filter(({ length }) => length <= waysTo),
    complete: false,
    limit,
  }
}

type Sets = readonly (readonly string[])[]
