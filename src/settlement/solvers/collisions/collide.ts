// Which red lines collide, and which concessions would do: conflicts and relaxations from one question (`Oracle`).
import type { Collisions, Limits } from '../contract.js'
import type { Model } from '../model.js'
import { inOrder } from './in-order.js'
import { type Look, minimalSets } from './minimal-sets.js'
import { brokenBy, type LineSet, linesOf, membersOf, type Oracle } from './oracle.js'
import { partsOf, together } from './parts.js'

export const collide = (model: Model, ask: Oracle, { sets: most }: Limits): Collisions => {
  const oracle = remembering(model, ask)
  const parts = partsOf(model)
  // Where the rules contradict each other no part can be settled by itself.
  if (parts.length < 2 || oracle(0n).kind !== 'kept') return within(linesOf(model), model, oracle, most)
  return together(
    parts.map((lines) => within(lines, model, oracle, most)),
    most,
  )
}

/** Among these lines, with all rules. */
const within = (all: LineSet, model: Model, oracle: Oracle, most: number): Collisions => {
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

  const relaxing = minimalSets((set) => {
    const verdict = oracle(all & ~set)
    if (verdict.kind === 'unknown') return { has: null }
    return verdict.kind === 'kept' ? { has: true } : opposite(shrunk(all & ~set, verdict.because))
  }, most)
  if (relaxing.limit === null) return collisions(model, relaxing.opposites, relaxing.sets, null)
  // Cut short, the conflicts met on the way need not be the smallest: they get a search of their own.
  const colliding = minimalSets((set) => {
    const verdict = oracle(set)
    if (verdict.kind === 'unknown') return { has: null }
    if (verdict.kind === 'broken') return { has: true }
    const kept = grown(set, brokenBy(model, verdict.choices))
    return opposite(kept === null ? null : all & ~kept)
  }, most)
  return colliding.limit === null
    ? collisions(model, colliding.sets, colliding.opposites, null)
    : collisions(model, colliding.sets, relaxing.sets, relaxing.limit)
}

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

const collisions = (
  { problem }: Model,
  conflicts: readonly LineSet[],
  relaxations: readonly LineSet[],
  limit: Collisions['limit'],
): Collisions => {
  const named = (sets: readonly LineSet[]): readonly (readonly string[])[] =>
    inOrder(sets.map((set) => membersOf(set).map((place) => problem.redLines[place]?.id as string)))
  return { conflicts: named(conflicts), relaxations: named(relaxations), complete: limit === null, limit }
}
