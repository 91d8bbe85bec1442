// Which red lines collide, and which concessions would do: conflicts and relaxations from one question (`Oracle`).
import type { Collisions, Limits } from '../contract.js'
import type { Model } from '../model.js'
import { inOrder } from './in-order.js'
import { type Look, minimalSets } from './minimal-sets.js'
import { brokenBy, type LineSet, linesOf, membersOf, type Oracle } from './oracle.js'
import { partsOf, together } from './parts.js'
import { allOfEach, anyOfEach, type Twins, twinsIn } from './twins.js'

/** `oracleOf`: the question asked of a model; here it is asked of one that holds one red line of each kind. */
export const collide = (whole: Model, oracleOf: (model: Model) => Oracle, limits: Limits): Collisions => {
  const twins = twinsIn(whole)
  const model = twins.few
  const oracle = remembering(model, oracleOf(model))
  const parts = partsOf(model)
  // Where the rules contradict each other no part can be settled by itself.
  if (parts.length < 2 || oracle(0n).kind !== 'kept') return within(linesOf(model), twins, model, oracle, limits)
  return together(
    parts.map((lines) => within(lines, twins, model, oracle, limits)),
    limits.sets,
  )
}

/** Among these lines, with all rules. */
const within = (all: LineSet, twins: Twins, model: Model, oracle: Oracle, limits: Limits): Collisions => {
  const { sets: most, steps } = limits
  const told = (conflicts: readonly LineSet[], relaxations: readonly LineSet[], limit: Collisions['limit']) =>
    collisions(model, twins, { conflicts, relaxations, limit, met: [] }, most)
  /** Takes away one line after the other that is not needed to break the rest. */
  const shrunk = (lines: LineSet, because: LineSet): LineSet | null => {
    let core = because & lines
    for (const line of membersOf(core)) {
      const bit = 1n << BigInt(line)
      if ((core & bit) === 0n) continue
      const verdict = oracle(core & ~bit)
      if (verdict.kind === 'unknown') return null
      if (verdict.kind === 'broken') core = verdict.because & core & ~bit
    }
    return core
  }
  /** Adds one line after the other that can be kept as well. */
  const grown = (lines: LineSet, broken: LineSet): LineSet | null => {
    let kept = (all & ~broken) | lines
    for (const line of membersOf(all & ~kept)) {
      const bit = 1n << BigInt(line)
      if ((kept & bit) !== 0n) continue
      const verdict = oracle(kept | bit)
      if (verdict.kind === 'unknown') return null
      if (verdict.kind === 'kept') kept |= bit | (all & ~brokenBy(model, verdict.choices))
    }
    return kept
  }
  const opposite = (set: LineSet | null): Look => (set === null ? { has: null } : { has: false, opposite: set })

  const relaxing = minimalSets(
    (set) => {
      const verdict = oracle(all & ~set)
      if (verdict.kind === 'unknown') return { has: null }
      return verdict.kind === 'kept' ? { has: true } : opposite(shrunk(all & ~set, verdict.because))
    },
    most,
    steps * LOOKS,
  )
  if (relaxing.limit === null) return told(relaxing.opposites, relaxing.sets, null)
  // Cut short, the conflicts met on the way need not be the smallest: they get a search of their own.
  const colliding = minimalSets(
    (set) => {
      const verdict = oracle(set)
      if (verdict.kind === 'unknown') return { has: null }
      if (verdict.kind === 'broken') return { has: true }
      const kept = grown(set, brokenBy(model, verdict.choices))
      return opposite(kept === null ? null : all & ~kept)
    },
    most,
    steps,
  )
  if (colliding.limit === null) return told(colliding.sets, colliding.opposites, null)
  const [{ sets: relaxations, limit, opposites: met }, { sets: conflicts }] = [relaxing, colliding]
  return collisions(model, twins, { conflicts, relaxations, limit, met }, most)
}

/** Looks at a set for each step of the search for packages: they are that much cheaper. */
const LOOKS = 20

/** Packages seen so far answer most questions: whatever one of them keeps can be kept. */
const remembering = (model: Model, ask: Oracle): Oracle => {
  const seen: { readonly broken: LineSet; readonly choices: Int32Array }[] = []
  return (lines) => {
    const at = seen.findIndex(({ broken }) => (broken & lines) === 0n)
    if (at >= 0) {
      const [found] = seen.splice(at, 1) as [(typeof seen)[number]]
      seen.unshift(found)
      return { kind: 'kept', choices: found.choices }
    }
    const verdict = ask(lines)
    if (verdict.kind === 'kept') seen.unshift({ broken: brokenBy(model, verdict.choices), choices: verdict.choices })
    return verdict
  }
}

interface Found {
  readonly conflicts: readonly LineSet[]
  readonly relaxations: readonly LineSet[]
  readonly limit: Collisions['limit']
  /** Further conflicts, of which nobody knows whether there are smaller ones. */
  readonly met: readonly LineSet[]
}

/** Of all lines, from what was found among one of each kind. */
const collisions = ({ problem }: Model, twins: Twins, found: Found, most: number): Collisions => {
  const named = (sets: readonly (readonly number[])[]): readonly (readonly string[])[] =>
    inOrder(sets.map((set) => set.map((place) => problem.redLines[place]?.id as string)))
  const conflicts = anyOfEach(found.conflicts, twins, most)
  // Smallest first: of what was not found none is of fewer kinds than the last that was.
  const kinds = found.limit === null ? null : membersOf(found.relaxations.at(-1) ?? 0n).length
  const relaxations = allOfEach(found.relaxations, twins, kinds, most)
  const limit = found.limit ?? (conflicts.cut || relaxations.cut ? 'sets' : null)
  const [colliding = []] = named([
    [...found.conflicts, ...found.met].flatMap(membersOf).flatMap((one) => twins.kinds[one] ?? []),
  ])
  return {
    conflicts: named(conflicts.sets),
    colliding: [...new Set(colliding)],
    relaxations: named(relaxations.sets),
    complete: limit === null,
    limit,
  }
}
